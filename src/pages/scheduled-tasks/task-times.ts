import { readZoned, wallFrom } from '~/domain/schedule/zone-time';
import type { TaskWords } from './task-words';

/** A time of a task: as the clock of its zone shows it, and the instant, which is not known for a zone that is not known here. */
export interface TaskTime {
  /** In the task's zone, without its name. */
  readonly text: string;
  /** The same to the second. */
  readonly exact: string;
  readonly zone: string;
  readonly at: Date | null;
}

/** Reads a time of a task or one of its runs; null when there is none. What is no time stands as it came. */
export function taskTime(
  text: string | null | undefined,
  zone: string | null | undefined,
  { wall, format }: Pick<TaskWords, 'wall' | 'format'>,
): TaskTime | null {
  if (!text) return null;
  const shown = wallFrom(text);
  const at = readZoned(text, zone);
  const instant = at === null ? null : new Date(at);
  if (shown !== null) {
    const date = new Date(shown);
    const exact = `${wall.date(date)}, ${wall.time(date)}`;
    return { text: wall.dateTime(date), exact, zone: zone ?? '', at: instant };
  }
  // A time that says its own zone is shown in the reader's; what is no time stands as it came.
  const told = instant ? format.dateTime(instant) : text;
  return { text: told, exact: told, zone: instant ? format.timeZone : '', at: instant };
}

/** The time with its zone, and the same in the reader's when that is another: for hints and exports. */
export function timeWords(time: TaskTime, { format }: Pick<TaskWords, 'format'>): string {
  const named = [time.text, time.zone].filter(Boolean).join(' ');
  return time.at === null || time.zone === format.timeZone
    ? named
    : `${named} · ${format.dateTime(time.at)} ${format.timeZone}`;
}
