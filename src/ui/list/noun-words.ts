/** What a list's own area of messages has to say; everything else is said once, in the area `list`. */
export interface NounWords {
  title: string;
  /** The rows' name in the plural, as in 'Search snapshots'. */
  many: string;
  /** A count of rows, as in '3 snapshots'. */
  total: (count: number) => string;
  /** The titles of the columns, by id; the name's is `name`. */
  columns: Readonly<Record<string, string>>;
  filters: {
    names: Readonly<Record<string, string>>;
    /** Titles of the groups of the drawer. */
    groups?: Readonly<Record<string, string>>;
    /** A word of explanation below a field. */
    help?: Readonly<Record<string, string>>;
  };
  quick?: {
    placeholder: string;
    /** What a text is taken for, by the hint of the quick search. */
    hints?: Readonly<Record<string, (count: number) => string>>;
    scopes?: Readonly<Record<string, string>>;
  };
  presets?: Readonly<Record<string, string>>;
  /** Nothing there at all: what this is, and how to begin. */
  empty: { title: string; body: string };
}
