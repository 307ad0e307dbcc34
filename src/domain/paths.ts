// Every address of the console that more than its own page leads to.

/** The inventory. */
export const desktopsPath = '/desktops';

/** The page of a desktop. */
export function desktopPath(desktopId: string): string {
  return `/desktops/${encodeURIComponent(desktopId)}`;
}

/** The inventory, narrowed to the desktops of one user. */
export function desktopsOfUserPath(userName: string): string {
  return `${desktopsPath}?${new URLSearchParams({ user_name: userName }).toString()}`;
}
