import { TaskTypeIcon } from '~/domain/schedule/TaskTypeIcon';
import { nameOf } from '~/domain/schedule/words';
import { wallFrom } from '~/domain/schedule/zone-time';
import { createFormat } from '~/i18n/format';
import { useLanguage, useMessages } from '~/i18n/I18n';
import classes from './TasksHit.module.css';
import type { TaskFacts } from './task-facts';

/** More tasks than this are only counted; the plan below has the names of all. */
const SHOWN = 50;

/** The tasks an action will hit: what each does, and when it would run next. */
export function TasksHit({ tasks }: { tasks: readonly TaskFacts[] }) {
  const t = useMessages('scheduled-tasks').dialog;
  const schedule = useMessages('schedule');
  const actions = useMessages('actions').plan;
  // A wall time is a number as if it were UTC.
  const format = createFormat(useLanguage(), 'UTC');
  const nextOf = ({ next, zone }: TaskFacts) => {
    const wall = wallFrom(next);
    return wall === null ? t.noNext : t.next(format.dateTime(new Date(wall)), zone);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={classes.hit} tabIndex={0} aria-label={t.hit}>
      <ul>
        {tasks.slice(0, SHOWN).map((task) => (
          <li key={task.id}>
            <TaskTypeIcon type={task.type} size={16} />
            <span className={classes.name}>{task.name}</span>
            <span className={classes.facts}>
              {nameOf(schedule.taskTypes, task.type)} · {task.enabled === false ? t.off : nextOf(task)}
            </span>
          </li>
        ))}
      </ul>
      {tasks.length > SHOWN && <p>{actions.andMore(tasks.length - SHOWN)}</p>}
    </section>
  );
}
