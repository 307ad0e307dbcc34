import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router-dom';
import { scheduledTaskQuery } from '~/api/scheduled-tasks';
import type { ScheduledTask, ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { fromTask } from '~/domain/schedule/task-form';
import { readZoned } from '~/domain/schedule/zone-time';
import { useMessages } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { TASKS_PATH, taskPath } from '~/pages/scheduled-tasks/task-path';
import { Breadcrumbs } from '~/ui/Breadcrumbs';
import { ErrorState } from '~/ui/ErrorState';
import { PageHeader } from '~/ui/PageHeader';
import classes from './builder.module.css';
import { TaskBuilder } from './TaskBuilder';
import { taskRowQuery } from '~/pages/scheduled-tasks/detail/task-queries';
import { Waiting } from './Waiting';

/** Changes a task. */
export function EditTaskPage() {
  const { taskId = '' } = useParams();
  const t = useMessages('task-form');
  const { data: task, error, refetch } = useQuery(scheduledTaskQuery(taskId));
  const row = useQuery(taskRowQuery(taskId, task));
  const name = task?.task_name || taskId;
  return (
    <>
      <div className={classes.head}>
        <Breadcrumbs
          trail={[
            { label: t.list, to: TASKS_PATH },
            { label: name, to: taskPath(taskId) },
            { label: t.edit },
          ]}
        />
        <PageHeader title={t.editTitle(name)} />
      </div>
      {task && !row.isPending ? (
        <Loaded key={taskId} taskId={taskId} task={task} row={row.data ?? undefined} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </>
  );
}

interface LoadedProps {
  taskId: string;
  task: ShowScheduledTasksReply;
  row: ScheduledTask | undefined;
}

/** The form holds the task as it was when it opened: a refresh below must not change what is being typed. */
function Loaded({ taskId, task, row }: LoadedProps) {
  const [before] = useState({ task, row });
  const [now] = useState(presentTime);
  const begun = useMemo(() => fromTask(before.task, before.row), [before]);
  const nextRun = readZoned(before.row?.next_execution_time, before.row?.time_zone);
  return (
    <TaskBuilder begun={begun} before={before} taskId={taskId} place={taskId} now={now} nextRun={nextRun} />
  );
}
