// A run of a scheduled task: what it does to each desktop is what the same action would do, but nobody is there to be refused.
import type { TaskType } from '~/contract/scheduled-tasks';
import type { Backend } from '~/mocks/transport/backend';
import { type Db, findDesktop } from './db';
import type { JobPart } from './job-record';
import { type Draft, isRole, partsOf, startJob } from './jobs';
import { at as itemAt } from '~/mocks/seed/random';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { IMAGES } from '~/mocks/seed/images';
import type { ScheduledTaskRecord } from '~/mocks/seed/scheduled-task-record';
import { zoneOf } from '~/mocks/seed/scheduled-task-record';
import { settleDesktop } from './settle';
import { JOB_OF_TASK } from './task-kinds';
import type { RunPart, Skip, TaskRun } from './task-run';
import type { Target } from './task-targets';

/** Runs kept of each task, and desktops in all runs together: the browser's storage holds five million characters. */
const RUNS_KEPT = 40;
const PARTS_KEPT = 20_000;

/** Runs a task on desktops. All it will come to is settled here, as with jobs; a run that finds no desktop is recorded all the same. */
export function runTask(
  backend: Backend,
  task: ScheduledTaskRecord,
  targets: readonly Target[],
  at: number,
): void {
  const { db } = backend;
  const taking: DesktopRecord[] = [];
  const skipped = new Map<string, RunPart>();
  for (const { desktop, id } of targets) {
    if (desktop >= 0) settleDesktop(db, desktop, at);
    const row = db.desktops.get(desktop);
    const skip = row ? skipOf(backend, task, row) : 'gone';
    if (row && !skip) taking.push(row);
    else skipped.set(id, { desktop, skip: skip ?? 'gone', ...(desktop < 0 && { id }) });
  }
  const begun = new Map(begin(backend, task, taking, at).map((part) => [part.desktop, part]));
  const parts = targets.flatMap(({ desktop, id }) => skipped.get(id) ?? begun.get(desktop) ?? []);
  db.taskRuns.append((index) => ({ ...headOf(task), index, at, parts }));
  dropOldRuns(db, task.index);
}

function headOf(task: ScheduledTaskRecord): Omit<TaskRun, 'index' | 'at' | 'parts'> {
  const { life_cycle_type, expire_time, scheduled_type } = task.schedule;
  return {
    task: task.index,
    type: task.type,
    scheduledType: scheduled_type ?? '',
    ...(life_cycle_type && { lifeCycleType: life_cycle_type }),
    zone: zoneOf(task),
    ...(expire_time && { expireTime: expire_time }),
    ...(task.extraParams !== '' && { extraParams: task.extraParams }),
  };
}

const OFF = ['SHUTOFF', 'HIBERNATED'];

/** Why a desktop takes no part, or undefined. */
function skipOf(backend: Backend, task: ScheduledTaskRecord, row: DesktopRecord): Skip | undefined {
  if (row.frozen) return 'frozen';
  if (row.task || isRole(backend, row, 'conflicts')) return 'busy';
  const off = OFF.includes(row.status);
  switch (task.type) {
    case 'START':
      return row.status === 'ACTIVE' ? 'alreadyOn' : undefined;
    case 'STOP':
      return off ? 'alreadyOff' : undefined;
    case 'REBOOT':
      return off ? 'notRunning' : undefined;
    case 'HIBERNATE':
      if (itemAt(IMAGES, row.image).os !== 'Windows') return 'linux';
      if (off) return 'alreadyOff';
      if (row.status === 'ERROR') return 'notRunning';
      // Of all kinds the documents say this of hibernation alone.
      return row.connectStatus === 'CONNECTED' && !task.force ? 'inUse' : undefined;
    case 'EXECUTE_SCRIPT':
      return row.status === 'ACTIVE' ? undefined : 'notRunning';
    case 'REBUILD':
    case 'CREATE_SNAPSHOT':
      return undefined;
  }
}

const POWER: readonly TaskType[] = ['START', 'STOP', 'REBOOT', 'HIBERNATE'];
const WRECK = { status: 'ERROR', connectStatus: 'UNREGISTER' } as const;

/** Begins the work. Its parts are those of the run: one for each desktop, or, of what gray release holds back, none. */
function begin(
  backend: Backend,
  task: ScheduledTaskRecord,
  desktops: readonly DesktopRecord[],
  at: number,
): RunPart[] {
  if (desktops.length === 0) return [];
  if (task.type === 'EXECUTE_SCRIPT') return inBatches(backend, task, desktops);
  const { job: type, occupiedBy } = JOB_OF_TASK[task.type];
  const drafts = desktops.flatMap((desktop): Draft[] => {
    if (task.type === 'CREATE_SNAPSHOT') return snapshotDrafts(backend.db, desktop, at);
    const refused = POWER.includes(task.type) && isRole(backend, desktop, 'refusedInList');
    return [{ desktop, fault: refused ? 'hostFull' : undefined }];
  });
  const job = startJob(backend, {
    type,
    drafts,
    at,
    ...(occupiedBy && { occupiedBy }),
    ...(task.type === 'REBUILD' && { wreck: WRECK }),
    ...(task.type === 'CREATE_SNAPSHOT' && { snapshotTask: 'create' as const }),
  });
  return onePerDesktop(job.parts);
}

/** The system disk and, where there are any, the data disks. */
function snapshotDrafts(db: Db, desktop: DesktopRecord, createdAt: number): Draft[] {
  const disks = desktop.disks.length > 1 ? [true, false] : [true];
  return disks.map((system) => {
    const row = db.snapshots.append((index) => ({
      index,
      desktop: desktop.index,
      system,
      automatic: true,
      name: 'AutoSnapshot',
      createdAt,
      status: 'creating',
    }));
    return { desktop, snapshot: row.index };
  });
}

/** Several parts of one desktop as one: from the first one's beginning to the last one's end, failed if one of them is. */
function onePerDesktop(parts: readonly JobPart[]): JobPart[] {
  const merged = new Map<number, JobPart>();
  for (const { snapshot: _, ...part } of parts) {
    const other = merged.get(part.desktop) ?? part;
    const after = Math.min(other.after, part.after);
    const end = Math.max(other.after + other.lasts, part.after + part.lasts);
    merged.set(part.desktop, { ...part, ...other, after, lasts: end - after });
  }
  return [...merged.values()];
}

/** Scripts: the first batch, and the rest when it is through, unless too many of it failed. */
function inBatches(
  backend: Backend,
  { gray, index }: ScheduledTaskRecord,
  desktops: readonly DesktopRecord[],
): RunPart[] {
  const { taskRuns } = backend.db;
  // Apart from the numbers jobs draw from, and for each run a thousand of its own.
  const firstDraw = 0x20000000 + (taskRuns.count + index) * 4096;
  const parts = (batch: readonly DesktopRecord[], from: number, delay: number) =>
    partsOf(backend, firstDraw + from, {
      type: JOB_OF_TASK.EXECUTE_SCRIPT.job,
      drafts: batch.map((desktop) => ({ desktop })),
      delay,
    });
  const chosen = gray?.on ? firstBatch(backend.db, gray, desktops) : [];
  if (!gray || chosen.length === 0) return parts(desktops, 0, 0);
  const first = parts(chosen, 0, 0);
  const rest = desktops.filter((desktop) => !chosen.includes(desktop));
  const failures = first.filter((part) => part.fault).length;
  if (gray.failThreshold !== null && failures >= gray.failThreshold) {
    return [...first, ...rest.map((desktop) => ({ desktop: desktop.index, skip: 'grayStopped' as const }))];
  }
  const delay = Math.max(...first.map(({ after, lasts }) => after + lasts));
  return [...first, ...parts(rest, chosen.length, delay)];
}

function firstBatch(
  db: Db,
  { count, ids }: NonNullable<ScheduledTaskRecord['gray']>,
  desktops: readonly DesktopRecord[],
): DesktopRecord[] {
  // The count wins when a task has both.
  if (count > 0) return desktops.slice(0, count);
  const wanted = new Set(ids.flatMap((id) => findDesktop(db, id)?.index ?? []));
  return desktops.filter((desktop) => wanted.has(desktop.index));
}

function dropOldRuns({ taskRuns }: Db, task: number): void {
  const all = taskRuns.appended();
  const own = all.filter((run) => run.task === task);
  const tooMany = own.slice(0, Math.max(0, own.length - RUNS_KEPT));
  let over = all.reduce((sum, run) => sum + run.parts.length, 0) - PARTS_KEPT;
  const tooLarge = all.filter((run) => {
    const goes = over > 0 && run !== all.at(-1);
    if (goes) over -= run.parts.length;
    return goes;
  });
  for (const { index } of [...tooMany, ...tooLarge]) taskRuns.remove(index);
}
