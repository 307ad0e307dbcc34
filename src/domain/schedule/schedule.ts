import type { ListFutureExecutionsBody } from '~/contract/schedules';
import { dayOf, isTimeZone, timeOf, wallFrom } from './zone-time';

/** A day of a month: 1 to 31, or the last one. */
export type MonthDay = number | 'L';

interface Common {
  readonly timeZone: string;
  /** HH:mm:ss, by the clock of the zone. */
  readonly time: string;
  /** yyyy-MM-dd HH:mm:ss, by the clock of the zone; a run at that very time still happens. Null when it never ends. */
  readonly expires: string | null;
}

/** When a task runs by the clock. What a trigger starts has no schedule. */
export type Schedule = Common &
  (
    | { readonly kind: 'once'; readonly date: string }
    /** Every `interval` days from the day of the anchor. */
    | { readonly kind: 'daily'; readonly interval: number }
    /** As on the wire: 1 is Sunday, 7 Saturday. */
    | { readonly kind: 'weekly'; readonly weekdays: readonly number[] }
    | { readonly kind: 'monthly'; readonly months: readonly number[]; readonly days: readonly MonthDay[] }
  );

/** The fields of the wire a schedule is made of, as replies may have them. */
export type WireSchedule = {
  readonly [
    K in
      | 'date_list'
      | 'day_interval'
      | 'expire_time'
      | 'month_list'
      | 'scheduled_date'
      | 'scheduled_time'
      | 'scheduled_type'
      | 'time_zone'
      | 'week_list'
  ]?: (K extends 'day_interval' ? number : string) | null | undefined;
};

/** What about the fields of the wire makes no schedule; `kind` also for a trigger, which has none. */
export type ScheduleProblem =
  | 'kind'
  | 'timeZone'
  | 'time'
  | 'expires'
  | 'date'
  | 'interval'
  | 'weekdays'
  | 'months'
  | 'days';

/** Reads the fields of the wire; tells what is missing or wrong when they make no schedule. */
export function readSchedule(
  wire: WireSchedule,
):
  | { readonly schedule: Schedule }
  | { readonly schedule: null; readonly problems: readonly ScheduleProblem[] } {
  const problems: ScheduleProblem[] = [];
  const need = (right: boolean, problem: ScheduleProblem) => {
    if (!right) problems.push(problem);
  };
  const timeZone = wire.time_zone ?? '';
  const time = timeOf(wire.scheduled_time ?? '');
  const expires = wire.expire_time || null;
  need(isTimeZone(timeZone), 'timeZone');
  need(time !== null, 'time');
  need(expires === null || wallFrom(expires) !== null, 'expires');
  const common = { timeZone, time: fullTime(wire.scheduled_time ?? ''), expires };
  const end = (schedule: Schedule) => (problems.length > 0 ? { schedule: null, problems } : { schedule });
  switch (wire.scheduled_type) {
    case 'FIXED_TIME': {
      const date = wire.scheduled_date ?? '';
      need(dayOf(date) !== null, 'date');
      return end({ ...common, kind: 'once', date });
    }
    case 'DAY': {
      const interval = wire.day_interval ?? 0;
      need(Number.isInteger(interval) && interval >= 1, 'interval');
      return end({ ...common, kind: 'daily', interval });
    }
    case 'WEEK': {
      const weekdays = numbersOf(wire.week_list);
      need(isListOf(weekdays, 7), 'weekdays');
      return end({ ...common, kind: 'weekly', weekdays });
    }
    case 'MONTH': {
      const months = numbersOf(wire.month_list);
      const days = itemsOf(wire.date_list).map((item) => (item === 'L' ? item : Number(item)));
      need(isListOf(months, 12), 'months');
      need(days.length > 0 && days.every((day) => day === 'L' || isUpTo(day, 31)), 'days');
      return end({ ...common, kind: 'monthly', months, days });
    }
    default:
      return { schedule: null, problems: ['kind', ...problems] };
  }
}

/** The schedule the fields of the wire stand for; null when they are incomplete or wrong, or a trigger's. */
export function fromWire(wire: WireSchedule): Schedule | null {
  return readSchedule(wire).schedule;
}

/** The fields of the wire that belong to this kind of schedule, and no others. */
export function toWire(schedule: Schedule): ListFutureExecutionsBody {
  const common = {
    scheduled_time: schedule.time,
    time_zone: schedule.timeZone,
    ...(schedule.expires !== null && { expire_time: schedule.expires }),
  };
  switch (schedule.kind) {
    case 'once':
      return { ...common, scheduled_type: 'FIXED_TIME', scheduled_date: schedule.date };
    case 'daily':
      return { ...common, scheduled_type: 'DAY', day_interval: schedule.interval };
    case 'weekly':
      return { ...common, scheduled_type: 'WEEK', week_list: schedule.weekdays.join(',') };
    case 'monthly':
      return {
        ...common,
        scheduled_type: 'MONTH',
        month_list: schedule.months.join(','),
        date_list: schedule.days.join(','),
      };
  }
}

/** The parts of a comma-joined list; none when it is empty. */
export function itemsOf(list: string | null | undefined): string[] {
  return list ? list.split(',') : [];
}

/** HH:mm with its seconds. */
export function fullTime(time: string): string {
  return /^\d{2}:\d{2}$/.test(time) ? `${time}:00` : time;
}

const numbersOf = (list: string | null | undefined) => itemsOf(list).map(Number);
const isUpTo = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
const isListOf = (list: readonly number[], most: number) =>
  list.length > 0 && list.every((value) => isUpTo(value, most));
