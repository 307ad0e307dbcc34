import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { futureExecutionsQuery } from '~/api/scheduled-tasks';
import type { ScheduledTask, ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { fromWire, toWire, type Schedule } from '~/domain/schedule/schedule';
import { wallOf, wallText } from '~/domain/schedule/zone-time';
import { useFormat, useMessages } from '~/i18n/I18n';
import { anchorOf, isCounted, nextRunsOf } from '~/pages/scheduled-tasks/next-runs';
import { taskTime } from '~/pages/scheduled-tasks/task-times';
import { useTaskWords } from '~/pages/scheduled-tasks/task-words';
import { NoValue } from '~/ui/data-table/NoValue';
import { useNow } from '~/ui/data-table/now';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { QueryState } from '~/ui/feedback/QueryState';
import classes from './detail.module.css';

interface NextRunsProps {
  task: ShowScheduledTasksReply;
  /** Null when the list has no such task. */
  row: UseQueryResult<ScheduledTask | null>;
}

/** The next runs: by the service's preview, or counted from the task's next run where the preview would count from today. */
export function NextRuns({ task, row }: NextRunsProps) {
  const t = useMessages('scheduled-tasks').detail.next;
  const schedule = fromWire(task);
  return (
    <section className={classes.block}>
      <h2 className={classes.blockTitle}>{t.title}</h2>
      {row.data?.enable === false && <p className={classes.attention}>{t.off}</p>}
      {!schedule ? (
        <p className={classes.note}>{task.scheduled_type === 'LIFE_CYCLE' ? t.triggered : t.unclear}</p>
      ) : isCounted(schedule) ? (
        <QueryState query={row}>{(data) => <CountedRuns schedule={schedule} row={data} />}</QueryState>
      ) : (
        <PreviewedRuns schedule={schedule} next={row.data?.next_execution_time ?? ''} />
      )}
    </section>
  );
}

function CountedRuns({ schedule, row }: { schedule: Schedule; row: ScheduledTask | null }) {
  const t = useMessages('scheduled-tasks').detail.next;
  const now = useNow().getTime();
  const anchor = anchorOf(schedule, row, now);
  if (anchor === null) return row?.enable !== false && <p className={classes.note}>{t.uncounted}</p>;
  const runs = nextRunsOf(schedule, now, anchor);
  return (
    <>
      {runs.length > 0 && schedule.kind === 'daily' && (
        <p className={classes.note}>{t.counted(schedule.interval)}</p>
      )}
      <Moments
        texts={runs.map((at) => wallText(wallOf(at, schedule.timeZone)))}
        timeZone={schedule.timeZone}
      />
    </>
  );
}

interface PreviewedRunsProps {
  schedule: Schedule;
  /** The next run the list tells; '' when it tells none. */
  next: string;
}

function PreviewedRuns({ schedule, next }: PreviewedRunsProps) {
  const t = useMessages('scheduled-tasks').detail.next;
  const query = useQuery(futureExecutionsQuery(toWire(schedule)));
  return (
    <QueryState query={query}>
      {({ future_executions }) => {
        const texts = future_executions ?? [];
        return (
          <>
            {next !== '' && texts.length > 0 && !texts.includes(next) && (
              <p className={classes.note}>{t.differs}</p>
            )}
            <Moments texts={texts} timeZone={schedule.timeZone} />
          </>
        );
      }}
    </QueryState>
  );
}

/** The runs by the clock of the task's zone, and by the reader's where that is another. */
function Moments({ texts, timeZone }: { texts: readonly string[]; timeZone: string }) {
  const t = useMessages('scheduled-tasks').detail.next;
  const words = useTaskWords();
  const format = useFormat();
  const isMine = timeZone === format.timeZone;
  if (texts.length === 0) return <EmptyState compact title={t.none} />;
  const moments = texts.map((text) => ({ text, time: taskTime(text, timeZone, words) }));
  return (
    <table className={classes.moments} aria-label={t.title}>
      <thead>
        <tr>
          <th scope="col">{timeZone}</th>
          {!isMine && <th scope="col">{t.mine(format.timeZone)}</th>}
          <th scope="col">{t.distance}</th>
        </tr>
      </thead>
      <tbody>
        {moments.map(({ text, time }) => (
          <tr key={text}>
            <td>{time?.text ?? text}</td>
            {!isMine && <td>{time?.at ? format.dateTime(time.at) : <NoValue />}</td>}
            <td>
              <RelativeTime date={time?.at ?? null} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
