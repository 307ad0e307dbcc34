import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWorld, desktops, type Answer } from './engine-world';
import { openCount, totalOf, type Act } from './record';

const MINUTE = 60_000;

async function actOf(world: ReturnType<typeof createWorld>, id: string): Promise<Act> {
  const act = await world.store.act(id);
  if (!act) throw new Error(`No act ${id}`);
  return act;
}

describe('an act', () => {
  test('is sent in parts, in order, and followed to its end', async () => {
    const world = createWorld(['job']);
    world.openTab();
    await world.launch({ items: desktops(250) });
    await world.pass(MINUTE);
    expect(world.sent.map((ids) => ids.length)).toEqual([100, 100, 50]);
    expect(world.sent.flat()).toEqual(desktops(250).map(({ id }) => id));
    expect(world.mostAtOnce()).toBe(3);
    expect((await actOf(world, 'act-1')).counts).toMatchObject({ succeeded: 250, running: 0 });
  });

  test('keeps what the plan left out, and sends none of it', async () => {
    const world = createWorld(['job']);
    world.openTab();
    const [left, ...items] = desktops(5);
    if (!left) throw new Error('no desktop');
    await world.launch({ items, skipped: [{ item: left, why: 'frozen' }] });
    await world.pass(MINUTE);
    expect(world.sent.flat()).not.toContain(left.id);
    expect((await actOf(world, 'act-1')).counts).toMatchObject({ succeeded: 4, skipped: 1 });
  });

  test('takes each kind of answer for what it is', async () => {
    const answers: Answer[] = ['job-fails', 'some-refused', 'refused', 'odd', 'lost'];
    const world = createWorld(answers);
    world.openTab();
    await world.launch({ items: desktops(10), limit: 2 });
    await world.pass(MINUTE);
    const outcomes = (await world.parts('act-1')).map((part) => part.outcomes.map(({ state }) => state));
    expect(outcomes).toEqual([
      ['failed', 'failed'],
      ['failed', 'succeeded'],
      ['failed', 'failed'],
      ['failed', 'failed'],
      ['unknown', 'unknown'],
    ]);
    const lost = (await world.parts('act-1'))[4]?.outcomes[0];
    expect(lost).toMatchObject({ seen: { status: 'ACTIVE' } });
  });

  test('a 401 pauses it; after the sign-in it goes on where it was', async () => {
    const world = createWorld(['401', 'job', 'job', 'job']);
    world.openTab();
    await world.launch({ items: desktops(3), limit: 1 });
    await world.pass(MINUTE);
    expect((await actOf(world, 'act-1')).counts.waiting).toBeGreaterThan(0);
    world.signIn();
    await world.pass(MINUTE);
    expect((await actOf(world, 'act-1')).counts).toMatchObject({ succeeded: 3 });
    expect(world.sent.flat().toSorted()).toEqual(['d0', 'd1', 'd2']);
  });

  test('cancelled, it sends no more and says so', async () => {
    const world = createWorld(['401']);
    world.openTab();
    await world.launch({ items: desktops(9), limit: 1 });
    await world.store.changeAct('act-1', (act) => ({ ...act, cancelled: true }));
    world.crash();
    world.openTab();
    await world.pass(MINUTE);
    const { counts, endedAt } = await actOf(world, 'act-1');
    expect(counts).toMatchObject({ cancelled: 9 });
    expect(endedAt).not.toBeNull();
    expect(world.sent).toEqual([]);
  });

  test('an act with the same id is kept once', async () => {
    const world = createWorld(['job']);
    world.openTab();
    await world.launch({ id: 'twice', items: desktops(2) });
    await world.launch({ id: 'twice', items: desktops(2) });
    await world.pass(MINUTE);
    expect(world.sent).toEqual([['d0', 'd1']]);
  });
});

describe('following', () => {
  const jobs = 100;
  async function following(watched: boolean) {
    const world = createWorld(['job'], 60 * MINUTE);
    world.openTab();
    world.setWatched(watched);
    await world.launch({ items: desktops(jobs), limit: 1 });
    await world.pass(10 * MINUTE);
    const perMinute = new Map<number, number>();
    for (const { at } of world.looks) {
      const minute = Math.floor(at / MINUTE);
      perMinute.set(minute, (perMinute.get(minute) ?? 0) + 1);
    }
    return { world, most: Math.max(...perMinute.values()) };
  }

  test('looks at most 60 times a minute, however many jobs there are, and at every job', async () => {
    const { world, most } = await following(true);
    expect(most).toBeLessThanOrEqual(60);
    expect(new Set(world.looks.map(({ jobId }) => jobId)).size).toBe(jobs);
  });

  test('looks about once a minute while nobody watches', async () => {
    const world = createWorld(['job'], 60 * MINUTE);
    world.openTab();
    world.setWatched(false);
    await world.launch({ items: desktops(1) });
    await world.pass(10 * MINUTE);
    expect(world.looks.length).toBeLessThanOrEqual(10);
    expect(world.looks.length).toBeGreaterThanOrEqual(8);
  });
});

test('whatever happens, nothing is sent twice, nothing is lost, and the counts add up', async () => {
  const answer = fc.constantFrom<Answer>(
    'job',
    'job-fails',
    'some-refused',
    'refused',
    'lost',
    'lost-done',
    '401',
    'odd',
  );
  const step = fc.oneof(
    fc.record({ type: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 20_000 }) }),
    fc.record({
      type: fc.constantFrom('crash' as const, 'signIn' as const, 'cancel' as const, 'wake' as const),
    }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(answer, { minLength: 1, maxLength: 12 }),
      fc.array(step, { maxLength: 12 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 10 }),
      async (answers, steps, count, limit, skippedCount) => {
        // At least one answer is no 401, or the act could never end.
        const world = createWorld([...answers, 'job']);
        world.openTab();
        const all = desktops(count + skippedCount);
        const skipped = all.slice(count).map((item) => ({ item, why: 'gone' }));
        await world.launch({ items: all.slice(0, count), skipped, limit });
        let cancelled = false;
        for (const one of steps) {
          if (one.type === 'pass') await world.pass(one.ms);
          else if (one.type === 'signIn') world.signIn();
          else if (one.type === 'cancel') {
            cancelled = true;
            await world.store.changeAct('act-1', (act) => ({ ...act, cancelled: true }));
          } else {
            if (one.type === 'crash') world.crash();
            world.openTab();
          }
          const { counts } = await actOf(world, 'act-1');
          expect(totalOf(counts)).toBe(count + skippedCount);
        }
        for (let turn = 0; turn < 200; turn += 1) {
          world.signIn();
          await world.pass(MINUTE);
          if (openCount((await actOf(world, 'act-1')).counts) === 0) break;
        }
        const act = await actOf(world, 'act-1');
        const ids = world.sent.flat();
        expect(new Set(ids).size).toBe(ids.length);
        expect(openCount(act.counts)).toBe(0);
        expect(act.endedAt).not.toBeNull();
        expect(totalOf(act.counts)).toBe(count + skippedCount);
        expect(act.counts.cancelled + ids.length + unsent(act, ids)).toBe(count);
        if (!cancelled) expect(act.counts.cancelled).toBe(0);
        const parts = await world.parts('act-1');
        expect(parts.flatMap((part) => part.items.map(({ id }) => id))).toEqual(all.map(({ id }) => id));
      },
    ),
    { numRuns: 150 },
  );
});

/** Items taken as unknown although their request never left: the tab was closed between the record and the request. */
function unsent({ counts }: Act, ids: readonly string[]): number {
  return Math.max(0, counts.succeeded + counts.failed + counts.unknown - ids.length);
}
