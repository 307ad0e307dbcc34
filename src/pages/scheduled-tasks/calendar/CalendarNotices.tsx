import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import { taskPath } from '~/domain/paths';
import { wallOf, DAY_MS } from '~/domain/schedule/zone-time';
import { useMessages } from '~/i18n/I18n';
import { AIMED_LIMIT } from '~/pages/scheduled-tasks/clashes/aimed';
import type { MissingTask } from '~/pages/scheduled-tasks/clashes/use-timed-tasks';
import type { CalendarActions } from './calendar-actions';
import { dayText } from './calendar-days';
import { firstRunFrom } from './calendar-runs';
import classes from './CalendarPage.module.css';
import { useRunWords } from './run-words';
import type { CalendarData } from './use-calendar';

/** Tasks a notice names; more are counted. */
const NAMED = 5;

/** What is missing of the calendar, and why. */
export function Partly({ data }: { data: CalendarData }) {
  const t = useMessages('task-calendar').partly;
  const common = useMessages('common');
  const { unread, unclear } = data.tasks;
  const { failed, isCut } = data.aimed;
  if (data.tasks.isReading || (unread.length + unclear.length + failed === 0 && !isCut)) return null;
  return (
    <output className={classes.partly}>
      <IconAlertTriangle size={14} aria-hidden />
      <div>
        {unread.length > 0 && <Named words={t.unread(unread.length)} tasks={unread} />}
        {unclear.length > 0 && <Named words={t.unclear(unclear.length)} tasks={unclear} />}
        {failed > 0 && <p>{t.unexpanded(failed)}</p>}
        {isCut && <p>{t.cut(AIMED_LIMIT)}</p>}
      </div>
      {unread.length + failed > 0 && (
        <button type="button" className={classes.retry} onClick={data.retry}>
          {common.retry}
        </button>
      )}
    </output>
  );
}

function Named({ words, tasks }: { words: string; tasks: readonly MissingTask[] }) {
  const t = useMessages('task-calendar').partly;
  return (
    <p>
      {words}{' '}
      {tasks.slice(0, NAMED).map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link to={taskPath(id)} className={classes.named}>
            {name}
          </Link>
        </span>
      ))}{' '}
      {tasks.length > NAMED && t.more(tasks.length - NAMED)}
    </p>
  );
}

/** No run in the span: because of the filters, or because they come later. */
export function NothingInSpan({ data, actions }: { data: CalendarData; actions: CalendarActions }) {
  const t = useMessages('task-calendar');
  const words = useRunWords(data.timeZone);
  const { tasks, shown, now, span } = data;
  if (tasks.isReading || tasks.tasks.length === 0) return null;
  const isEmpty = data.days.every(
    ({ day, runs }) => runs.length === 0 || day < span.from || day >= span.until,
  );
  if (!isEmpty) return null;
  const next = shown.length > 0 ? firstRunFrom(shown, now) : null;
  return (
    <output className={classes.nothing}>
      {shown.length === 0 ? t.nothing.filtered : t.nothing.span}{' '}
      {shown.length === 0 ? (
        <button
          type="button"
          className={classes.textButton}
          onClick={() => actions.change({ type: '', target: '' })}
        >
          {t.filters.clear}
        </button>
      ) : next === null ? (
        t.nothing.never
      ) : (
        <button
          type="button"
          className={classes.textButton}
          onClick={() =>
            actions.change({ date: dayText(Math.floor(wallOf(next, data.timeZone) / DAY_MS) * DAY_MS) })
          }
        >
          {t.nothing.next(words.moment(next))}
        </button>
      )}
    </output>
  );
}
