import type { Backend } from '~/mocks/transport/backend';
import type { Db } from './db';
import {
  type Fault,
  FAULTS,
  JOB_SECONDS,
  jobEnd,
  jobId,
  type JobPart,
  type JobRecord,
  type JobType,
  stretchOf,
} from './job-record';
import { baseOf, whole } from '~/mocks/seed/random';
import type { DesktopRecord, DesktopTask, TaskKind } from '~/mocks/seed/desktop-record';
import type { SnapshotTask } from '~/mocks/seed/snapshots';
import { SENTINEL_DESKTOPS, type SentinelRole } from '~/mocks/sentinels';

/** One part of a job to be. */
export interface Draft {
  readonly desktop: DesktopRecord;
  readonly fault?: Fault | undefined;
  /** Index of the snapshot it is about. */
  readonly snapshot?: number;
  /** Users it is about. */
  readonly users?: string;
  /** What it changes in the desktop, if it succeeds. */
  readonly leaves?: Partial<DesktopRecord>;
  /** Of an assignment: the desktop is made anew for its user. */
  readonly rebuilds?: boolean;
}

interface Plan {
  readonly type: JobType;
  readonly drafts: readonly Draft[];
  /** When it begins, where that is not now. */
  readonly at?: number;
  /** Milliseconds before the first part may begin. */
  readonly delay?: number;
  /** What the desktops show meanwhile; without it they are free for other actions. */
  readonly occupiedBy?: TaskKind;
  /** What a part that fails leaves of the desktop, where it is not left as it was. */
  readonly wreck?: Partial<DesktopRecord>;
  /** What happens to the snapshots. */
  readonly snapshotTask?: SnapshotTask['kind'];
}

/** Parts that begin together. */
const WAVE = 25;
/** How long jobs can be asked after once they have ended; the console follows them across days. */
const KEPT = 2 * 86_400_000;
/** Parts kept in all: scheduled tasks can begin more jobs in two days than a browser's storage holds. */
const PARTS_KEPT = 30_000;

/** Begins a job and everything it does to its desktops and snapshots. Answers its id. */
export function beginJob(backend: Backend, plan: Plan): string {
  return jobId(backend.db.world, startJob(backend, plan).index);
}

/** The same, and answers the job itself. */
export function startJob(backend: Backend, plan: Plan): JobRecord {
  const { db, clock } = backend;
  const now = plan.at ?? clock.now();
  dropOldJobs(db, now, now - KEPT * Math.max(1, clock.pace));
  const job = db.jobs.append((index) => ({
    index,
    type: plan.type,
    createdAt: now,
    parts: partsOf(backend, index * 4096, plan),
  }));
  occupyDesktops(db, job, plan);
  if (plan.snapshotTask) occupySnapshots(db, job, plan.snapshotTask);
  return job;
}

/** What the parts of a job will come to. No two jobs may draw from the same numbers, each part takes the next. */
export function partsOf(
  backend: Backend,
  firstDraw: number,
  { type, drafts, delay = 0 }: Pick<Plan, 'type' | 'drafts' | 'delay'>,
): JobPart[] {
  const { db } = backend;
  const [low, high] = JOB_SECONDS[type];
  const halfFails = drafts.some(({ desktop }) => isRole(backend, desktop, 'halfFails'));
  return drafts.map(({ desktop, fault: given, snapshot, users }, position) => {
    const base = baseOf(db.world.seed ^ 0x10b, firstDraw + position);
    const fault = given ?? sentinelFault(backend, type, desktop, halfFails && position % 2 === 1);
    const whenDone = low * 1000 + whole(base, 1, (high - low) * 1000 + 1);
    const endless = isRole(backend, desktop, 'neverEnds');
    const upTo = endless ? 42 : fault && 30 + whole(base, 2, 60);
    return {
      desktop: desktop.index,
      after: delay + 500 + Math.floor(position / WAVE) * low * 250 + whole(base, 3, 2500),
      // What fails stops where it fails.
      lasts: fault && upTo !== undefined ? Math.round((whenDone * upTo) / 100) : whenDone,
      ...(upTo !== undefined && { upTo }),
      ...(endless && { endless }),
      ...(fault && { fault }),
      ...(snapshot !== undefined && { snapshot }),
      ...(users !== undefined && { users }),
    };
  });
}

/** What is under way on each desktop: from its first part's beginning to its last part's end. */
function occupyDesktops(db: Db, job: JobRecord, { drafts, occupiedBy: kind, wreck }: Plan): void {
  if (!kind) return;
  const perDesktop = new Map<number, JobPart[]>();
  for (const part of job.parts) perDesktop.set(part.desktop, [...(perDesktop.get(part.desktop) ?? []), part]);
  const leftBy = new Map(drafts.map(({ desktop, leaves }) => [desktop.index, leaves]));
  const rebuilt = new Set(drafts.flatMap(({ desktop, rebuilds }) => (rebuilds ? [desktop.index] : [])));
  for (const [index, parts] of perDesktop) {
    const stretches = parts.map((part) => stretchOf(job, part));
    const failed = parts.some((part) => part.fault);
    const endless = parts.some((part) => part.endless);
    const leaves = failed ? wreck : leftBy.get(index);
    const endsAt = Math.max(...stretches.map((stretch) => stretch.endsAt));
    const upTo = parts.length === 1 ? parts[0]?.upTo : undefined;
    const task: DesktopTask = {
      kind,
      startedAt: Math.min(...stretches.map((stretch) => stretch.startedAt)),
      endsAt,
      ...(upTo !== undefined && { upTo }),
      ...(endless && { endless }),
      ...(failed && { failed }),
      ...(leaves && { leaves }),
      ...(rebuilt.has(index) && { rebuilds: true }),
    };
    db.desktops.update(index, { task });
    if (!endless) db.agenda.add({ at: endsAt, noun: 'desktops', index });
  }
}

function occupySnapshots(db: Db, job: JobRecord, kind: SnapshotTask['kind']): void {
  for (const part of job.parts) {
    if (part.snapshot === undefined) continue;
    const stretch = stretchOf(job, part);
    const task = { kind, ...stretch, ...(part.fault && { failure: FAULTS[part.fault][1] }) };
    db.snapshots.update(part.snapshot, { task });
    if (!part.endless) db.agenda.add({ at: stretch.endsAt, noun: 'snapshots', index: part.snapshot });
  }
}

function dropOldJobs(db: Db, now: number, endedBefore: number): void {
  let parts = 0;
  for (const job of db.jobs.appended().toReversed()) {
    parts += job.parts.length;
    const end = jobEnd(job);
    if (end < endedBefore || (parts > PARTS_KEPT && end < now)) db.jobs.remove(job.index);
  }
}

const CAN_ALWAYS_FAIL: readonly JobType[] = [
  'startDesktops',
  'stopDesktops',
  'rebootDesktops',
  'hibernateDesktops',
  'rebuildDesktops',
  'createDesktopSnapshots',
  'deleteDesktopSnapshots',
  'restoreDesktopSnapshots',
  'executeScripts',
];

function sentinelFault(
  backend: Backend,
  type: JobType,
  desktop: DesktopRecord,
  everySecond: boolean,
): Fault | undefined {
  if (isRole(backend, desktop, 'alwaysFails') && CAN_ALWAYS_FAIL.includes(type)) return 'agentSilent';
  return everySecond ? 'hostFull' : undefined;
}

/** Roles that fail by themselves and disturb no other desktop; the rest wait for the scenario `troubled`. */
const ALWAYS: readonly SentinelRole[] = ['alwaysFails', 'refusedInList'];

/** True of the desktop with that role, where the role has its effect. */
export function isRole(backend: Backend, desktop: DesktopRecord, role: SentinelRole): boolean {
  if (desktop.documented || desktop.index !== SENTINEL_DESKTOPS[role].index) return false;
  return ALWAYS.includes(role) || backend.isTroubled();
}
