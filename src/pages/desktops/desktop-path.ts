/** The address of a desktop's own page. */
export function desktopPath(desktopId: string): string {
  return `/desktops/${encodeURIComponent(desktopId)}`;
}
