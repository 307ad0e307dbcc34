import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { learnItems } from '~/lib/known-items';
import { createActiveRow, focusRowOf } from '~/ui/data-table/use-grid-keys';
import { PageHeader } from '~/ui/layout/PageHeader';
import { Pager } from '~/ui/data-table/Pager';
import { StaleBar } from '~/ui/feedback/StaleBar';
import type { AnyColumns } from './columns';
import { lastPage, type List, type ListView } from './define-list';
import { FilterBar } from './FilterBar';
import { neighboursOf, rememberList, type Neighbours } from './last-list';
import classes from './ListPage.module.css';
import { ListTable, type QuickCommand, type RowCommands, type RowMenu } from './ListTable';
import { ListToolbar, type Bulk } from './ListToolbar';
import type { NounWords } from './noun-words';
import { UnreadableBar } from './UnreadableBar';
import { addressOf } from './list-address';
import { useListView, type ListActions } from './use-list-view';

/** The row that is open beside the list. */
export interface OpenPanel<V> {
  rowKey: string;
  view: V;
  actions: ListActions<V>;
  neighbours: Neighbours;
  onGo: (key: string) => void;
  onClose: () => void;
}

interface ListPageProps<Row, V extends ListView, Words> {
  list: List<Row, V>;
  /** The noun's own words. */
  t: NounWords;
  /** A hook: what the cells need beside the row, one object for the whole table. What is not urgent may wait for the first rows. */
  useWords: (hasRows: boolean) => Words;
  columns: AnyColumns<Row, Words>;
  /** At the right of the header. */
  headerActions?: ReactNode;
  /** Enter on a row; without it the row's panel opens, where there is one. */
  onOpen?: (row: Row) => void;
  commands?: RowCommands<Row>;
  quick?: QuickCommand<Words>;
  menu?: (open: Parameters<RowMenu<Row>>[0] & { actions: ListActions<V> }) => ReactNode;
  bulk?: (part: { list: List<Row, V>; view: V; actions: ListActions<V>; t: NounWords }) => Bulk;
  /** What stands beside the list for the row in `panel`. */
  panel?: (open: OpenPanel<V>) => ReactNode;
  /** The way to the first row, where there is nothing yet. */
  emptyAction?: ReactNode;
  noMatchActions?: (view: V, actions: ListActions<V>) => ReactNode;
}

const NO_COMMANDS = {};

/**
 * A list and everything a list has: header with its total, quick search, filters, chips, saved views, presets, toolbar, table,
 * selection across pages, bulk bar, pager, side panel, and its states. The address holds the view, so a link and Back restore it.
 */
export function ListPage<Row, V extends ListView, Words>(props: ListPageProps<Row, V, Words>) {
  const state = useListView(props.list);
  // The address must say what is seen, so that it can be shared: a remembered choice of columns is written into it.
  if (state.redirect) return <Navigate to={state.redirect} replace />;
  return <Shown {...props} state={state} />;
}

type ShownProps<Row, V extends ListView, Words> = ListPageProps<Row, V, Words> & {
  state: ReturnType<typeof useListView<Row, V>>;
};

function Shown<Row, V extends ListView, Words>({ state, ...props }: ShownProps<Row, V, Words>) {
  const { list, t, useWords, columns, panel } = props;
  const { view } = state;
  const actions: ListActions<V> = state;
  const { pathname } = useLocation();
  const [active] = useState(createActiveRow);
  const shown = list.useRows(view);
  const words = useWords(shown.rows !== undefined);
  const part = { list, view, actions, t };
  const bulk = props.bulk?.(part);

  useEffect(() => {
    if (!shown.rows) return;
    learnItems(shown.rows.map((row) => list.item(row)));
    const keys = shown.rows.map((row) => list.rowKey(row));
    rememberList(pathname, keys, addressOf(list, { ...view, panel: '' }).search);
  }, [shown.rows, view, list, pathname]);

  const last = lastPage(shown.total, view.page_size);
  if (shown.rows && !shown.isStale && !shown.notice && view.page > last)
    return <Navigate to={state.onPage(last)} replace />;

  const openPanel = panel && ((row: Row) => actions.change({ panel: list.rowKey(row) }));
  return (
    <div className={classes.page}>
      <div className={classes.list}>
        <div className={classes.head}>
          <PageHeader
            title={t.title}
            aside={<output>{shown.rows ? t.total(shown.total) : ''}</output>}
            actions={props.headerActions}
          />
          <FilterBar {...part} />
        </div>
        <ListToolbar {...part} shown={shown} columns={columns} words={words} bulk={bulk} />
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
          onOpen={props.onOpen ?? openPanel}
          emptyAction={props.emptyAction}
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
      {panel && view.panel !== '' && (
        <Suspense fallback={<div className={classes.panelPlace} />}>
          {panel({
            rowKey: view.panel,
            view,
            actions,
            neighbours: neighboursOf(pathname, view.panel),
            onGo: (key) => actions.replace({ panel: key }),
            onClose: () => {
              actions.change(list.closed());
              focusRowOf(view.panel);
            },
          })}
        </Suspense>
      )}
    </div>
  );
}
