import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router-dom';
import { scheduledTaskQuery } from '~/api/scheduled-tasks';
import type { ScheduledTask, ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { taskPath, tasksPath } from '~/domain/paths';
import { readZoned } from '~/domain/schedule/zone-time';
import { useMessages } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { taskRowQuery } from '~/pages/scheduled-tasks/detail/task-queries';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Breadcrumbs } from '~/ui/layout/Breadcrumbs';
import { PageHeader } from '~/ui/layout/PageHeader';
import classes from './builder.module.css';
import { fromTask } from './form/task-form';
import { TaskBuilder } from './TaskBuilder';
import { Waiting } from './Waiting';

const LOOK_AGAIN_MS = 60_000;

/** Changes a task. */
export function EditTaskPage() {
  const { taskId = '' } = useParams();
  const t = useMessages('task-form');
  // Whoever comes back to the form, or stays at it, hears of it when the task is changed elsewhere meanwhile.
  const {
    data: task,
    error,
    refetch,
  } = useQuery({
    ...scheduledTaskQuery(taskId),
    staleTime: 0,
    refetchInterval: LOOK_AGAIN_MS,
  });
  const [started, setStarted] = useState(0);
  const name = task?.task_name || taskId;
  return (
    <>
      <div className={classes.head}>
        <Breadcrumbs
          trail={[{ label: t.list, to: tasksPath }, { label: name, to: taskPath(taskId) }, { label: t.edit }]}
        />
        <PageHeader title={t.editTitle(name)} />
      </div>
      {task ? (
        <Opened
          key={`${taskId} ${started}`}
          taskId={taskId}
          task={task}
          onRestart={() => setStarted(started + 1)}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </>
  );
}

interface OpenedProps {
  taskId: string;
  /** As it is now; the form holds it as it was when it opened, whatever comes of reading it again. */
  task: ShowScheduledTasksReply;
  onRestart: () => void;
}

/** Reads what the list alone tells of the task, then opens the form. */
function Opened({ taskId, task, onRestart }: OpenedProps) {
  const [opened] = useState(task);
  const row = useQuery(taskRowQuery(taskId, opened));
  if (row.isPending) return <Waiting />;
  return (
    <Loaded
      taskId={taskId}
      task={opened}
      row={row.data ?? undefined}
      // A task that is read again and found the same is the same object.
      onRestart={task === opened ? undefined : onRestart}
    />
  );
}

interface LoadedProps {
  taskId: string;
  task: ShowScheduledTasksReply;
  row: ScheduledTask | undefined;
  onRestart: (() => void) | undefined;
}

function Loaded({ taskId, task, row, onRestart }: LoadedProps) {
  const [before] = useState({ task, row });
  const [now] = useState(presentTime);
  const begun = useMemo(() => fromTask(before.task, before.row), [before]);
  const nextRun = readZoned(before.row?.next_execution_time, before.row?.time_zone ?? before.task.time_zone);
  return (
    <TaskBuilder
      begun={begun}
      before={before}
      taskId={taskId}
      place={taskId}
      now={now}
      nextRun={nextRun}
      onRestart={onRestart}
    />
  );
}
