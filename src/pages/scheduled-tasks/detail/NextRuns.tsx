import { useQuery } from '@tanstack/react-query';
import { futureExecutionsQuery } from '~/api/scheduled-tasks';
import type { ScheduledTask, ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { fromWire, toWire, type Schedule } from '~/domain/schedule/schedule';
import { useFormat, useMessages } from '~/i18n/I18n';
import { taskTime } from '~/pages/scheduled-tasks/task-times';
import { useTaskWords } from '~/pages/scheduled-tasks/task-words';
import { EmptyState } from '~/ui/EmptyState';
import { NoValue } from '~/ui/NoValue';
import { QueryState } from '~/ui/QueryState';
import { RelativeTime } from '~/ui/RelativeTime';
import classes from './detail.module.css';

interface NextRunsProps {
  task: ShowScheduledTasksReply;
  /** Undefined while it is not known whether the task is on. */
  row: ScheduledTask | undefined;
}

/** The runs to come, as the service reckons them. */
export function NextRuns({ task, row }: NextRunsProps) {
  const t = useMessages('scheduled-tasks').detail.next;
  const schedule = fromWire(task);
  return (
    <section className={classes.block}>
      <h2 className={classes.blockTitle}>{t.title}</h2>
      {row?.enable === false && <p className={classes.attention}>{t.off}</p>}
      {schedule ? (
        <Moments schedule={schedule} row={row} />
      ) : (
        <p className={classes.note}>{task.scheduled_type === 'LIFE_CYCLE' ? t.triggered : t.unclear}</p>
      )}
    </section>
  );
}

function Moments({ schedule, row }: { schedule: Schedule; row: ScheduledTask | undefined }) {
  const t = useMessages('scheduled-tasks').detail.next;
  const words = useTaskWords();
  const format = useFormat();
  const query = useQuery(futureExecutionsQuery(toWire(schedule)));
  const isMine = schedule.timeZone === format.timeZone;
  return (
    <QueryState query={query}>
      {({ future_executions }) => {
        const moments = (future_executions ?? []).map((text) => ({
          text,
          time: taskTime(text, schedule.timeZone, words),
        }));
        if (moments.length === 0) return <EmptyState compact title={t.none} />;
        const differs =
          row?.next_execution_time && !moments.some(({ text }) => text === row.next_execution_time);
        return (
          <>
            {differs && <p className={classes.note}>{t.differs}</p>}
            <table className={classes.moments} aria-label={t.title}>
              <thead>
                <tr>
                  <th scope="col">{schedule.timeZone}</th>
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
          </>
        );
      }}
    </QueryState>
  );
}
