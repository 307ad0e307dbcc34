/** Where the report of an act is. */
export function reportPath(actId: string): string {
  return `/jobs/${encodeURIComponent(actId)}`;
}
