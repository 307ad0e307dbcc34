import { IconArrowLeft } from '@tabler/icons-react';
import { DAY_MS } from '~/domain/schedule/zone-time';
import { useMessages } from '~/i18n/I18n';
import { useLanguage } from '~/i18n/I18n';
import type { TaskRun } from '~/pages/scheduled-tasks/clashes/clashes';
import { Overlay } from '~/ui/layout/Overlay';
import { ToolButton } from '~/ui/layout/ToolButton';
import { Agenda } from './Agenda';
import { calendarDates } from './calendar-words';
import classes from './CalendarOverlay.module.css';
import { RunDetails } from './RunDetails';
import type { CalendarData } from './use-calendar';

/** What is open: a day, a run, or a run of a day. */
export interface Opened {
  readonly day: number | null;
  readonly run: TaskRun | null;
}

interface CalendarOverlayProps {
  opened: Opened;
  data: CalendarData;
  onChange: (opened: Opened | null) => void;
}

/** A day with all its runs, or one run. */
export function CalendarOverlay({ opened: { day, run }, data, onChange }: CalendarOverlayProps) {
  const t = useMessages('task-calendar');
  const dates = calendarDates(useLanguage());
  const close = () => onChange(null);
  if (run)
    return (
      <Overlay title={run.task.name} onClose={close}>
        <div className={classes.body}>
          <RunDetails run={run} data={data} />
          {day !== null && (
            <ToolButton
              label={t.run.back}
              icon={<IconArrowLeft size={14} aria-hidden />}
              onClick={() => onChange({ day, run: null })}
            />
          )}
        </div>
      </Overlay>
    );
  const cell = data.days.find((one) => one.day === day);
  if (!cell) return null;
  return (
    <Overlay title={dates.full(cell.day)} onClose={close}>
      {cell.runs.length === 0 ? (
        <p className={classes.none}>{t.day.none}</p>
      ) : (
        <div className={classes.day} data-many={cell.runs.length > 8 || undefined}>
          <Agenda
            label={t.day.open(dates.full(cell.day))}
            days={[cell]}
            from={cell.day}
            until={cell.day + DAY_MS}
            clashes={data.clashes}
            names={data.names}
            timeZone={data.timeZone}
            isOneDay
            onOpenRun={(chosen) => onChange({ day: cell.day, run: chosen })}
          />
        </div>
      )}
    </Overlay>
  );
}
