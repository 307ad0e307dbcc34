// What the tasks of a new world have done before it began. By address, as the fleet is: nothing is made before it is looked at.
import type { Db } from '~/mocks/engine/db';
import { nextRuns } from '~/mocks/engine/expand-schedule';
import { JOB_SECONDS, type Fault, type JobType } from '~/mocks/engine/job-record';
import { at, baseOf, chance, pick, whole } from './random';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { JOB_OF_TASK } from '~/mocks/engine/task-kinds';
import type { RunPart, RunStatus, Skip, TaskRun } from '~/mocks/engine/task-run';
import { type Target, targetsThen } from '~/mocks/engine/task-targets';
import type { World } from './desktop-record';
import { TASK_PLANS } from './scheduled-task-plan';
import { isTriggered, type ScheduledTaskRecord, zoneOf } from './scheduled-task-record';
import { makeScheduledTask, SEEDED_TASKS } from './scheduled-tasks';

const DAY = 86_400_000;
/** How far back runs are remembered, and for how long a task that is off has been. */
const REMEMBERED = 28 * DAY;
const OFF_FOR = 10 * DAY;
const TRIGGERED_RUNS = 6;

const moments = new WeakMap<World, Map<number, readonly number[]>>();

/** When task `index` ran before the world began, newest first. Tasks made later never did. */
export function pastMoments(world: World, index: number): readonly number[] {
  if (index >= SEEDED_TASKS) return [];
  const known = moments.get(world) ?? new Map<number, readonly number[]>();
  moments.set(world, known);
  const found = known.get(index) ?? momentsOf(world, makeScheduledTask(world, index));
  known.set(index, found);
  return found;
}

function momentsOf({ seed, bornAt }: World, task: ScheduledTaskRecord): number[] {
  if (isTriggered(task)) {
    const base = baseOf(seed ^ 0x5d, task.index);
    return Array.from(
      { length: TRIGGERED_RUNS },
      (_, k) => bornAt - Math.floor((k + chance(base, k)) * 3.4 * DAY),
    );
  }
  const after = new Date(Math.max(task.createdAt, bornAt - REMEMBERED));
  const until = task.enabled ? bornAt : bornAt - OFF_FOR;
  return nextRuns(task.schedule, { after, count: REMEMBERED / DAY + 1, anchor: new Date(task.anchor) })
    .map((run) => run.getTime())
    .filter((run) => run <= until)
    .toReversed();
}

type Outcome = Exclude<RunStatus, 'WAITING' | 'RUNNING'>;

/** How the past run `k` of a task went, the newest being 0. Known without a look at its desktops, so that the list of tasks can tell. */
export function pastOutcome({ seed }: World, index: number, k: number): Outcome {
  const { past } = at(TASK_PLANS, index);
  const draw = chance(baseOf(seed ^ 0x5e, index * 1000 + k), 1);
  return past ?? (draw < 0.74 ? 'SUCCESS' : draw < 0.9 ? 'FAIL' : 'SKIP');
}

/** The past run `k` of a task, or undefined. */
export function pastRun(db: Db, index: number, k: number): TaskRun | undefined {
  const moment = pastMoments(db.world, index)[k];
  if (moment === undefined) return undefined;
  const task = makeScheduledTask(db.world, index);
  const base = baseOf(db.world.seed ^ 0x5f, index * 1000 + k);
  const all = targetsThen(db, task.objects);
  const targets = isTriggered(task) && all.length > 0 ? [pick(all, base, 1)] : all;
  const { life_cycle_type, expire_time } = task.schedule;
  return {
    index: firstNumber(index) + k,
    task: index,
    at: moment,
    type: task.type,
    scheduledType: task.schedule.scheduled_type ?? '',
    ...(life_cycle_type && { lifeCycleType: life_cycle_type }),
    zone: zoneOf(task),
    ...(expire_time && { expireTime: expire_time }),
    ...(task.extraParams !== '' && { extraParams: task.extraParams }),
    parts: partsOf(
      targets,
      base,
      JOB_OF_TASK[task.type].job,
      pastOutcome(db.world, index, k),
      USUAL_SKIP[task.type],
    ),
  };
}

const USUAL_SKIP: Readonly<Record<ScheduledTaskRecord['type'], Skip>> = {
  START: 'alreadyOn',
  STOP: 'alreadyOff',
  REBOOT: 'notRunning',
  HIBERNATE: 'alreadyOff',
  REBUILD: 'frozen',
  EXECUTE_SCRIPT: 'notRunning',
  CREATE_SNAPSHOT: 'frozen',
};

/** Parts that come to an outcome: of a failed run one at least fails, of a successful one the first succeeds. */
function partsOf(
  targets: readonly Target[],
  base: number,
  job: JobType,
  outcome: Outcome,
  skip: Skip,
): RunPart[] {
  const { alwaysFails, linux } = SENTINEL_DESKTOPS;
  const there = targets.filter(({ desktop }) => desktop >= 0).map(({ desktop }) => desktop);
  const failing = there.includes(alwaysFails.index) ? alwaysFails.index : there[whole(base, 2, there.length)];
  const [low, high] = JOB_SECONDS[job];
  return targets.map(({ desktop, id }, i) => {
    if (desktop < 0) return { desktop, id, skip: 'gone' };
    const own = baseOf(base, i);
    if (outcome === 'SKIP') return { desktop, skip: desktop === linux.index ? 'linux' : skip };
    const fault =
      outcome === 'FAIL' && (desktop === failing || chance(own, 1) < 0.05) ? faultOf(own) : undefined;
    if (!fault && desktop !== there[0] && chance(own, 2) < 0.15) return { desktop, skip };
    const whenDone = low * 1000 + whole(own, 3, (high - low) * 1000 + 1);
    const after = 500 + whole(own, 4, 4000);
    return { desktop, after, lasts: whenDone, ...(fault && { fault }) };
  });
}

const faultOf = (base: number): Fault => (chance(base, 5) < 0.8 ? 'agentSilent' : 'hostFull');

// Apart from the numbers of runs to come.
const FIRST = 0x40000000;
const firstNumber = (index: number) => FIRST + index * 1000;

/** The past run with that number, or undefined. */
export function pastRunNumbered(db: Db, number: number): TaskRun | undefined {
  return number < FIRST
    ? undefined
    : pastRun(db, Math.floor((number - FIRST) / 1000), (number - FIRST) % 1000);
}
