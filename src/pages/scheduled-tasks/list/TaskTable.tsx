import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { ActDialogHost } from '~/domain/acts/ActDialogHost';
import { useMessages } from '~/i18n/I18n';
import { editPath, runsPath, taskPath } from '~/pages/scheduled-tasks/task-path';
import { useTaskWords, type TaskWords } from '~/pages/scheduled-tasks/task-words';
import { useSwitchTask } from '~/pages/scheduled-tasks/use-switch-task';
import { DataTable, type Density } from '~/ui/data-table/DataTable';
import type { Selection } from '~/ui/data-table/selection';
import type { ActiveRow } from '~/ui/data-table/use-grid-keys';
import { ErrorState } from '~/ui/ErrorState';
import { RowEnd } from '~/ui/list/RowEnd';
import type { ListActions } from './list-actions';
import { NothingHere } from './NothingHere';
import { COLUMNS, NAME_COLUMN, NARROW_NAME_COLUMN, taskName } from './TaskColumns';
import { toTaskParams, type TaskSearch } from './task-search';
import type { TaskList } from './use-task-list';

const RowMenu = lazy(async () => ({ default: (await import('./RowMenu')).RowMenu }));

interface TaskTableProps {
  search: TaskSearch;
  actions: ListActions;
  selection: Selection;
  active: ActiveRow;
  list: TaskList;
  density: Density;
}

type Open = { menu: ScheduledTask; anchor: HTMLElement } | { deleting: ScheduledTask };

const NARROW = '(width < 48rem)';
const rowKey = (row: ScheduledTask) => row.id;

/** The list itself: rows, and what stands in their place while there are none. */
export function TaskTable({ search, actions, selection, active, list, density }: TaskTableProps) {
  const t = useMessages('scheduled-tasks');
  const words = useTaskWords();
  const isNarrow = useMediaQuery(NARROW, matchMedia(NARROW).matches);
  const navigate = useNavigate();
  const switchTask = useSwitchTask();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const go = (path: string) => void navigate(path);
  const onCommand = (command: string, row: ScheduledTask, anchor: HTMLElement) => {
    if (command === 'menu') setOpen({ menu: row, anchor });
    else if (command === 'open') go(taskPath(row.id));
    else if (command === 'runs') go(runsPath(row.id));
    else if (command === 'edit') go(editPath(row.id));
    // While the service has not answered, a further press changes nothing.
    else if (command === 'enable' && anchor.ariaBusy !== 'true')
      switchTask(row.id, taskName(row), row.enable === false);
  };
  const instead =
    list.error && !list.rows ? (
      <ErrorState error={list.error} onRetry={list.refetch} />
    ) : list.rows?.length === 0 && !list.isStale && !list.missing ? (
      <NothingHere search={search} actions={actions} />
    ) : undefined;

  return (
    <>
      <DataTable
        label={t.title}
        nameColumn={isNarrow ? NARROW_NAME_COLUMN : NAME_COLUMN}
        columns={COLUMNS}
        words={words}
        rows={list.rows}
        rowKey={rowKey}
        rowName={taskName}
        view={toTaskParams(search).toString()}
        offset={(search.page - 1) * search.page_size}
        total={list.total}
        density={density}
        stale={list.isStale}
        selection={selection}
        active={active}
        onOpen={(row) => go(taskPath(row.id))}
        onCommand={onCommand}
        rowEnd={rowEnd}
        instead={instead}
      />
      {open && 'menu' in open && (
        <Suspense fallback={null}>
          <RowMenu
            row={open.menu}
            anchor={open.anchor}
            onClose={close}
            onSwitch={(enable) => switchTask(open.menu.id, taskName(open.menu), enable)}
            onDelete={() => setOpen({ deleting: open.menu })}
          />
        </Suspense>
      )}
      {open && 'deleting' in open && (
        <ActDialogHost
          kind="delete-tasks"
          items={[{ id: open.deleting.id, name: taskName(open.deleting) }]}
          initial={null}
          retryOf={null}
          onClose={close}
          onLaunched={() => selection.toggle(open.deleting.id, false)}
        />
      )}
    </>
  );
}

function rowEnd(row: ScheduledTask, { t, common }: TaskWords) {
  const name = taskName(row);
  return (
    <RowEnd
      menuLabel={common.table.actionsOf(name)}
      quick={{
        command: 'edit',
        label: t.menu.editNamed(name),
        glyph: 'edit',
      }}
    />
  );
}
