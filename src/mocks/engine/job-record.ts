import { idOf, indexOfId } from '~/mocks/seed/random';
import type { World } from '~/mocks/seed/desktop-record';
import { hasEnded, percentAt, type Stretch } from '~/mocks/seed/tasks';

/** What jobs the service knows, and the seconds one part of each takes. */
export const JOB_SECONDS = {
  startDesktops: [15, 40],
  stopDesktops: [10, 30],
  rebootDesktops: [15, 40],
  hibernateDesktops: [15, 35],
  rebuildDesktops: [120, 240],
  deleteDesktops: [20, 60],
  sendNotifications: [2, 6],
  attachDesktops: [10, 30],
  detachDesktops: [10, 30],
  createDesktopSnapshots: [30, 90],
  deleteDesktopSnapshots: [30, 60],
  restoreDesktopSnapshots: [40, 90],
  executeScripts: [5, 45],
} as const;
export type JobType = keyof typeof JOB_SECONDS;

/** Why a part fails. */
export const FAULTS = {
  agentSilent: ['WKS.00090001', 'The agent of the desktop did not answer within 60 s'],
  hostFull: ['WKS.00090002', 'The host has no capacity left for this task'],
  frozen: ['WKS.00090003', 'The desktop is frozen'],
  notRunning: ['WKS.00090004', 'The desktop is not running'],
  noDataDisk: ['WKS.00090005', 'The desktop has no data disks'],
  wrongArchitecture: ['WKS.00090006', 'The image is made for another processor architecture'],
  wrongPermission: [
    'WKS.00090007',
    'The permission group does not exist in the operating system of the desktop',
  ],
} as const;
export type Fault = keyof typeof FAULTS;

/** The part of a job that is about one desktop or one snapshot. */
export interface JobPart {
  /** Index of the desktop. */
  readonly desktop: number;
  /** Milliseconds from the beginning of the job to that of the part, and what the part then takes. */
  readonly after: number;
  readonly lasts: number;
  /** Percent it gets to, where that is not a hundred. */
  readonly upTo?: number;
  readonly endless?: true;
  readonly fault?: Fault;
  /** Index of the snapshot it is about. */
  readonly snapshot?: number;
  /** Users it is about. */
  readonly users?: string;
}

/** A job. All it ever does is settled when it begins; what it shows at a moment is worked out from the clock. */
export interface JobRecord {
  readonly index: number;
  readonly type: JobType;
  readonly createdAt: number;
  readonly parts: readonly JobPart[];
}

/** When a part runs. */
export function stretchOf(
  { createdAt }: Pick<JobRecord, 'createdAt'>,
  { after, lasts, upTo, endless }: JobPart,
): Stretch {
  const startedAt = createdAt + after;
  return {
    startedAt,
    endsAt: startedAt + lasts,
    ...(upTo !== undefined && { upTo }),
    ...(endless && { endless }),
  };
}

type JobStatus = 'WAITING' | 'RUNNING' | 'SUCCESS' | 'FAILED';

/** The state of a part at a moment. */
export function partAt(
  job: Pick<JobRecord, 'createdAt'>,
  part: JobPart,
  now: number,
): { status: JobStatus; process: number } {
  const stretch = stretchOf(job, part);
  const process = percentAt(stretch, now);
  if (now < stretch.startedAt) return { status: 'WAITING', process: 0 };
  if (!hasEnded(stretch, now)) return { status: 'RUNNING', process };
  return part.fault ? { status: 'FAILED', process } : { status: 'SUCCESS', process: 100 };
}

/** The state of a job: it runs until its last part has ended, and has failed when one of them has. */
export function jobAt(job: JobRecord, now: number): JobStatus {
  const statuses = new Set(job.parts.map((part) => partAt(job, part, now).status));
  if (statuses.size === 1 && statuses.has('WAITING')) return 'WAITING';
  if (statuses.has('WAITING') || statuses.has('RUNNING')) return 'RUNNING';
  return statuses.has('FAILED') ? 'FAILED' : 'SUCCESS';
}

/** When the last part ends; never, if one never does, and at once where there is none. */
export function jobEnd(job: JobRecord): number {
  return Math.max(
    job.createdAt,
    ...job.parts.map((part) => (part.endless ? Infinity : job.createdAt + part.after + part.lasts)),
  );
}

// Jobs of a world started again must not have the ids of the old one's: the console may still ask after those.
const firstNumber = ({ bornAt }: World) => ((Math.floor(bornAt / 1000) & 0xfffff) << 12) >>> 0;

/** The id of job `index` of a world. */
export function jobId(world: World, index: number): string {
  return idOf('job', (firstNumber(world) + index) >>> 0);
}

/** Takes the index back out of the id of a job; undefined when it is none of this world. */
export function jobIndexOf(world: World, id: string): number | undefined {
  const number = indexOfId('job', id);
  return number === undefined ? undefined : (number - firstNumber(world)) >>> 0;
}
