import type { ListRequest } from '~/api/desktops';
import { rememberedColumns } from './column-memory';
import { needsScan, toListRequest } from './desktop-query';
import { parseDesktopSearch } from './desktop-search';

/** What the list at this address will ask first, known before any of its code is drawn; null when it reads everything. */
export function firstListRequest(params: URLSearchParams): ListRequest | null {
  const { view: search } = parseDesktopSearch(params);
  const columns = params.has('columns') ? null : rememberedColumns();
  return needsScan(search) ? null : toListRequest(columns ? { ...search, columns } : search);
}
