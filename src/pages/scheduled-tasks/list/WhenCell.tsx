import { useInViewport } from '@mantine/hooks';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { readScheduledTask, scheduledTaskQuery } from '~/api/scheduled-tasks';
import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { fromWire } from '~/domain/schedule/schedule';
import { nameOf, scheduleWords, triggerWords } from '~/domain/schedule/words';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import { TRIGGERED } from './read-tasks';
import classes from './TaskColumns.module.css';
import { createTurns } from './turns';

interface WhenProps {
  row: ScheduledTask;
  words: TaskWords;
}

/** Tasks read whole at the same time, for the visible rows. */
const inTurn = createTurns(4);
/** What this console changes is read again at once; what others change may be this old in the list. */
const FRESH_MS = 5 * 60_000;

/** A task whole, for a row of the list: read when its turn comes, and given up when the row leaves the screen before. */
function rowDetailQuery(taskId: string) {
  return queryOptions({
    ...scheduledTaskQuery(taskId),
    queryFn: ({ signal }) => inTurn(() => readScheduledTask(taskId, signal), signal),
    staleTime: FRESH_MS,
    refetchOnWindowFocus: false,
  });
}

/** When a task runs, as far as the row of the list tells: of a schedule by the clock only its kind and its zone. */
export function whenText(row: ScheduledTask, { schedule: s, format }: TaskWords): string {
  if (row.scheduled_type === TRIGGERED) {
    return triggerWords({ lifeCycleType: row.life_cycle_type ?? '', waitTime: row.wait_time ?? null }, s);
  }
  return format.list([nameOf(s.scheduledTypes, row.scheduled_type), row.time_zone]);
}

/** When a task runs, in plain words. */
export function WhenCell({ row, words }: WhenProps) {
  if (row.scheduled_type !== TRIGGERED) return <TimedCell row={row} words={words} />;
  const sentence = whenText(row, words);
  return <span title={sentence}>{sentence}</span>;
}

/**
 * The list does not tell the fields of a schedule, so the task itself is asked once its row is on the screen; until then the row
 * says what kind of schedule it is.
 */
function TimedCell({ row, words }: WhenProps) {
  const { schedule: s, language, t } = words;
  const { ref, inViewport } = useInViewport<HTMLSpanElement>();
  const { data, error } = useQuery({ ...rowDetailQuery(row.id), enabled: inViewport });
  const schedule = data && fromWire(data);
  const sentence = schedule ? scheduleWords(schedule, s, language) : '';
  const why = error ? t.when.unread : data && !schedule ? t.when.unclear : undefined;
  return (
    <span ref={ref} className={sentence === '' ? classes.quiet : undefined} title={sentence || why}>
      {sentence || whenText(row, words)}
    </span>
  );
}
