import type { ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { fromWire } from '~/domain/schedule/schedule';
import { TaskTypeIcon } from '~/domain/schedule/TaskTypeIcon';
import { nameOf, scheduleWords, triggerWords } from '~/domain/schedule/words';
import { useLanguage, useMessages } from '~/i18n/I18n';
import classes from './detail.module.css';

/** What a task does and when, in one line. */
export function TaskSentence({ task }: { task: ShowScheduledTasksReply }) {
  const t = useMessages('schedule');
  const when = useWhenWords(task);
  return (
    <p className={classes.sentence}>
      {task.task_type && (
        <span className={classes.what}>
          <TaskTypeIcon type={task.task_type} size={16} />
          {nameOf(t.taskTypes, task.task_type)}
        </span>
      )}
      <span>{when}</span>
    </p>
  );
}

/** When a task runs, in words; the kind of its schedule when its fields make none. */
export function useWhenWords(task: ShowScheduledTasksReply): string {
  const t = useMessages('schedule');
  const language = useLanguage();
  if (task.scheduled_type === 'LIFE_CYCLE') {
    return triggerWords({ lifeCycleType: task.life_cycle_type ?? '', waitTime: task.wait_time ?? null }, t);
  }
  const schedule = fromWire(task);
  return schedule ? scheduleWords(schedule, t, language) : nameOf(t.scheduledTypes, task.scheduled_type);
}
