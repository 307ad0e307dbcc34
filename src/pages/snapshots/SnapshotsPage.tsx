import { Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { Navigate, useSearchParams } from 'react-router-dom';
import type { ActItem } from '~/domain/bulk/record';
import { useMessages } from '~/i18n/I18n';
import { withParam } from '~/lib/url-state';
import { useDensity } from '~/ui/data-table/density';
import { createSelection } from '~/ui/data-table/selection';
import { createActiveRow } from '~/ui/data-table/use-grid-keys';
import classes from '~/ui/list/ListPage.module.css';
import { UnreadableBar } from '~/ui/list/UnreadableBar';
import { PageHeader } from '~/ui/PageHeader';
import { Pager } from '~/ui/Pager';
import { StaleBar } from '~/ui/StaleBar';
import { FilterBar } from './FilterBar';
import { learnSnapshots } from './known-snapshots';
import { useListActions } from './list-actions';
import { ListToolbar } from './ListToolbar';
import { lastPage, PAGE_SIZES, parseSnapshotSearch } from './snapshot-search';
import { SnapshotTable } from './SnapshotTable';
import { useSnapshotList } from './use-snapshot-list';

const RestoreToTimeDialog = lazy(async () => ({
  default: (await import('~/domain/acts/RestoreToTimeDialog')).RestoreToTimeDialog,
}));

const NO_DESKTOPS: readonly ActItem[] = [];

/** Every snapshot of the project, found by any filter of the service. */
export function SnapshotsPage() {
  const t = useMessages('snapshots');
  const [params] = useSearchParams();
  const { view: search, unreadable } = useMemo(() => parseSnapshotSearch(params), [params]);
  const actions = useListActions(search);
  const [selection] = useState(createSelection);
  const [active] = useState(createActiveRow);
  const [density, setDensity] = useDensity();
  const [isRestoring, setIsRestoring] = useState(false);
  const list = useSnapshotList(search);

  useEffect(() => {
    if (list.rows) learnSnapshots(list.rows);
  }, [list.rows]);

  const last = lastPage(list.total, search.page_size);
  if (list.rows && !list.isStale && search.page > last) {
    return <Navigate to={{ search: withParam(params, 'page', last === 1 ? null : String(last)) }} replace />;
  }

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageHeader
          title={t.title}
          aside={<output>{list.rows ? t.total(list.total) : ''}</output>}
          actions={
            <Button size="xs" onClick={() => setIsRestoring(true)}>
              {t.restore.title}
            </Button>
          }
        />
        <FilterBar search={search} actions={actions} />
      </div>
      <ListToolbar
        search={search}
        selection={selection}
        list={list}
        density={density}
        onDensity={setDensity}
      />
      {list.error && list.rows && list.updatedAt && (
        <StaleBar updatedAt={list.updatedAt} onRetry={list.refetch} />
      )}
      <UnreadableBar unreadable={unreadable} names={t.filters.names} onRemove={() => actions.replace({})} />
      <SnapshotTable
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
      {isRestoring && (
        <Suspense fallback={null}>
          <RestoreToTimeDialog items={NO_DESKTOPS} onClose={() => setIsRestoring(false)} />
        </Suspense>
      )}
    </div>
  );
}
