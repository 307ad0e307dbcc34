import type { TaskType } from '~/contract/scheduled-tasks';
import { type JobPart, partAt } from './job-record';

/** Why a desktop takes no part in a run. */
export const SKIPS = {
  gone: ['WKS.00110001', 'The desktop does not exist any more'],
  alreadyOn: ['WKS.00110002', 'The desktop is running already'],
  alreadyOff: ['WKS.00110003', 'The desktop is off already'],
  notRunning: ['WKS.00110004', 'The desktop is not running'],
  frozen: ['WKS.00110005', 'The desktop is frozen'],
  busy: ['WKS.00110006', 'Another task is under way on the desktop'],
  linux: ['WKS.00110007', 'Linux desktops cannot hibernate'],
  inUse: ['WKS.00110008', 'A user is connected and the task is not forced'],
  grayStopped: ['WKS.00110009', 'Too many of the first batch failed'],
} as const;
export type Skip = keyof typeof SKIPS;

/** What a run does to one desktop: the part of a job it is, or why it is none. */
export type RunPart =
  | JobPart
  | {
      readonly desktop: number;
      readonly skip: Skip;
      /** The id of a desktop the world has never had. */
      readonly id?: string;
    };

/** One run of a task. As with jobs, all it ever does is settled when it begins. The task may change later, so it holds what it was like. */
export interface TaskRun {
  readonly index: number;
  /** Index of the task. */
  readonly task: number;
  readonly at: number;
  readonly type: TaskType;
  readonly scheduledType: string;
  readonly lifeCycleType?: string;
  readonly zone: string;
  readonly expireTime?: string;
  readonly extraParams?: string;
  readonly parts: readonly RunPart[];
}

export type RunStatus = 'WAITING' | 'RUNNING' | 'SUCCESS' | 'FAIL' | 'SKIP';

/** The state of a desktop in a run at a moment. */
export function runPartAt({ at }: TaskRun, part: RunPart, now: number): RunStatus {
  if ('skip' in part) return 'SKIP';
  const { status } = partAt({ createdAt: at }, part, now);
  return status === 'FAILED' ? 'FAIL' : status;
}

/** What a run's desktops come to, and the run with them: it has failed when one of them has, and is skipped when nobody took part. */
export function runAt(
  run: TaskRun,
  now: number,
): {
  readonly status: RunStatus;
  readonly success: number;
  readonly failed: number;
  readonly skipped: number;
} {
  const count = { WAITING: 0, RUNNING: 0, SUCCESS: 0, FAIL: 0, SKIP: 0 };
  for (const part of run.parts) count[runPartAt(run, part, now)]++;
  const counts = { success: count.SUCCESS, failed: count.FAIL, skipped: count.SKIP };
  if (count.WAITING + count.RUNNING > 0) return { status: 'RUNNING', ...counts };
  if (count.FAIL > 0) return { status: 'FAIL', ...counts };
  return { status: count.SUCCESS > 0 ? 'SUCCESS' : 'SKIP', ...counts };
}
