import type { QueryClient } from '@tanstack/react-query';
import { desktopPageQuery, desktopQuery } from '~/api/desktops';
import { desktopsPath } from '~/domain/paths';
import { firstListRequest } from '~/pages/desktops/desktops-list';
import { desktopPattern, matchPattern } from './pages';

/**
 * Starts the read the page at `where` will make first, before the page's own code is there: its rows may then be in the first
 * drawing. Resolves when they are there, or could not be read.
 */
export async function startFirstRead(
  client: QueryClient,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
): Promise<void> {
  const params = new URLSearchParams(search);
  const desktop = pathname === desktopsPath ? params.get('panel') : desktopAt(pathname);
  const detail = desktop ? client.prefetchQuery(desktopQuery(desktop)) : undefined;
  if (pathname !== desktopsPath) return detail;
  const request = firstListRequest(params);
  // Rows do not wait for the panel beside them.
  return request ? client.prefetchQuery(desktopPageQuery(request)) : undefined;
}

/** The desktop whose page is at this path; null elsewhere, and where the path is broken. */
function desktopAt(pathname: string): string | null {
  const [id] = matchPattern(desktopPattern, pathname) ?? [];
  try {
    return id === undefined ? null : decodeURIComponent(id);
  } catch {
    return null;
  }
}
