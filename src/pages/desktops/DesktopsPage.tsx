import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router-dom';
import { loadMessages, useMessages } from '~/i18n/I18n';
import { withParam } from '~/lib/url-state';
import { createSelection } from '~/ui/data-table/selection';
import { createActiveRow, focusRowOf } from '~/ui/data-table/use-grid-keys';
import { PageHeader } from '~/ui/PageHeader';
import { Pager } from '~/ui/Pager';
import { StaleBar } from '~/ui/StaleBar';
import { rememberedColumns } from './column-memory';
import { useDensity } from '~/ui/data-table/density';
import { UnreadableBar } from '~/ui/list/UnreadableBar';
import {
  lastPage,
  PAGE_SIZES,
  parseDesktopSearch,
  toDesktopParams,
  toLinkParams,
  withChange,
  type DesktopSearch,
} from './desktop-search';
import classes from './DesktopsPage.module.css';
import { DesktopTable } from './DesktopTable';
import { FilterBar } from './FilterBar';
import { learnNames } from './known-names';
import { neighboursOf, rememberList } from './last-list';
import type { ListActions } from './list-actions';
import { ListToolbar } from './ListToolbar';
import { useDesktopList } from './use-desktop-list';

// The panel and its words are asked for together: one after the other, a link to an open panel would wait twice.
const DetailPanel = lazy(async () => {
  const [panel] = await Promise.all([import('./DetailPanel'), loadMessages('desktop')]);
  return { default: panel.DetailPanel };
});

/** The inventory: every desktop of the project, found by any filter of the service. */
export function DesktopsPage() {
  const [params] = useSearchParams();
  const columns = params.has('columns') ? null : rememberedColumns();
  // The address must say what is seen, so that it can be shared: a remembered choice of columns is written into it.
  if (columns) return <Navigate to={{ search: withParam(params, 'columns', columns.join(',')) }} replace />;
  return <Inventory params={params} />;
}

function Inventory({ params }: { params: URLSearchParams }) {
  const { view: search, unreadable } = useMemo(() => parseDesktopSearch(params), [params]);
  const t = useMessages('desktops');
  const actions = useListActions(search);
  const [selection] = useState(createSelection);
  const [active] = useState(createActiveRow);
  const [density, setDensity] = useDensity();
  const list = useDesktopList(search);

  useEffect(() => {
    if (!list.rows) return;
    learnNames(list.rows);
    const back = addressOf({ ...search, panel: '', tab: 'overview' });
    rememberList(
      list.rows.map((row) => row.desktop_id),
      back.search,
    );
  }, [list.rows, search]);

  const last = lastPage(list.total, search.page_size);
  if (list.rows && !list.isStale && search.page > last) {
    return <Navigate to={{ search: withParam(params, 'page', last === 1 ? null : String(last)) }} replace />;
  }

  return (
    <div className={classes.page}>
      <div className={classes.list}>
        <div className={classes.head}>
          <PageHeader title={t.title} aside={<output>{list.rows ? t.total(list.total) : ''}</output>} />
          <FilterBar search={search} actions={actions} />
        </div>
        <ListToolbar
          search={search}
          actions={actions}
          selection={selection}
          list={list}
          density={density}
          onDensity={setDensity}
        />
        {list.error && list.rows && list.updatedAt && (
          <StaleBar updatedAt={list.updatedAt} onRetry={list.refetch} />
        )}
        <UnreadableBar unreadable={unreadable} names={t.filters.names} onRemove={() => actions.replace({})} />
        <DesktopTable
          search={search}
          actions={actions}
          selection={selection}
          active={active}
          list={list}
          density={density}
        />
        <Pager
          page={search.page}
          pageSize={search.page_size}
          total={list.rows ? list.total : null}
          pageSizes={PAGE_SIZES}
          onPage={(page) => actions.change({ page })}
          onPageSize={(size) => actions.change({ page_size: PAGE_SIZES.find((one) => one === size) ?? 50 })}
        />
      </div>
      {search.panel !== '' && (
        <Suspense fallback={<div className={classes.panelPlace} />}>
          <DetailPanel
            desktopId={search.panel}
            tab={search.tab}
            onTab={(tab) => actions.replace({ tab })}
            onClose={() => {
              actions.change({ panel: '', tab: 'overview' });
              focusRowOf(search.panel);
            }}
            neighbours={neighboursOf(search.panel)}
            onGo={(panel) => actions.replace({ panel })}
          />
        </Suspense>
      )}
    </div>
  );
}

function useListActions(search: DesktopSearch): ListActions {
  const navigate = useNavigate();
  return useMemo(() => {
    const go = (change: Partial<DesktopSearch>, replace: boolean) =>
      // At once: a box or a choice that waits for the router's own time would first spring back under the pointer.
      void navigate(addressOf(withChange(search, change)), { replace, flushSync: true });
    return { change: (change) => go(change, false), replace: (change) => go(change, true) };
  }, [navigate, search]);
}

/** Somebody with columns of their own has the usual ones named too: left out, they would mean their own. */
function addressOf(search: DesktopSearch) {
  const params = rememberedColumns() ? toLinkParams(search) : toDesktopParams(search);
  return { search: params.toString() };
}
