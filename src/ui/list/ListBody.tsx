import { useEffect, useState, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { learnItems } from '~/lib/known-items';
import { Pager } from '~/ui/data-table/Pager';
import { createActiveRow } from '~/ui/data-table/use-grid-keys';
import { StaleBar } from '~/ui/feedback/StaleBar';
import { FilterBar } from '~/ui/list/filters/FilterBar';
import { FilterChips } from '~/ui/list/filters/FilterChips';
import { UnreadableBar } from '~/ui/list/filters/UnreadableBar';
import type { AnyColumns } from './columns';
import { rememberList } from './last-list';
import { lastPage, type List, type ListView } from './list';
import { addressOf } from './list-address';
import type { ListRows } from './list-rows';
import classes from './ListPage.module.css';
import { ListTable, type QuickCommand, type RowCommands, type RowMenu } from './ListTable';
import { ListToolbar, type Bulk } from './ListToolbar';
import type { NounWords } from './noun-words';
import bar from './Toolbar.module.css';
import type { ListActions, ListViewState } from './use-list-view';

/** What a list shows and does, whether it is a page or a part of one. */
export interface ListContent<Row, V extends ListView, Words> {
  list: List<Row, V>;
  /** The noun's own words. */
  t: NounWords;
  /** A hook: what the cells need beside the row, one object for the whole table. What is not urgent may wait for the first rows. */
  useWords: (hasRows: boolean) => Words;
  columns: AnyColumns<Row, Words>;
  /** Enter on a row; without it the row's panel opens, where there is one. */
  onOpen?: ((row: Row) => void) | undefined;
  commands?: RowCommands<Row>;
  quick?: QuickCommand<Words>;
  menu?: (open: Parameters<RowMenu<Row>>[0] & { actions: ListActions<V> }) => ReactNode;
  bulk?: (part: { list: List<Row, V>; view: V; actions: ListActions<V>; t: NounWords }) => Bulk;
  /** The way to the first row, where there is nothing yet; `openFilters` where it begins with them. */
  emptyAction?: ReactNode | ((openFilters: () => void) => ReactNode);
  noMatchActions?: (view: V, actions: ListActions<V>) => ReactNode;
  /** Beside the search, before it. */
  filterStart?: ReactNode;
  /** Further buttons of the toolbar. */
  tools?: ReactNode;
}

interface ListBodyProps<Row, V extends ListView, Words> extends ListContent<Row, V, Words> {
  /** Where the view is kept: useListView or useListViewInMemory. */
  state: ListViewState<V>;
  /** What is above the search. */
  header?: (shown: ListRows<Row>) => ReactNode;
  /** The list is a page by itself: it has saved views, and is remembered as the way back from a row's page. */
  isPage?: boolean;
}

const NO_COMMANDS = {};

/**
 * A list: quick search, filters, chips, presets, toolbar, table, selection across pages, bulk bar, pager, and its states. Embedded
 * in a page it takes the height that is left.
 */
export function ListBody<Row, V extends ListView, Words>(props: ListBodyProps<Row, V, Words>) {
  const { state } = props;
  // The address must say what is seen, so that it can be shared: a remembered choice of columns is written into it.
  if (state.redirect) return <Navigate to={state.redirect} replace />;
  return <Shown {...props} />;
}

function Shown<Row, V extends ListView, Words>(props: ListBodyProps<Row, V, Words>) {
  const { list, t, useWords, columns, state, isPage = false, emptyAction } = props;
  const { view, correctPage } = state;
  const actions: ListActions<V> = state;
  const { pathname } = useLocation();
  const [active] = useState(createActiveRow);
  const [isFiltering, setIsFiltering] = useState(false);
  const shown = list.useRows(view);
  const words = useWords(shown.rows !== undefined);
  const part = { list, view, actions, t };
  const bulk = props.bulk?.(part);

  useEffect(() => {
    if (!shown.rows) return;
    learnItems(shown.rows.map((row) => list.item(row)));
    const keys = shown.rows.map((row) => list.rowKey(row));
    if (isPage) rememberList(pathname, keys, addressOf(list, { ...view, panel: '' }).search);
  }, [shown.rows, view, list, pathname, isPage]);

  const last = lastPage(shown.total, view.page_size);
  const isBeyond = shown.rows !== undefined && !shown.isStale && !shown.notice && view.page > last;
  useEffect(() => {
    if (isBeyond) correctPage(last);
  }, [isBeyond, last, correctPage]);
  if (isBeyond) return null;

  return (
    <div className={classes.list}>
      <div className={classes.head}>{props.header?.(shown)}</div>
      <div className={bar.row} data-selectable={bulk ? '' : undefined}>
        <FilterBar {...part} isOpen={isFiltering} onOpen={setIsFiltering} start={props.filterStart} />
        <ListToolbar
          {...part}
          shown={shown}
          columns={columns}
          words={words}
          bulk={bulk}
          tools={props.tools}
          hasSavedViews={isPage}
        />
      </div>
      <FilterChips {...part} />
      {shown.error && shown.rows && shown.updatedAt && (
        <StaleBar updatedAt={shown.updatedAt} onRetry={shown.refetch} />
      )}
      <UnreadableBar
        unreadable={state.unreadable}
        names={t.filters.names}
        onRemove={() => actions.replace({})}
      />
      {shown.notice}
      <ListTable<Row, Words>
        {...part}
        shown={shown}
        columns={columns}
        words={words}
        selection={bulk?.selection}
        active={active}
        commands={props.commands ?? NO_COMMANDS}
        quick={props.quick}
        menu={props.menu && ((open) => props.menu?.({ ...open, actions }))}
        onOpen={props.onOpen}
        emptyAction={
          typeof emptyAction === 'function' ? emptyAction(() => setIsFiltering(true)) : emptyAction
        }
        noMatchActions={props.noMatchActions?.(view, actions)}
      />
      <Pager
        page={view.page}
        pageSize={view.page_size}
        total={shown.rows ? shown.total : null}
        pageSizes={list.pageSizes}
        onPage={(page) => actions.change({ page })}
        onPageSize={(page_size) => actions.change({ page_size })}
      />
    </div>
  );
}
