import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { DAY_MS } from '~/domain/schedule/zone-time';
import type { TaskRun } from '~/pages/scheduled-tasks/clashes/clashes';
import { calendarNames, weekOrder, weekStartsOn } from '~/i18n/calendar';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { shiftDay, startOfWeek, type CalendarView } from './calendar-days';
import type { DayRuns } from './calendar-runs';
import classes from './CalendarGrid.module.css';
import { DayCell } from './DayCell';
import type { CalendarData } from './use-calendar';
import { useRunWords } from './run-words';

/** Runs a day of a week shows. */
const RUNS_IN_WEEK = 20;
/** Runs a day of a month shows, by the number of weeks that are not over and share the height. */
const RUNS_IN_MONTH = [6, 6, 6, 5, 4, 4, 3] as const;

interface CalendarGridProps {
  view: CalendarView;
  title: string;
  data: CalendarData;
  /** The day the address names. */
  day: number;
  isWaiting: boolean;
  /** Another span is wanted: that of this day. */
  onMove: (day: number) => void;
  onOpenDay: (day: number) => void;
  onOpenRun: (run: TaskRun) => void;
}

/** Whole weeks of days with their runs. One stop for Tab; the arrows walk the days, beyond the edges too. */
export function CalendarGrid({
  view,
  title,
  data,
  day,
  isWaiting,
  onMove,
  onOpenDay,
  onOpenRun,
}: CalendarGridProps) {
  const t = useMessages('task-calendar');
  const language = useLanguage();
  const names = calendarNames(language);
  const helpId = useId();
  const grid = useRef<HTMLTableElement>(null);
  const words = useRunWords(data.timeZone);
  const [walked, setWalked] = useState(day);
  const wantsFocus = useRef(false);
  const { days } = data.span;
  const focused = days.includes(walked) ? walked : days.includes(day) ? day : (days[0] ?? day);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => data.days.slice(week * 7, week * 7 + 7));
  const isOver = (week: readonly DayRuns[]) => (week.at(-1)?.day ?? 0) < data.today;
  const open = weeks.filter((week) => !isOver(week)).length;
  const count = view === 'week' ? RUNS_IN_WEEK : (RUNS_IN_MONTH[open] ?? 3);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const cell = grid.current?.querySelector<HTMLElement>(`td[data-day="${walked}"]`);
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus();
  });

  const go = (to: number) => {
    wantsFocus.current = true;
    setWalked(to);
    if (to < data.span.from || to >= data.span.until) onMove(to);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLTableCellElement)) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpenDay(focused);
      return;
    }
    const weekStart = startOfWeek(focused, weekStartsOn(language));
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: focused - DAY_MS,
      ArrowRight: focused + DAY_MS,
      ArrowUp: focused - 7 * DAY_MS,
      ArrowDown: focused + 7 * DAY_MS,
      Home: weekStart,
      End: weekStart + 6 * DAY_MS,
      PageUp: shiftDay('month', focused, -1),
      PageDown: shiftDay('month', focused, 1),
    };
    const to = moves[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };

  return (
    <div className={classes.frame}>
      <p id={helpId} className="visually-hidden">
        {t.gridHelp}
      </p>
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- what ARIA calls a table whose cells take the focus
        role="grid"
        className={classes.grid}
        data-view={view}
        aria-label={t.gridLabel(title)}
        aria-describedby={helpId}
        aria-busy={isWaiting}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {weekOrder(language).map((weekday) => (
              <th key={weekday} scope="col" abbr={names.weekday(weekday)}>
                {names.weekdayShort(weekday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day} data-past={isOver(week) || undefined}>
              {week.map((cell) => (
                <DayCell
                  key={cell.day}
                  cell={cell}
                  clashes={data.clashes}
                  words={words}
                  count={count}
                  isToday={cell.day === data.today}
                  isPast={cell.day < data.today}
                  isOutside={cell.day < data.span.from || cell.day >= data.span.until}
                  isStop={cell.day === focused}
                  isWaiting={isWaiting}
                  onOpenDay={onOpenDay}
                  onOpenRun={onOpenRun}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
