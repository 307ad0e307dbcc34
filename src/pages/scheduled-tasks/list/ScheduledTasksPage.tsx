import { Button } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { ActionsBar } from '~/domain/actions/menu/ActionsBar';
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
            <ActionsBar
              {...part}
              {...bar}
              selection={selection}
              offered={['enable-tasks', 'disable-tasks', 'delete-tasks']}
            />
          ),
        })}
      />
      {deleting && (
        <ActionDialogHost
          kind="delete-tasks"
          items={[taskList.item(deleting)]}
          onClose={() => setDeleting(null)}
          onLaunched={() => selection.toggle(deleting.id, false)}
        />
      )}
    </>
  );
}
