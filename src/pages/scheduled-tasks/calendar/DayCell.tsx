import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { memo } from 'react';
import { TaskTypeIcon } from '~/domain/schedule/TaskTypeIcon';
import { useLanguage, useMessages } from '~/i18n/I18n';
import type { Clashes, TaskRun } from '~/pages/scheduled-tasks/clashes/clashes';
import { Skeleton } from '~/ui/feedback/Skeleton';
import { foldRuns, type DayRuns } from './calendar-runs';
import { calendarDates } from './calendar-words';
import classes from './CalendarGrid.module.css';
import type { RunWords } from './run-words';

interface DayCellProps {
  cell: DayRuns;
  clashes: Clashes;
  words: RunWords;
  /** Runs that are drawn. */
  count: number;
  isToday: boolean;
  isPast: boolean;
  /** Of the month before or after. */
  isOutside: boolean;
  isStop: boolean;
  isWaiting: boolean;
  onOpenDay: (day: number) => void;
  onOpenRun: (run: TaskRun) => void;
}

/** A day: its first runs, and how many more there are. */
export const DayCell = memo(function DayCell({
  cell,
  clashes,
  words,
  count,
  isToday,
  isPast,
  isOutside,
  isStop,
  isWaiting,
  onOpenDay,
  onOpenRun,
}: DayCellProps) {
  const t = useMessages('task-calendar');
  const dates = calendarDates(useLanguage());
  const { day, runs } = cell;
  const { shown, rest } = foldRuns(runs, count);
  const clashing = runs.reduce((sum, run) => sum + (clashes.has(run) ? 1 : 0), 0);
  const number = new Date(day).getUTCDate();
  return (
    <td
      data-day={day}
      data-today={isToday || undefined}
      data-past={isPast || undefined}
      data-outside={isOutside || undefined}
      tabIndex={isStop ? 0 : -1}
      aria-label={t.day.label(
        isToday ? `${dates.full(day)} (${t.day.today})` : dates.full(day),
        runs.length,
        clashing,
      )}
    >
      <div className={classes.head}>
        <button
          type="button"
          tabIndex={-1}
          className={classes.number}
          aria-label={t.day.open(dates.full(day))}
          onClick={() => onOpenDay(day)}
        >
          {number === 1 ? dates.short(day) : number}
        </button>
        {clashing > 0 && (
          <span className={classes.clashing}>
            <IconAlertTriangleFilled size={12} aria-hidden />
            {t.day.clashing(clashing)}
          </span>
        )}
      </div>
      {isWaiting && runs.length === 0 && !isPast && <Skeleton width="80%" height="1rem" />}
      {shown.map((run) => {
        const elsewhere = words.elsewhere(run);
        const label = words.time(run);
        const clash = clashes.has(run);
        return (
          <button
            key={`${run.task.id}/${run.at}`}
            type="button"
            tabIndex={-1}
            className={classes.run}
            data-clash={clash || undefined}
            title={[
              t.run.label(label, words.action(run), run.task.name),
              elsewhere,
              clash ? t.run.clash : null,
            ]
              .filter((part) => part !== null)
              .join('\n')}
            onClick={() => onOpenRun(run)}
          >
            <span className={classes.time}>{label}</span>
            {clash ? (
              <>
                <IconAlertTriangleFilled size={12} className={classes.clashIcon} aria-hidden />
                <span className="visually-hidden">{t.run.clash}</span>
              </>
            ) : (
              <TaskTypeIcon type={run.task.type} size={12} />
            )}
            <span className={classes.name}>{run.task.name}</span>
            {elsewhere !== null && <span className={classes.elsewhere}>{elsewhere}</span>}
          </button>
        );
      })}
      {rest > 0 && (
        <button type="button" tabIndex={-1} className={classes.more} onClick={() => onOpenDay(day)}>
          {t.day.more(rest)}
        </button>
      )}
    </td>
  );
});
