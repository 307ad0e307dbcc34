import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { withParam } from '~/lib/url-state';
import type { Unreadable } from '~/ui/list/filters/read-filters';
import type { List, ListView } from './list';
import { addressOf, rememberedColumns, viewAt } from './list-address';

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
  /** Back from a page that is no more. What cannot be read stays in the address, and it is no step of the reader's. */
  correctPage(this: void, page: number): void;
}

/**
 * The view the address holds, read once, and changes of it as changes of the address. The parameters named by `beside` belong to the
 * page the list is in, and stay as they are; the same array at every call.
 */
export function useListView<Row, V extends ListView>(
  list: List<Row, V>,
  beside: readonly string[] = NOTHING_BESIDE,
): ListViewState<V> {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { view, unreadable } = useMemo(() => list.parse(params), [list, params]);
  return useMemo(() => {
    const columns = params.has('columns') ? null : rememberedColumns(list);
    const others = [...params].filter(([name]) => beside.includes(name));
    const address = (of: V) => {
      const own = new URLSearchParams(addressOf(list, of).search);
      return { search: new URLSearchParams([...others, ...own]).toString() };
    };
    const go = (change: Partial<V> | Partial<ListView>, replace: boolean) =>
      // At once: a control whose state is in the address would spring back until the router's transition ends.
      void navigate(address(list.change(view, change)), { replace, flushSync: true });
    return {
      view,
      unreadable,
      redirect: columns && { search: withParam(params, 'columns', columns.join(',')) },
      change: (change) => go(change, false),
      replace: (change) => go(change, true),
      correctPage: (page) =>
        void navigate({ search: withParam(params, 'page', String(page)) }, { replace: true }),
    };
  }, [list, beside, navigate, params, unreadable, view]);
}

const NOTHING_BESIDE: readonly string[] = [];

/** A view that is kept as long as its list is shown, for a list that is in a small part of a page. */
export function useListViewInMemory<Row, V extends ListView>(list: List<Row, V>): ListViewState<V> {
  const [view, setView] = useState<V>(() => viewAt(list, new URLSearchParams()));
  return useMemo(() => {
    const change = (by: Partial<V> | Partial<ListView>) => setView((of) => list.change(of, by));
    const correctPage = (page: number) => change({ page });
    return { view, unreadable: [], redirect: null, change, replace: change, correctPage };
  }, [list, view]);
}
