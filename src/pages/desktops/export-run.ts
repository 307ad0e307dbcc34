import { readDesktopPage, readDesktopsById } from '~/api/desktops';
import { DESKTOP_LIST_LIMIT, DESKTOP_ID_LIMIT, type DesktopRow } from '~/contract/desktops';
import { BOM, csvLine } from '~/lib/csv';
import { parts } from '~/lib/parts';
import type { ReadProgress } from '~/ui/list/read-progress';
import { isDetailColumn } from './column-ids';
import { columnText } from './column-text';
import { withoutDetailFilters } from './desktop-query';
import type { DesktopSearch } from './desktop-search';
import type { DesktopWords } from './desktop-words';
import { lacksPools, withPools } from './row-pools';
import { readWhole } from './scan';

/** What to read for an export: the selected ids, or everything that matches the view. */
type ExportScope = { kind: 'selection'; ids: readonly string[] } | { kind: 'all' };

/** Reads the rows of an export, with progress; aborting `signal` ends it. */
export async function readForExport(
  scope: ExportScope,
  search: DesktopSearch,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<readonly DesktopRow[]> {
  if (scope.kind === 'all') {
    const rows = await readWhole(search, true, signal, onProgress);
    return lacksPools(search) ? withPools(rows, await readShort(rows, search, signal, onProgress)) : rows;
  }
  const detailed = search.columns.some(isDetailColumn);
  const rows = await readSelected(scope.ids, detailed, signal, onProgress);
  if (!detailed || !search.columns.includes('pool_id')) return rows;
  return withPools(rows, await readSelected(scope.ids, false, signal, onProgress));
}

/** The short list's rows of the same desktops: by id while they are few, else by all filters the short list has. */
async function readShort(
  rows: readonly DesktopRow[],
  search: DesktopSearch,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<readonly DesktopRow[]> {
  if (rows.length <= DESKTOP_LIST_LIMIT) {
    return readDesktopsById(
      rows.map((row) => row.desktop_id),
      signal,
    );
  }
  return readWhole(withoutDetailFilters(search), false, signal, onProgress);
}

async function readSelected(
  ids: readonly string[],
  detailed: boolean,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<DesktopRow[]> {
  const found = new Map<string, DesktopRow>();
  let read = 0;
  onProgress({ read, total: ids.length });
  for (const part of parts(ids, DESKTOP_ID_LIMIT)) {
    const query = { desktop_id: part, limit: part.length };
    const reply = await readDesktopPage({ list: detailed ? 'detail' : 'short', query }, signal);
    for (const row of reply.desktops) found.set(row.desktop_id, row);
    read += part.length;
    onProgress({ read, total: ids.length });
  }
  // In the order they were selected; a desktop deleted meanwhile has no row any more.
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The CSV of the rows: the name, the id, then the visible columns as the reader sees them. UTF-8 with its mark. */
export function toCsv(rows: readonly DesktopRow[], search: DesktopSearch, words: DesktopWords): string {
  const columns = [
    'computer_name',
    'desktop_id',
    ...search.columns.filter((id) => id !== 'desktop_id'),
  ] as const;
  const head = csvLine(columns.map((id) => words.t.columns[id]));
  return BOM + head + rows.map((row) => csvLine(columns.map((id) => columnText(id, row, words)))).join('');
}
