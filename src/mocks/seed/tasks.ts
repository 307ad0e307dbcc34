import type { DesktopRecord, DesktopTask, TaskKind } from './desktop-record';

interface Course {
  /** Words `task_status` passes through, each for an equal share of the time. */
  readonly phases: readonly string[];
  readonly endsAs: string;
  readonly minutes: number;
}

/** How each kind of work runs. */
const COURSES: Readonly<Record<TaskKind, Course>> = {
  rebuild: {
    phases: ['rebuilding', 'rebuild_block_device_mapping', 'rebuild_spawning'],
    endsAs: 'ACTIVE',
    minutes: 12,
  },
  reboot: { phases: ['reboot_pending', 'reboot_started', 'rebooting'], endsAs: 'ACTIVE', minutes: 3 },
  'power-on': { phases: ['powering-on'], endsAs: 'ACTIVE', minutes: 2 },
  'power-off': { phases: ['powering-off'], endsAs: 'SHUTOFF', minutes: 2 },
  resize: {
    phases: ['resize_prep', 'resize_migrating', 'resize_migrated', 'resize_finish'],
    endsAs: 'SHUTOFF',
    minutes: 8,
  },
  delete: { phases: ['deleting'], endsAs: 'SHUTOFF', minutes: 4 },
};

interface DesktopState {
  readonly status: string;
  readonly connectStatus: string;
  /** Empty when no task runs. */
  readonly taskStatus: string;
  readonly process: number | null;
}

/** A desktop's state at a moment: a task that is over has left its outcome and nothing else. */
export function stateAt(record: DesktopRecord, now: number): DesktopState {
  const { task } = record;
  if (!task) {
    return { status: record.status, connectStatus: record.connectStatus, taskStatus: '', process: null };
  }
  const course = COURSES[task.kind];
  if (now >= task.endsAt) {
    const connectStatus = course.endsAs === 'ACTIVE' ? 'REGISTERED' : 'UNREGISTER';
    return { status: course.endsAs, connectStatus, taskStatus: '', process: null };
  }
  const share = Math.max(0, (now - task.startedAt) / (task.endsAt - task.startedAt));
  const phase = course.phases[Math.floor(share * course.phases.length)];
  return {
    status: record.status,
    connectStatus: 'UNREGISTER',
    taskStatus: phase ?? '',
    process: Math.floor(share * 100),
  };
}

/** A task begun `done` (0 to 1) of its course before `now`. */
export function taskUnderWay(kind: TaskKind, now: number, done: number): DesktopTask {
  const length = COURSES[kind].minutes * 60_000;
  const startedAt = now - Math.round(length * done);
  return { kind, startedAt, endsAt: startedAt + length };
}
