/** The page of the desktop a snapshot belongs to. */
export function desktopPath(desktopId: string): string {
  return `/desktops/${encodeURIComponent(desktopId)}`;
}
