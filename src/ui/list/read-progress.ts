/** How far a long read has come: rows read, of how many in all (0 until the first answer). */
export interface ReadProgress {
  read: number;
  total: number;
}
