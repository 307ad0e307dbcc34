import { startDesktopsEarly } from '~/api/desktops';
import { firstListRequest } from '~/pages/desktops/first-request';

/** Starts the read the page at `where` will make first, before the page's own code is there. */
export function startFirstRead({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  if (pathname !== '/desktops') return;
  const request = firstListRequest(new URLSearchParams(search));
  if (request) startDesktopsEarly(request);
}
