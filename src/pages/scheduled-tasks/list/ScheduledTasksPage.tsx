import { Button } from '@mantine/core';
import { IconCalendar, IconToggleLeft, IconToggleRight, IconTrash } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { ActDialogHost } from '~/domain/acts/ActDialogHost';
import { ActsBar } from '~/domain/acts/ActsBar';
import { editTaskPath, newTaskPath, taskCalendarPath, taskPath, taskRunsPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { useTaskWords, type TaskWords } from '~/pages/scheduled-tasks/task-words';
import { useSwitchTask } from '~/pages/scheduled-tasks/use-switch-task';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import type { QuickCommand } from '~/ui/list/ListTable';
import { taskColumns, type TaskCommand } from './TaskColumns';
import { taskList } from './tasks-list';

const TaskRowMenu = lazy(async () => ({ default: (await import('./TaskRowMenu')).TaskRowMenu }));

const EDIT: QuickCommand<TaskWords> = {
  command: 'edit' satisfies TaskCommand,
  glyph: 'edit',
  label: (name, { t }) => t.menu.editNamed(name),
};

/** Every scheduled task of the project, by the clock and on triggers, found by any filter of the service. */
export function ScheduledTasksPage() {
  const t = useMessages('scheduled-tasks');
  const navigate = useNavigate();
  const switchTask = useSwitchTask();
  const [selection] = useState(createSelection);
  const [deleting, setDeleting] = useState<ScheduledTask | null>(null);
  const toggle = (row: ScheduledTask) => switchTask(row.id, taskList.rowName(row), row.enable === false);
  const commands: Record<TaskCommand, (row: ScheduledTask, anchor: HTMLElement) => void> = {
    open: (row) => void navigate(taskPath(row.id)),
    runs: (row) => void navigate(taskRunsPath(row.id)),
    edit: (row) => void navigate(editTaskPath(row.id)),
    enable: (row, anchor) => {
      // While the service has not answered, a further press changes nothing.
      if (anchor.ariaBusy !== 'true') toggle(row);
    },
  };
  const newTask = (
    <Button size="xs" component={Link} to={newTaskPath}>
      {t.newTask}
    </Button>
  );

  return (
    <>
      <ListPage
        list={taskList}
        t={t}
        useWords={useTaskWords}
        columns={taskColumns}
        headerActions={
          <>
            <Button
              size="xs"
              variant="default"
              component={Link}
              to={taskCalendarPath}
              leftSection={<IconCalendar size={14} aria-hidden />}
            >
              {t.calendar}
            </Button>
            {newTask}
          </>
        }
        emptyAction={newTask}
        onOpen={(row) => void navigate(taskPath(row.id))}
        commands={commands}
        quick={EDIT}
        menu={({ row, anchor, onClose }) => (
          <TaskRowMenu
            row={row}
            anchor={anchor}
            onClose={onClose}
            onSwitch={() => toggle(row)}
            onDelete={() => setDeleting(row)}
          />
        )}
        bulk={(part) => ({
          selection,
          render: (bar) => (
            <ActsBar
              {...part}
              {...bar}
              selection={selection}
              acts={[
                {
                  kind: 'enable-tasks',
                  label: t.menu.enable,
                  icon: <IconToggleRight size={14} aria-hidden />,
                },
                {
                  kind: 'disable-tasks',
                  label: t.menu.disable,
                  icon: <IconToggleLeft size={14} aria-hidden />,
                },
                { kind: 'delete-tasks', label: t.menu.delete, icon: <IconTrash size={14} aria-hidden /> },
              ]}
            />
          ),
        })}
      />
      {deleting && (
        <ActDialogHost
          kind="delete-tasks"
          items={[taskList.item(deleting)]}
          initial={null}
          retryOf={null}
          onClose={() => setDeleting(null)}
          onLaunched={() => selection.toggle(deleting.id, false)}
        />
      )}
    </>
  );
}
