import { useInViewport } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { fromWire } from '~/domain/schedule/schedule';
import { nameOf, scheduleWords, triggerWords } from '~/domain/schedule/words';
import classes from './TaskColumns.module.css';
import { rowDetailQuery } from './task-detail-query';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';

/** When a task runs, in plain words. */
export function WhenCell({ row, words }: { row: ScheduledTask; words: TaskWords }) {
  if (row.scheduled_type !== 'LIFE_CYCLE') return <TimedCell row={row} words={words} />;
  const trigger = { lifeCycleType: row.life_cycle_type ?? '', waitTime: row.wait_time ?? null };
  const sentence = triggerWords(trigger, words.schedule);
  return <span title={sentence}>{sentence}</span>;
}

/**
 * The list does not tell the fields of a schedule, so the task itself is asked once its row is on the screen; until then the row
 * says what kind of schedule it is.
 */
function TimedCell({ row, words }: { row: ScheduledTask; words: TaskWords }) {
  const { schedule: s, language, t } = words;
  const { ref, inViewport } = useInViewport<HTMLSpanElement>();
  const { data, error } = useQuery({ ...rowDetailQuery(row.id), enabled: inViewport });
  const schedule = data && fromWire(data);
  const kind = nameOf(s.scheduledTypes, row.scheduled_type);
  const sentence = schedule ? scheduleWords(schedule, s, language) : '';
  const why = error ? t.when.unread : data && !schedule ? t.when.unclear : undefined;
  return (
    <span ref={ref} className={sentence === '' ? classes.quiet : undefined} title={sentence || why}>
      {sentence || [kind, row.time_zone].filter(Boolean).join(', ')}
    </span>
  );
}
