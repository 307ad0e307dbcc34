import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { List, ListView } from './define-list';
import type { Unreadable } from './filters';
import { withParam } from '~/lib/url-state';
import { addressOf, rememberedColumns } from './list-address';

/** How parts of a list page change its view: `change` is a step Back undoes, `replace` is not. */
export interface ListActions<V = ListView> {
  change(this: void, change: Partial<V> | Partial<ListView>): void;
  replace(this: void, change: Partial<V> | Partial<ListView>): void;
}

/** The view in the address, and how to change it. */
export interface ListViewState<V> extends ListActions<V> {
  view: V;
  unreadable: readonly Unreadable[];
  /** Where the reader's own columns are not in the address yet: the address that has them. What cannot be read stays in it. */
  redirect: { search: string } | null;
  /** The same address on another page. */
  onPage: (page: number) => { search: string };
}

/** The view the address holds, read once, and changes of it as changes of the address. */
export function useListView<Row, V extends ListView>(list: List<Row, V>): ListViewState<V> {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { view, unreadable } = useMemo(() => list.parse(params), [list, params]);
  return useMemo(() => {
    const columns = params.has('columns') ? null : rememberedColumns(list);
    const go = (change: Partial<V> | Partial<ListView>, replace: boolean) =>
      // At once: a control whose state is in the address would spring back until the router's transition ends.
      void navigate(addressOf(list, list.change(view, change)), { replace, flushSync: true });
    return {
      view,
      unreadable,
      redirect: columns && { search: withParam(params, 'columns', columns.join(',')) },
      onPage: (page) => ({ search: withParam(params, 'page', String(page)) }),
      change: (change) => go(change, false),
      replace: (change) => go(change, true),
    };
  }, [list, navigate, params, unreadable, view]);
}
