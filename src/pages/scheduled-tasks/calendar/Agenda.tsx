import { useMemo, useRef } from 'react';
import { TaskTypeIcon } from '~/domain/schedule/TaskTypeIcon';
import { nameOf } from '~/domain/schedule/words';
import type { Messages } from '~/i18n/areas';
import { useLanguage, useMessages } from '~/i18n/I18n';
import type { KnownItems } from '~/lib/known-items';
import type { Clashes, TaskRun } from '~/pages/scheduled-tasks/clashes/clashes';
import type { TimedTask } from '~/pages/scheduled-tasks/clashes/timed-task';
import { nameOfTarget } from '~/pages/scheduled-tasks/use-named-targets';
import { useRowWindow } from '~/ui/data-table/row-window';
import { useRowKeys } from '~/ui/data-table/use-row-keys';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { agendaRows } from './agenda-rows';
import classes from './Agenda.module.css';
import type { DayRuns } from './calendar-runs';
import { calendarDates } from './calendar-words';
import { useRunWords } from './run-words';

/** Rows have one height, as in Agenda.module.css. */
const ROW_PX = 48;

interface AgendaProps {
  label: string;
  days: readonly DayRuns[];
  from: number;
  until: number;
  clashes: Clashes;
  /** Names of desktops, by id. */
  names: KnownItems;
  timeZone: string;
  /** Leaves the days' own lines out, where there is but one day. */
  isOneDay?: boolean;
  onOpenRun: (run: TaskRun) => void;
}

/** The runs in order, day by day: for screen readers and narrow windows. Only the visible rows are drawn. */
export function Agenda({
  label,
  days,
  from,
  until,
  clashes,
  names,
  timeZone,
  isOneDay = false,
  onOpenRun,
}: AgendaProps) {
  const t = useMessages('task-calendar');
  const objectTypes = useMessages('schedule').objectTypes;
  const dates = calendarDates(useLanguage());
  const words = useRunWords(timeZone);
  const scroller = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => {
    const all = agendaRows(days, from, until);
    return isOneDay ? all.slice(1) : all;
  }, [days, from, until, isOneDay]);
  const drawn = useRowWindow(scroller, ROW_PX, rows.length);
  const keys = useRowKeys({
    scroller,
    rowHeight: ROW_PX,
    count: rows.length,
    drawn,
    isStop: (index) => rows[index]?.kind === 'run',
  });
  return (
    <ul ref={scroller} className={classes.list} aria-label={label}>
      <li aria-hidden style={{ height: drawn.from * ROW_PX }} />
      {rows.slice(drawn.from, drawn.to).map((row, at) => {
        const index = drawn.from + at;
        if (row.kind === 'day')
          return (
            <li key={row.day} className={classes.day} aria-setsize={rows.length} aria-posinset={index + 1}>
              <h2>{dates.full(row.day)}</h2>
              <span>{t.day.runs(row.runs)}</span>
            </li>
          );
        const { run } = row;
        const facts = [
          words.action(run),
          objectsText(run.task, names, objectTypes, t.run),
          words.elsewhere(run),
        ];
        return (
          <li key={`${run.task.id}/${run.at}`} aria-setsize={rows.length} aria-posinset={index + 1}>
            <button
              type="button"
              className={classes.run}
              data-row={index}
              tabIndex={index === keys.stop ? 0 : -1}
              onClick={() => onOpenRun(run)}
              onFocus={() => keys.setActive(index)}
              onKeyDown={(event) => keys.onKeyDown(event, index)}
            >
              <span className={classes.time}>{words.time(run)}</span>
              <TaskTypeIcon type={run.task.type} size={16} />
              <span className={classes.text}>
                <span className={classes.name}>{run.task.name}</span>
                <span className={classes.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
              </span>
              {clashes.has(run) && <StatusMark tone="attention" word={t.run.clash} />}
            </button>
          </li>
        );
      })}
      <li aria-hidden style={{ height: Math.max(0, rows.length - drawn.to) * ROW_PX }} />
    </ul>
  );
}

/** Names a line has room for. */
const NAMED = 2;

/** What a task acts on, in a few words: 'Desktop pool Night shift, and 3 more'. */
function objectsText(
  { targets, hitsAll }: TimedTask,
  names: KnownItems,
  objectTypes: Readonly<Record<string, string>>,
  t: Messages<'task-calendar'>['run'],
): string {
  if (hitsAll) return t.everything;
  if (targets.length === 0) return t.nothing;
  const named = targets
    .slice(0, NAMED)
    .map((target) => `${nameOf(objectTypes, target.type)} ${nameOfTarget(target, names) || target.id}`);
  const more = targets.length - named.length;
  return more > 0 ? `${named.join(', ')} ${t.moreObjects(more)}` : named.join(', ');
}
