// What a scheduled task may be, beyond what the contract says of each field alone.
import {
  type ApplyObjectInput,
  type CreateScheduledTasksBody,
  EXEC_PERIOD_USUAL,
  type TaskType,
  type UpdateScheduledTasksBody,
} from '~/contract/scheduled-tasks';
import type { Db } from '~/mocks/engine/db';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { refuse } from '~/mocks/transport/refusal';
import type { Gray, ScheduledTaskRecord } from '~/mocks/seed/scheduled-task-record';
import { forbid } from '~/mocks/engine/sentinel-effects';
import { TASK_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { checkedSchedule, checkTrigger, refuseField } from './schedule-rules';

/** What is settled of a task by a call; the rest is its number, its dates and whether it is on. */
type Settled = Omit<ScheduledTaskRecord, 'index' | 'createdAt' | 'anchor' | 'ranTo'>;
type AnyBody = CreateScheduledTasksBody | UpdateScheduledTasksBody;

/** The task a creation asks for, or its refusal. */
export function createdTask(db: Db, body: CreateScheduledTasksBody): Settled {
  checkName(db, body.task_name, 'create');
  const { apply_objects: objects = [], task_type: type, extra_params: extraParams = '' } = body;
  const schedule = checkedSchedule(body);
  const triggered = schedule.scheduled_type === 'LIFE_CYCLE';
  const wait = triggered ? (body.wait_time ?? 0) : 0;
  const period = triggered ? (body.life_cycle_exec_period ?? EXEC_PERIOD_USUAL) : 0;
  if (triggered) checkTrigger({ type, trigger: schedule.life_cycle_type, wait, period, blamed: 'task_type' });
  checkObjects(objects, triggered);
  checkExtraParams(extraParams);
  return {
    name: body.task_name,
    description: body.description ?? '',
    type,
    enabled: true,
    priority: 1,
    schedule,
    objects,
    force: body.force_execute ?? false,
    extraParams,
    gray: grayOf(type, body, null),
    wait,
    period,
  };
}

/** What an update changes: what it leaves out stays as it is. */
export function updatedTask(db: Db, task: ScheduledTaskRecord, body: UpdateScheduledTasksBody): Settled {
  if (body.task_name !== undefined && body.task_name !== task.name) checkName(db, body.task_name, 'update');
  const schedule = checkedSchedule({ ...task.schedule, ...given(body, SCHEDULE_FIELDS) });
  const { type } = task;
  const triggered = schedule.scheduled_type === 'LIFE_CYCLE';
  const was = task.schedule.scheduled_type === 'LIFE_CYCLE';
  const wait = triggered ? (body.wait_time ?? task.wait) : 0;
  const period = triggered ? (body.life_cycle_exec_period ?? (was ? task.period : EXEC_PERIOD_USUAL)) : 0;
  if (triggered) {
    const blamed = was ? 'life_cycle_type' : 'scheduled_type';
    checkTrigger({ type, trigger: schedule.life_cycle_type, wait, period, blamed });
  }
  const objects = body.apply_object_update_type === 'CLEAR_ALL' ? [] : (body.apply_objects ?? task.objects);
  checkObjects(objects, triggered);
  const extraParams = body.extra_params ?? task.extraParams;
  if (body.extra_params !== undefined) checkExtraParams(extraParams);
  return {
    name: body.task_name ?? task.name,
    description: body.description ?? task.description,
    type,
    enabled: body.enable ?? task.enabled,
    priority: triggered ? (body.priority ?? task.priority) : task.priority,
    schedule,
    objects,
    force: body.force_execute ?? task.force,
    extraParams,
    gray: grayOf(type, body, task.gray),
    wait,
    period,
  };
}

const SCHEDULE_FIELDS = [
  'scheduled_type',
  'day_interval',
  'week_list',
  'month_list',
  'date_list',
  'scheduled_date',
  'scheduled_time',
  'expire_time',
  'life_cycle_type',
  'time_zone',
] as const;

function given<Body, Key extends keyof Body>(body: Body, keys: readonly Key[]): Partial<Pick<Body, Key>> {
  const some: Partial<Pick<Body, Key>> = {};
  for (const key of keys) if (body[key] !== undefined) some[key] = body[key];
  return some;
}

function checkName(db: Db, name: string, action: 'create' | 'update'): void {
  switch (name) {
    case TASK_NAME_SENTINELS.fail:
      return refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
    case TASK_NAME_SENTINELS.conflict:
      return taken(name);
    case TASK_NAME_SENTINELS.forbidden:
      return forbid(`workspace:scheduledTasks:${action}`);
    default:
      return db.scheduledTasks.filter((task) => task.name === name).length > 0 ? taken(name) : undefined;
  }
}

function taken(name: string): never {
  return refuse(409, ERROR_CODES.taskNameTaken, `task_name: there is a task named ${name} already`);
}

/** Whether there are such desktops, pools and tags is not looked at: they may come and go while the task stands. */
function checkObjects(objects: readonly ApplyObjectInput[], triggered: boolean): void {
  for (const [index, { object_type, object_id }] of objects.entries()) {
    const field = `apply_objects.${index}`;
    if (object_type === undefined) {
      refuseField(`${field}.object_type`, ERROR_CODES.wrongApplyObject, 'required');
    }
    if (object_type !== 'ALL_DESKTOPS' && object_id === undefined) {
      refuseField(`${field}.object_id`, ERROR_CODES.wrongApplyObject, `required for ${object_type}`);
    }
    if (object_type === 'ALL_DESKTOPS' && !triggered) {
      const why = 'ALL_DESKTOPS is for triggered tasks only';
      refuseField(`${field}.object_type`, ERROR_CODES.allDesktopsNotTriggered, why);
    }
  }
}

function checkExtraParams(text: string): void {
  if (text.trim() === '') return;
  const parsed = parsedObject(text);
  if (parsed === undefined) {
    refuseField('extra_params', ERROR_CODES.wrongExtraParams, 'must be a JSON object');
  }
  if ('notify_message' in parsed && typeof parsed.notify_message !== 'string') {
    refuseField('extra_params', ERROR_CODES.wrongExtraParams, 'notify_message must be text');
  }
}

function parsedObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How a script goes about in batches. No other kind of task has batches: what is sent for them does not count. */
function grayOf(type: TaskType, body: AnyBody, before: Gray | null): Gray | null {
  if (type !== 'EXECUTE_SCRIPT') return null;
  const { gray_count, gray_desktop_ids, gray_fail_threshold } = body;
  const count = gray_count ?? before?.count ?? 0;
  const ids = gray_desktop_ids ?? before?.ids ?? [];
  const failThreshold = gray_fail_threshold ?? before?.failThreshold ?? null;
  const asked = 'is_gray' in body ? body.is_gray : undefined;
  const changed = gray_count !== undefined || gray_desktop_ids !== undefined;
  const on = asked ?? (changed || !before ? count > 0 || ids.length > 0 : before.on);
  if (on && count > 0 && failThreshold !== null && failThreshold >= count) {
    const why = `must be less than gray_count, which is ${count}`;
    refuseField('gray_fail_threshold', ERROR_CODES.grayThresholdTooHigh, why);
  }
  return { on, count, ids, failThreshold };
}
