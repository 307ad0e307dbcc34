import { Button } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import { CALENDAR_PATH, NEW_TASK_PATH } from '~/pages/scheduled-tasks/task-path';
import { withParam } from '~/lib/url-state';
import { useDensity } from '~/ui/data-table/density';
import { createSelection, useHasSelection } from '~/ui/data-table/selection';
import { createActiveRow } from '~/ui/data-table/use-grid-keys';
import classes from '~/ui/list/ListPage.module.css';
import { Toolbar } from '~/ui/list/Toolbar';
import { UnreadableBar } from '~/ui/list/UnreadableBar';
import { PageHeader } from '~/ui/PageHeader';
import { Pager } from '~/ui/Pager';
import { StaleBar } from '~/ui/StaleBar';
import { BulkBar } from './BulkBar';
import { FilterBar } from './FilterBar';
import { learnTasks } from './known-tasks';
import { useListActions } from './list-actions';
import { MissingBar } from './MissingBar';
import { lastPage, PAGE_SIZES, parseTaskSearch } from './task-search';
import { TaskTable } from './TaskTable';
import { useTaskList } from './use-task-list';

/** Every scheduled task of the project, by the clock and on triggers, found by any filter of the service. */
export function ScheduledTasksPage() {
  const t = useMessages('scheduled-tasks');
  const [params] = useSearchParams();
  const { view: search, unreadable } = useMemo(() => parseTaskSearch(params), [params]);
  const actions = useListActions(search);
  const [selection] = useState(createSelection);
  const [active] = useState(createActiveRow);
  const [density, setDensity] = useDensity();
  const isSelecting = useHasSelection(selection);
  const list = useTaskList(search);

  useEffect(() => {
    if (list.rows) learnTasks(list.rows);
  }, [list.rows]);

  const last = lastPage(list.total, search.page_size);
  if (list.rows && !list.isStale && !list.missing && search.page > last) {
    return <Navigate to={{ search: withParam(params, 'page', last === 1 ? null : String(last)) }} replace />;
  }

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageHeader
          title={t.title}
          aside={<output>{list.rows ? t.total(list.total) : ''}</output>}
          actions={
            <>
              <Button
                size="xs"
                variant="default"
                component={Link}
                to={CALENDAR_PATH}
                leftSection={<IconCalendar size={14} aria-hidden />}
              >
                {t.calendar}
              </Button>
              <Button size="xs" component={Link} to={NEW_TASK_PATH}>
                {t.newTask}
              </Button>
            </>
          }
        />
        <FilterBar search={search} actions={actions} />
      </div>
      <Toolbar
        updatedAt={list.updatedAt}
        isFetching={list.isFetching}
        onRefresh={list.refetch}
        density={density}
        onDensity={setDensity}
        isSelecting={isSelecting}
        selection={isSelecting && <BulkBar search={search} selection={selection} total={list.total} />}
      />
      {list.error && list.rows && list.updatedAt && (
        <StaleBar updatedAt={list.updatedAt} onRetry={list.refetch} />
      )}
      {list.missing && <MissingBar missing={list.missing} onRetry={list.refetch} />}
      <UnreadableBar unreadable={unreadable} names={t.filters.names} onRemove={() => actions.replace({})} />
      <TaskTable
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
  );
}
