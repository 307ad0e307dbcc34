// How a list's view and the reader's own choice of columns make an address. Apart from the router: the first read begins before it.
import { recall, remember } from '~/lib/remembered';
import type { List, ListView } from './list';

const columnsKey = (noun: string) => `${noun}-columns`;

/** The columns chosen in this browser; null when they are the usual ones. */
export function rememberedColumns<Row, V extends ListView>(list: List<Row, V>): readonly string[] | null {
  const kept = recall(columnsKey(list.noun));
  if (!Array.isArray(kept)) return null;
  const known = list.columns.all.filter((id) => kept.includes(id));
  const ids = [...new Set(kept.filter((id): id is string => known.includes(String(id))))];
  return ids.length === 0 || ids.join() === list.columns.usual.join() ? null : ids;
}

/** Keeps a choice of columns for the next visit. */
export function rememberColumns(noun: string, columns: readonly string[]): void {
  remember(columnsKey(noun), columns);
}

/** The address of a view. Somebody with columns of their own has the usual ones named too: left out, they would mean their own. */
export function addressOf<Row, V extends ListView>(list: List<Row, V>, view: V): { search: string } {
  const params = rememberedColumns(list) ? linkParams(list, view) : list.toParams(view);
  return { search: params.toString() };
}

/** An address for other readers, whose own columns may not be the usual ones: the columns are always named. */
export function linkParams<Row, V extends ListView>(list: List<Row, V>, view: V): URLSearchParams {
  const params = list.toParams(view);
  params.set('columns', view.columns.join(','));
  return params;
}

/** The view an address shows to this reader. */
export function viewAt<Row, V extends ListView>(list: List<Row, V>, params: URLSearchParams): V {
  const { view } = list.parse(params);
  const columns = params.has('columns') ? null : rememberedColumns(list);
  return columns ? { ...view, columns } : view;
}
