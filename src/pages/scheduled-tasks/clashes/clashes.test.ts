import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MINUTE_MS } from '~/domain/schedule/zone-time';
import { loadTemporal } from '~/lib/temporal';
import type { Aimed } from './aimed';
import { byTime, CLASH_MS, findClashes, type TaskRun } from './clashes';
import { createSharing, reachOf, type Reach } from './reach';
import { desktopId, timedTask } from './timed-task.testing';
import type { TimedTask } from './timed-task';

beforeAll(loadTemporal);

/** A busy machine takes its time for so many cases. */
const SLOW_MS = 60_000;

const POOLS: ReadonlyMap<string, Aimed> = new Map([
  ['DESKTOP_POOL/p1', { ids: [1, 2, 3].map(desktopId), isWhole: true }],
  ['DESKTOP_POOL/p2', { ids: [3, 40, 70].map(desktopId), isWhole: true }],
  ['DESKTOP_POOL/none', { ids: [], isWhole: true }],
]);
// Two of the pools could not be read.
const POOL_NAMES = ['p1', 'p2', 'none', 'unread1', 'unread2'];

const aims = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 80 }).map(desktopId),
    fc.constantFrom(...POOL_NAMES).map((name) => `DESKTOP_POOL/${name}`),
  ),
  { maxLength: 4 },
);

/** Tasks and some runs of each, most of them near one another; a task's own runs are a day apart. */
const worlds = fc
  .array(
    fc.record({
      aims,
      hitsAll: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
      minute: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constantFrom(0, 60, 120)),
      days: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((made) =>
    made.map(({ aims: of, hitsAll, minute, days }, index) => {
      const task = timedTask(String(index), of, { hitsAll });
      return { task, runs: days.map((day) => ({ task, at: (day * 1440 + minute) * MINUTE_MS })) };
    }),
  );

/** The definition, word by word. */
function naiveShares(one: TimedTask, other: TimedTask): boolean {
  const desktops = ({ targets }: TimedTask) =>
    targets.flatMap(({ key, id, type }) => (type === 'DESKTOP' ? [id] : (POOLS.get(key)?.ids ?? [key])));
  if (one.hitsAll && other.hitsAll) return true;
  if (one.hitsAll) return desktops(other).length > 0;
  if (other.hitsAll) return desktops(one).length > 0;
  return desktops(one).some((id) => desktops(other).includes(id));
}

const named = (runs: readonly TaskRun[]) => runs.map(({ task, at }) => `${task.id}@${at / MINUTE_MS}`);

describe('clashes', () => {
  it(
    'are those of every pair compared with every other',
    () => {
      fc.assert(
        fc.property(worlds, (world) => {
          const runs = world.flatMap((one) => one.runs);
          const reaches: Reach[] = world.map(({ task }) => reachOf(task, POOLS));
          const shares = createSharing(reaches);
          const clashes = findClashes(runs, (a, b) => shares(Number(a.id), Number(b.id)));
          const found = runs.map((run) => [clashes.has(run), ...named(clashes.partnersOf(run))]);
          const expected = runs.map((run) => {
            const partners = runs.filter(
              (other) =>
                other.task !== run.task &&
                Math.abs(other.at - run.at) <= CLASH_MS &&
                naiveShares(run.task, other.task),
            );
            return [partners.length > 0, ...named(partners.toSorted(byTime))];
          });
          expect(found).toEqual(expected);
        }),
        { numRuns: 1000 },
      );
    },
    SLOW_MS,
  );

  it('end after the sixtieth minute', () => {
    const [one, other] = [timedTask('0', [desktopId(1)]), timedTask('1', [desktopId(1)])];
    const run = { task: one, at: 0 };
    const at = (minutes: number) =>
      findClashes([run, { task: other, at: minutes * MINUTE_MS }], () => true).has(run);
    expect([at(0), at(60), at(61)]).toEqual([true, true, false]);
  });

  it('of many tasks at one moment cost little', () => {
    const tasks = Array.from({ length: 500 }, (_, index) => timedTask(String(index), [desktopId(index % 7)]));
    const runs = tasks.flatMap((task) =>
      Array.from({ length: 31 }, (_, day) => ({ task, at: day * 1440 * MINUTE_MS })),
    );
    const shares = createSharing(tasks.map((task) => reachOf(task, POOLS)));
    const startedAt = performance.now();
    const clashes = findClashes(runs, (a, b) => shares(Number(a.id), Number(b.id)));
    expect(performance.now() - startedAt).toBeLessThan(3000);
    expect(runs.every((run) => clashes.has(run))).toBe(true);
  });
});
