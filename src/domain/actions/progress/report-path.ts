/** Where the report of an action is. */
export function reportPath(actionId: string): string {
  return `/jobs/${encodeURIComponent(actionId)}`;
}
