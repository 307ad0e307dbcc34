// When a task may run: what each kind of schedule needs. What does not count for the kind is passed over, as the manual's own
// examples send all fields together.
import type { TaskType } from '~/contract/scheduled-tasks';
import type { ListFutureExecutionsBody } from '~/contract/schedules';
import { ERROR_CODES, type ErrorCode } from '~/mocks/transport/error-codes';
import type { Schedule } from '~/mocks/engine/expand-schedule';
import { LIFE_CYCLE_RULES } from '~/mocks/seed/life-cycle-types';
import { refuse } from '~/mocks/transport/refusal';
import { isTimeZone, parseDay, parseTimeOfDay, parseWall } from '~/mocks/engine/zone-time';

/** Refuses with 400; the message begins with the field, as those of the contract do. */
export function refuseField(field: string, code: ErrorCode, why: string): never {
  return refuse(400, code, `${field}: ${why}`);
}

/** The fields that count for the kind of schedule, or the refusal of what is missing or is no such time. */
export function checkedSchedule(given: ListFutureExecutionsBody | Schedule): Schedule {
  const { scheduled_type, time_zone, expire_time } = given;
  if (time_zone && !isTimeZone(time_zone)) {
    refuseField('time_zone', ERROR_CODES.unknownTimeZone, `there is no time zone ${time_zone}`);
  }
  if (expire_time && parseWall(expire_time) === undefined) {
    refuseField('expire_time', ERROR_CODES.wrongExpireTime, `there is no time ${expire_time}`);
  }
  return {
    scheduled_type,
    ...(time_zone && { time_zone }),
    ...(expire_time && { expire_time }),
    ...fieldsOfKind(given),
  };
}

function fieldsOfKind(given: Schedule): Schedule {
  switch (given.scheduled_type) {
    case 'FIXED_TIME':
      return { scheduled_date: dateOf(given), scheduled_time: timeOf(given) };
    case 'DAY': {
      const { day_interval } = given;
      if (!day_interval) return needed('day_interval', ERROR_CODES.dayIntervalNeeded, 'DAY');
      return { day_interval, scheduled_time: timeOf(given) };
    }
    case 'WEEK': {
      const { week_list } = given;
      if (!week_list) return needed('week_list', ERROR_CODES.weekListNeeded, 'WEEK');
      return { week_list, scheduled_time: timeOf(given) };
    }
    case 'MONTH': {
      const { month_list, date_list } = given;
      if (!month_list) return needed('month_list', ERROR_CODES.monthListNeeded, 'MONTH');
      if (!date_list) return needed('date_list', ERROR_CODES.dateListNeeded, 'MONTH');
      return { month_list, date_list, scheduled_time: timeOf(given) };
    }
    case 'LIFE_CYCLE': {
      const { life_cycle_type } = given;
      if (LIFE_CYCLE_RULES.some(({ type }) => type === life_cycle_type)) return { life_cycle_type };
      const known = LIFE_CYCLE_RULES.map(({ type }) => type).join(', ');
      return refuseField('life_cycle_type', ERROR_CODES.unknownLifeCycleType, `must be one of ${known}`);
    }
    default:
      return refuseField(
        'scheduled_type',
        ERROR_CODES.scheduledTypeNeeded,
        'required, it says how the task repeats',
      );
  }
}

function needed(field: string, code: ErrorCode, kind: string): never {
  return refuseField(field, code, `required for ${kind}`);
}

function dateOf({ scheduled_date }: Schedule): string {
  if (!scheduled_date) return needed('scheduled_date', ERROR_CODES.wrongScheduledDate, 'FIXED_TIME');
  return parseDay(scheduled_date) === undefined
    ? refuseField('scheduled_date', ERROR_CODES.wrongScheduledDate, `there is no day ${scheduled_date}`)
    : scheduled_date;
}

function timeOf({ scheduled_time, scheduled_type }: Schedule): string {
  if (!scheduled_time) {
    return needed('scheduled_time', ERROR_CODES.wrongScheduledTime, scheduled_type ?? '');
  }
  return parseTimeOfDay(scheduled_time) === undefined
    ? refuseField('scheduled_time', ERROR_CODES.wrongScheduledTime, `there is no time ${scheduled_time}`)
    : scheduled_time;
}

interface Triggered {
  readonly type: TaskType;
  readonly trigger: string | null | undefined;
  readonly wait: number;
  readonly period: number;
  /** The field that is to blame when the task may not be triggered so. */
  readonly blamed: string;
}

/** Refuses a triggered task its trigger does not allow. */
export function checkTrigger({ type, trigger, wait, period, blamed }: Triggered): void {
  const rule = LIFE_CYCLE_RULES.find((one) => one.type === trigger);
  if (!rule) return;
  const action = rule.actions.find((one) => one.action === type);
  if (!action) {
    return refuseField(blamed, ERROR_CODES.actionNotTriggered, `${type} is not possible with ${rule.type}`);
  }
  if (wait < action.minWait) {
    const why = `at least ${action.minWait} minutes for ${type} with ${rule.type}`;
    refuseField('wait_time', ERROR_CODES.waitTooShort, why);
  }
  if (rule.periodCounts && period < rule.minPeriod) {
    const why = `at least ${rule.minPeriod} minutes with ${rule.type}`;
    refuseField('life_cycle_exec_period', ERROR_CODES.execPeriodTooShort, why);
  }
  return undefined;
}
