import type { DesktopRecord, DesktopTask, TaskKind } from './desktop-record';

interface Course {
  /** Words `task_status` passes through, each for an equal share of the time. */
  readonly phases: readonly string[];
  /** The running state it ends in; null leaves the state as it was, and users connected. */
  readonly endsAs: string | null;
  readonly minutes: number;
}

/** How each kind of work runs. The manual has no words for the last five; an open set may have others. */
const COURSES: Readonly<Record<TaskKind, Course>> = {
  rebuild: {
    phases: ['rebuilding', 'rebuild_block_device_mapping', 'rebuild_spawning'],
    endsAs: 'ACTIVE',
    minutes: 12,
  },
  reboot: { phases: ['reboot_pending', 'reboot_started', 'rebooting'], endsAs: 'ACTIVE', minutes: 3 },
  'reboot-hard': {
    phases: ['reboot_pending_hard', 'reboot_started_hard', 'rebooting_hard'],
    endsAs: 'ACTIVE',
    minutes: 3,
  },
  'power-on': { phases: ['powering-on'], endsAs: 'ACTIVE', minutes: 2 },
  'power-off': { phases: ['powering-off'], endsAs: 'SHUTOFF', minutes: 2 },
  resize: {
    phases: ['resize_prep', 'resize_migrating', 'resize_migrated', 'resize_finish'],
    endsAs: 'SHUTOFF',
    minutes: 8,
  },
  delete: { phases: ['deleting'], endsAs: 'SHUTOFF', minutes: 4 },
  hibernate: { phases: ['hibernating'], endsAs: 'HIBERNATED', minutes: 2 },
  snapshot: { phases: ['snapshotting'], endsAs: null, minutes: 1 },
  restore: { phases: ['restoring'], endsAs: null, minutes: 1 },
  attach: { phases: ['attaching'], endsAs: null, minutes: 1 },
  detach: { phases: ['detaching'], endsAs: null, minutes: 1 },
};

/** Shown while the work waits for its turn. */
const WAITING = 'scheduling';

interface DesktopState {
  readonly status: string;
  readonly connectStatus: string;
  /** Empty when no task runs. */
  readonly taskStatus: string;
  readonly process: number | null;
}

/** A desktop's state at a moment: a task that is over has left its outcome and nothing else. */
export function stateAt(record: DesktopRecord, now: number): DesktopState {
  const { task, status, connectStatus } = record;
  if (!task) return { status, connectStatus, taskStatus: '', process: null };
  if (hasEnded(task, now)) {
    const left = outcomeOf(task);
    return {
      status: left.status ?? status,
      connectStatus: left.connectStatus ?? connectStatus,
      taskStatus: '',
      process: null,
    };
  }
  if (now < task.startedAt) return { status, connectStatus, taskStatus: WAITING, process: 0 };
  const { phases, endsAs } = COURSES[task.kind];
  const phase = phases[Math.min(phases.length - 1, Math.floor(shareOf(task, now) * phases.length))];
  return {
    status,
    connectStatus: endsAs === null ? connectStatus : 'UNREGISTER',
    taskStatus: phase ?? '',
    process: percentAt(task, now),
  };
}

/** A stretch of work, whatever it is done to. */
export type Stretch = Pick<DesktopTask, 'startedAt' | 'endsAt' | 'upTo' | 'endless'>;

const shareOf = ({ startedAt, endsAt }: Stretch, now: number) =>
  Math.min(1, Math.max(0, (now - startedAt) / (endsAt - startedAt)));

/** How far work has got, in percent. */
export function percentAt(work: Stretch, now: number): number {
  return Math.floor(shareOf(work, now) * (work.upTo ?? 100));
}

/** True once the work is over. */
export function hasEnded(work: Stretch, now: number): boolean {
  return !work.endless && now >= work.endsAt;
}

/** What a task that is over has changed in the record. */
export function outcomeOf({ kind, leaves, failed }: DesktopTask): Partial<DesktopRecord> {
  const { endsAs } = COURSES[kind];
  if (failed || endsAs === null) return leaves ?? {};
  return { status: endsAs, connectStatus: endsAs === 'ACTIVE' ? 'REGISTERED' : 'UNREGISTER', ...leaves };
}

/** A task started `done` (0 to 1) of its course before `now`. */
export function taskUnderWay(kind: TaskKind, now: number, done: number): DesktopTask {
  const length = COURSES[kind].minutes * 60_000;
  const startedAt = now - Math.round(length * done);
  return { kind, startedAt, endsAt: startedAt + length };
}
