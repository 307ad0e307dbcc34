import { IconAlertTriangleFilled, IconExternalLink, IconPencil } from '@tabler/icons-react';
import { editTaskPath, taskPath } from '~/domain/paths';
import { TaskTypeIcon } from '~/domain/schedule/TaskTypeIcon';
import { nameOf, scheduleWords } from '~/domain/schedule/words';
import { wallOf } from '~/domain/schedule/zone-time';
import { useFormat, useLanguage, useMessages } from '~/i18n/I18n';
import type { TaskRun } from '~/pages/scheduled-tasks/clashes/clashes';
import { sharedDesktops } from '~/pages/scheduled-tasks/clashes/reach';
import { nameOfTarget } from '~/pages/scheduled-tasks/use-named-targets';
import { ToolLink } from '~/ui/layout/ToolButton';
import classes from './CalendarOverlay.module.css';
import { useRunWords } from './run-words';
import type { CalendarData } from './use-calendar';

/** Objects and clashes a run lists; more are counted. */
const SHOWN = 8;

/** One run: what, when, on what, what it clashes with, and the ways to its task. */
export function RunDetails({ run, data }: { run: TaskRun; data: CalendarData }) {
  const t = useMessages('task-calendar').run;
  const schedule = useMessages('schedule');
  const language = useLanguage();
  const words = useRunWords(data.timeZone);
  const mine = useFormat();
  const { task, at } = run;
  const isMine = wallOf(at, task.schedule.timeZone) === wallOf(at, mine.timeZone);
  const reach = data.reachOf(task);
  const partners = data.clashes.partnersOf(run);
  const more = (count: number) => count > SHOWN && <li>{t.moreObjects(count - SHOWN)}</li>;
  return (
    <>
      <dl className={classes.facts}>
        <dt>{t.what}</dt>
        <dd className={classes.action}>
          <TaskTypeIcon type={task.type} />
          {words.action(run)}
        </dd>
        <dt>{isMine ? t.when : t.inTaskZone}</dt>
        <dd>{words.momentThere(run)}</dd>
        {!isMine && (
          <>
            <dt>{t.inMine}</dt>
            <dd>{t.inZone(mine.dateTime(new Date(at)), mine.timeZone)}</dd>
          </>
        )}
        <dt>{t.repeats}</dt>
        <dd>{scheduleWords(task.schedule, schedule, language)}</dd>
        <dt>{t.on}</dt>
        <dd>
          {task.hitsAll ? t.everything : task.targets.length === 0 ? t.nothing : null}
          <ul className={classes.names}>
            {task.targets.slice(0, SHOWN).map((target) => (
              <li key={target.key}>
                {nameOf(schedule.objectTypes, target.type)}{' '}
                <span translate="no">{nameOfTarget(target, data.names) || target.id}</span>
              </li>
            ))}
            {more(task.targets.length)}
          </ul>
          {!task.hitsAll && reach.unread.size === 0 && reach.ids.size > 0 && (
            <span className={classes.quiet}>{t.desktops(reach.ids.size)}</span>
          )}
        </dd>
        <dt>{t.clashes}</dt>
        <dd>
          {partners.length === 0 ? (
            t.noClash
          ) : (
            <ul className={classes.partners}>
              {partners.slice(0, SHOWN).map((other) => (
                <li key={`${other.task.id}/${other.at}`}>
                  <IconAlertTriangleFilled size={14} className={classes.clashIcon} aria-hidden />
                  <span>
                    {t.partner(words.time(other), words.action(other), other.task.name)}{' '}
                    <span className={classes.quiet}>
                      {t.shared(sharedDesktops(reach, data.reachOf(other.task)))}
                    </span>
                  </span>
                </li>
              ))}
              {more(partners.length)}
            </ul>
          )}
        </dd>
      </dl>
      <div className={classes.actions}>
        <ToolLink
          to={taskPath(task.id)}
          label={t.openTask}
          icon={<IconExternalLink size={14} aria-hidden />}
        />
        <ToolLink to={editTaskPath(task.id)} label={t.edit} icon={<IconPencil size={14} aria-hidden />} />
      </div>
    </>
  );
}
