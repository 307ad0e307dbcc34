import type { ScheduledTasksRecord, ScheduledTasksRecordDetail } from '~/contract/scheduled-task-runs';
import type { ApplyObjectInput, ScheduledTask, ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { type Db, findDesktop } from '~/mocks/engine/db';
import { desktopId } from './desktop-rows';
import { FAULTS, stretchOf } from '~/mocks/engine/job-record';
import { idOf } from '~/mocks/seed/random';
import { isTriggered, nextDue, type ScheduledTaskRecord, zoneOf } from '~/mocks/seed/scheduled-task-record';
import { scriptOfTask } from '~/mocks/seed/scripts';
import { pastMoments, pastOutcome, pastRun } from '~/mocks/seed/task-runs';
import { runAt, type RunPart, runPartAt, SKIPS, type TaskRun } from '~/mocks/engine/task-run';
import { zonedTime } from '~/mocks/engine/zone-time';

/** The id of a scheduled task. */
export const taskId = ({ index }: Pick<ScheduledTaskRecord, 'index'>) => idOf('scheduledTask', index);

/** In smaller fleets a pool or a tag may have no desktop, and a run of the seed then comes to nothing; larger ones need not be looked at. */
const SMALL_FLEET = 1000;

/** What came of the last run of each task that is over, or undefined: it never ran. */
export function lastStatuses(db: Db, now: number): (task: ScheduledTaskRecord) => string | undefined {
  const last = new Map<number, string>();
  for (const run of db.taskRuns.appended().toReversed()) {
    if (last.has(run.task)) continue;
    const { status } = runAt(run, now);
    if (status !== 'RUNNING') last.set(run.task, status);
  }
  return ({ index }) => last.get(index) ?? pastStatus(db, index, now);
}

function pastStatus(db: Db, index: number, now: number): string | undefined {
  if (pastMoments(db.world, index).length === 0) return undefined;
  const run = db.world.fleet < SMALL_FLEET ? pastRun(db, index, 0) : undefined;
  return run ? runAt(run, now).status : pastOutcome(db.world, index, 0);
}

/** A row of ListScheduledTasks. What does not count for the task is left out. */
export function taskRow(task: ScheduledTaskRecord, lastStatus: string | undefined): ScheduledTask {
  // What was due has run, so the first run that has not is one to come.
  const next = nextDue(task);
  const zone = zoneOf(task);
  return {
    id: taskId(task),
    task_name: task.name,
    task_type: task.type,
    scheduled_type: task.schedule.scheduled_type,
    description: task.description,
    enable: task.enabled,
    time_zone: zone,
    ...(lastStatus !== undefined && { last_status: lastStatus }),
    ...(next !== undefined && { next_execution_time: zonedTime(next, zone) }),
    ...(task.schedule.expire_time && { expire_time: task.schedule.expire_time }),
    ...(task.extraParams !== '' && { extra_params: task.extraParams }),
    ...(isTriggered(task) && {
      life_cycle_type: task.schedule.life_cycle_type,
      priority: task.priority,
      ...waits(task),
    }),
  };
}

const waits = ({ wait, period }: ScheduledTaskRecord) => ({
  wait_time: wait,
  life_cycle_exec_period: period,
});

/** The whole of ShowScheduledTasks, which has neither `enable` nor `priority`. */
export function taskDetail(db: Db, task: ScheduledTaskRecord): ShowScheduledTasksReply {
  const { gray, objects } = task;
  return {
    id: taskId(task),
    task_name: task.name,
    task_type: task.type,
    description: task.description,
    force_execute: task.force,
    ...task.schedule,
    time_zone: zoneOf(task),
    ...(task.extraParams !== '' && { extra_params: task.extraParams }),
    apply_objects: objects.map((object) => ({ ...object, ...nameOf(db, object) })),
    ...(isTriggered(task) && waits(task)),
    ...(gray?.on && {
      ...(gray.count > 0 && { gray_count: gray.count }),
      ...(gray.ids.length > 0 && { gray_desktop_ids: [...gray.ids] }),
      ...(gray.failThreshold !== null && { gray_fail_threshold: gray.failThreshold }),
    }),
  };
}

/** The name of what a task acts on, as it is now; what is not there any more keeps the one it was given. */
function nameOf(db: Db, { object_type, object_id = '' }: ApplyObjectInput): { object_name?: string } {
  const found =
    object_type === 'DESKTOP'
      ? findDesktop(db, object_id)?.computerName
      : object_type === 'DESKTOP_POOL'
        ? db.pools.filter(({ id }) => id === object_id)[0]?.name
        : undefined;
  return found === undefined ? {} : { object_name: found };
}

/** A row of ListScheduledTasksRecords. */
export function runRow(run: TaskRun, objectType: string | undefined, now: number): ScheduledTasksRecord {
  const { status, success, failed, skipped } = runAt(run, now);
  return {
    id: idOf('taskRun', run.index),
    task_type: run.type,
    scheduled_type: run.scheduledType,
    ...(run.lifeCycleType && { life_cycle_type: run.lifeCycleType }),
    start_time: zonedTime(run.at, run.zone),
    time_zone: run.zone,
    status,
    success_num: success,
    failed_num: failed,
    skip_num: skipped,
    ...(run.expireTime && { expire_time: run.expireTime }),
    ...(run.extraParams && { extra_params: run.extraParams }),
    ...(run.type === 'EXECUTE_SCRIPT' && {
      execute_task_id: idOf('scriptTask', run.index),
      ...(objectType !== undefined && { execute_object_type: objectType }),
    }),
  };
}

/** A row of ListScheduledTasksRecordsDetails. */
export function runDetail(
  db: Db,
  run: TaskRun,
  part: RunPart,
  position: number,
  now: number,
): ScheduledTasksRecordDetail {
  const desktop = db.desktops.everHad(part.desktop);
  const status = runPartAt(run, part, now);
  const [code, reason] = reasonOf(part, status);
  const { startedAt, endsAt } =
    'skip' in part ? { startedAt: run.at, endsAt: run.at } : stretchOf({ createdAt: run.at }, part);
  const record_id = idOf('taskRun', run.index);
  return {
    id: `${record_id}-${position}`,
    record_id,
    desktop_id: desktop ? desktopId(desktop) : 'skip' in part ? (part.id ?? '') : '',
    ...(desktop && { desktop_name: desktop.computerName }),
    exec_status: status,
    ...(status !== 'WAITING' && { start_time: zonedTime(startedAt, run.zone) }),
    ...(status !== 'WAITING' && status !== 'RUNNING' && { end_time: zonedTime(endsAt, run.zone) }),
    time_zone: run.zone,
    ...(run.type === 'EXECUTE_SCRIPT' && { exec_script_id: idOf('script', scriptOfTask(run.task)) }),
    ...(code !== undefined && { result_code: code, fail_reason: reason }),
  };
}

function reasonOf(part: RunPart, status: string): readonly [code?: string, reason?: string] {
  if ('skip' in part) return SKIPS[part.skip];
  return status === 'FAIL' && part.fault ? FAULTS[part.fault] : [];
}
