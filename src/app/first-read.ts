import type { QueryClient } from '@tanstack/react-query';
import { desktopPageQuery } from '~/api/desktops';
import { firstListRequest } from '~/pages/desktops/first-request';

/**
 * Starts the read the page at `where` will make first, before the page's own code is there: its rows may then be in the first
 * drawing. Resolves when they are there, or could not be read.
 */
export async function startFirstRead(
  client: QueryClient,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
): Promise<void> {
  if (pathname !== '/desktops') return;
  const request = firstListRequest(new URLSearchParams(search));
  if (request) await client.prefetchQuery(desktopPageQuery(request));
}
