import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionOf, createWorld, desktops, type Answer } from './engine-world.testing';
import { openCount, totalOf, type Action } from './record';

const MINUTE = 60_000;

/** Lets an action come to its end, whoever has to sign in for it. */
async function toTheEnd(world: ReturnType<typeof createWorld>, id: string): Promise<Action> {
  for (let turn = 0; turn < 200; turn += 1) {
    world.signIn();
    await world.pass(MINUTE);
    if (openCount((await actionOf(world, id)).counts) === 0) break;
  }
  return actionOf(world, id);
}

const STEP = fc.oneof(
  fc.record({ type: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 20_000 }) }),
  fc.record({ type: fc.constantFrom('crash', 'reload', 'second', 'signIn', 'cancel') }),
);
type Step = typeof STEP extends fc.Arbitrary<infer One> ? One : never;

async function take(world: ReturnType<typeof createWorld>, step: Step, id: string): Promise<void> {
  if ('ms' in step) return world.pass(step.ms);
  if (step.type === 'signIn') return world.signIn();
  if (step.type === 'cancel')
    return world.store.changeAction(id, (action) => ({ ...action, cancelled: true }));
  if (step.type === 'crash') world.crash();
  if (step.type === 'second') world.openSecond();
  else world.openTab();
}

test('whatever happens, nothing is sent twice, nothing is lost, and the counts add up', async () => {
  const answer = fc.constantFrom<Answer>(
    'job',
    'job-fails',
    'job-forgotten',
    'some-refused',
    'refused',
    'lost',
    'lost-done',
    '401',
    'odd',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(answer, { minLength: 1, maxLength: 12 }),
      // What happens during the action, and during each retry of what failed in the one before.
      fc.array(fc.array(STEP, { maxLength: 12 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 10 }),
      async (answers, rounds, count, limit, skippedCount) => {
        // At least one answer is no 401, or the action could never end.
        const world = createWorld([...answers, 'job']);
        world.openTab();
        const all = desktops(count + skippedCount);
        let items = all.slice(0, count);
        let skipped = all.slice(count).map((item) => ({ item, why: 'gone' }));
        let retryOf: string | null = null;
        for (const steps of rounds) {
          const before = world.sent.length;
          const { id } = await world.launch({ items, skipped, limit, retryOf });
          const chosen = [...items, ...skipped.map(({ item }) => item)];
          for (const step of steps) {
            await take(world, step, id);
            expect(totalOf((await actionOf(world, id)).counts)).toBe(chosen.length);
          }
          const action = await toTheEnd(world, id);
          const sent = world.sent.slice(before).flat();
          // Each launch is the administrator's word to send its items, once.
          expect(new Set(sent).size).toBe(sent.length);
          expect(items.map((item) => item.id)).toEqual(expect.arrayContaining(sent));
          expect(openCount(action.counts)).toBe(0);
          expect(action.endedAt).not.toBeNull();
          expect(totalOf(action.counts)).toBe(chosen.length);
          expect(action.counts.cancelled + sent.length + unsent(action, sent)).toBe(items.length);
          if (!action.cancelled) expect(action.counts.cancelled).toBe(0);
          const parts = await world.parts(id);
          expect(parts.flatMap((part) => part.items)).toEqual(chosen);
          items = parts.flatMap((part) =>
            part.items.filter((_, at) => part.outcomes[at]?.state === 'failed'),
          );
          skipped = [];
          retryOf = id;
        }
      },
    ),
    { numRuns: 150 },
  );
  // Most of a second on a machine at rest.
}, 30_000);

/** Items taken as unknown although their request never left: the tab was closed between the record and the request. */
function unsent({ counts }: Action, ids: readonly string[]): number {
  return Math.max(0, counts.succeeded + counts.failed + counts.unknown - ids.length);
}
