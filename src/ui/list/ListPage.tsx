import { Suspense, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { focusRowOf } from '~/ui/data-table/use-grid-keys';
import { PageHeader } from '~/ui/layout/PageHeader';
import { neighboursOf, type Neighbours } from './last-list';
import type { ListView } from './list';
import { ListBody, type ListContent } from './ListBody';
import classes from './ListPage.module.css';
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

interface ListPageProps<Row, V extends ListView, Words> extends ListContent<Row, V, Words> {
  /** At the right of the header. */
  headerActions?: ReactNode;
  /** Below the header: what stands for all rows of the list. */
  banner?: ReactNode;
  /** What is beside the list for the row in `panel`. */
  panel?: (open: OpenPanel<V>) => ReactNode;
}

/** A page that is a list: its header with the total, the list, and a panel beside it. The address holds the view, so a link and Back restore it. */
export function ListPage<Row, V extends ListView, Words>(props: ListPageProps<Row, V, Words>) {
  const { headerActions, banner, panel, ...content } = props;
  const { list, t } = content;
  const { pathname } = useLocation();
  const state = useListView(list);
  const { view } = state;
  const openPanel = panel && ((row: Row) => state.change({ panel: list.rowKey(row) }));
  return (
    <div className={classes.page}>
      <ListBody
        {...content}
        state={state}
        isPage
        onOpen={content.onOpen ?? openPanel}
        header={(shown) => (
          <>
            <PageHeader
              title={t.title}
              aside={<output>{shown.rows ? t.total(shown.total) : ''}</output>}
              actions={headerActions}
            />
            {banner}
          </>
        )}
      />
      {panel && view.panel !== '' && !state.redirect && (
        <Suspense fallback={<div className={classes.panelPlace} />}>
          {panel({
            rowKey: view.panel,
            view,
            actions: state,
            neighbours: neighboursOf(pathname, view.panel),
            onGo: (key) => state.replace({ panel: key }),
            onClose: () => {
              state.change(list.closed());
              focusRowOf(view.panel);
            },
          })}
        </Suspense>
      )}
    </div>
  );
}
