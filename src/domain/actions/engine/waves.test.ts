import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parts } from '~/lib/parts';
import { createWorld, desktops, type Answer } from './engine-world.testing';
import { divide, isOnHold } from './waves';
import type { Action } from './record';
import { isHeld } from './held';
import { cancelWaiting } from './action-store';

const MINUTE = 60_000;
type World = ReturnType<typeof createWorld>;

async function actionOf(world: World): Promise<Action> {
  const action = await world.store.action('action-1');
  if (!action) throw new Error('No action');
  return action;
}

async function release(world: World): Promise<void> {
  await world.store.changeAction('action-1', (action) =>
    action.waves ? { ...action, waves: { ...action.waves, releasedAt: 1 } } : action,
  );
}

describe('an action in waves', () => {
  test('sends the first wave, holds, and sends the rest when it is released', async () => {
    const world = createWorld(['job']);
    world.openTab();
    await world.launch({ items: desktops(250), waves: { first: 5, stopAfter: null } });
    expect(isOnHold(await actionOf(world))).toBe(false);
    await world.pass(MINUTE);
    expect(world.sent.map((ids) => ids.length)).toEqual([5]);
    expect(isOnHold(await actionOf(world))).toBe(true);
    await release(world);
    world.setWatched(true);
    await world.pass(MINUTE);
    expect(world.sent.map((ids) => ids.length)).toEqual([5, 100, 100, 45]);
    expect(await actionOf(world)).toMatchObject({ counts: { succeeded: 250 }, cancelled: false });
  });

  test('holds across a crash and in another tab, and another sign-in is not asked to send it', async () => {
    const world = createWorld(['job']);
    world.openTab();
    await world.launch({ items: desktops(20), waves: { first: 5, stopAfter: null } });
    world.crash();
    world.openTab();
    world.openSecond();
    await world.pass(10 * MINUTE);
    expect(world.sent.flat()).toHaveLength(5);
    const action = await actionOf(world);
    expect(isOnHold(action)).toBe(true);
    expect(isHeld(action, 'somebody-else', new Set())).toBe(false);
    await release(world);
    world.setWatched(true);
    await world.pass(MINUTE);
    expect(world.sent.flat()).toHaveLength(20);
    expect(new Set(world.sent.flat()).size).toBe(20);
  });

  test('stops by itself at the failures allowed, not one before', async () => {
    for (const [stopAfter, isStopped] of [
      [2, true],
      [3, true],
      [4, false],
    ] as const) {
      const world = createWorld(['job-fails']);
      world.openTab();
      await world.launch({ items: desktops(10), waves: { first: 3, stopAfter } });
      await world.pass(MINUTE);
      const action = await actionOf(world);
      expect(action.stoppedByFailures ?? false).toBe(isStopped);
      expect(isOnHold(action)).toBe(!isStopped);
      expect(action.counts).toMatchObject(
        isStopped ? { failed: 3, cancelled: 7, waiting: 0 } : { failed: 3, cancelled: 0, waiting: 7 },
      );
      expect(action.endedAt === null).toBe(!isStopped);
    }
  });

  test('is stopped by a word, and what was held back is never sent, even if it is released afterwards', async () => {
    const world = createWorld(['job']);
    world.openTab();
    await world.launch({ items: desktops(10), waves: { first: 3, stopAfter: null } });
    await world.pass(MINUTE);
    await world.store.changeAction('action-1', (action) => ({ ...action, cancelled: true }));
    await release(world);
    world.setWatched(true);
    await world.pass(MINUTE);
    expect(world.sent.flat()).toHaveLength(3);
    expect(await actionOf(world)).toMatchObject({ counts: { succeeded: 3, cancelled: 7, waiting: 0 } });
    expect(await cancelWaiting(world.store, 'action-1')).toBe(false);
  });
});

test('whatever is answered, whenever tabs crash: nothing is sent twice, nor the rest before it is released', async () => {
  const answers = fc.array(
    fc.constantFrom<Answer>('job', 'job-fails', 'lost', 'refused', '401', 'some-refused'),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  await fc.assert(
    fc.asyncProperty(
      answers,
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 1, max: 29 }),
      fc.option(fc.integer({ min: 1, max: 6 })),
      fc.boolean(),
      async (how, count, first, stopAfter, crashes) => {
        const world = createWorld(how);
        world.openTab();
        await world.launch({ items: desktops(count), limit: 4, waves: { first, stopAfter } });
        if (crashes) world.openTab();
        await world.pass(MINUTE);
        world.signIn();
        world.setWatched(true);
        await world.pass(MINUTE);
        expect(world.sent.flat().length).toBeLessThanOrEqual(Math.min(first, count));
        await release(world);
        for (let again = 0; again < 12; again += 1) {
          world.signIn();
          world.setWatched(true);
          await world.pass(MINUTE);
        }
        expect(new Set(world.sent.flat()).size).toBe(world.sent.flat().length);
        const { counts } = await actionOf(world);
        expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(count);
      },
    ),
    { numRuns: 60 },
  );
});

test('no request holds items of both waves, and none is lost', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 1, max: 100 }),
      (count, first, limit) => {
        const items = desktops(count);
        const { pieces, first: of } = divide(items, { first, stopAfter: null }, (some) => parts(some, limit));
        expect(pieces.flat()).toEqual(items);
        expect(pieces.slice(0, of).flat()).toHaveLength(Math.min(first, count));
        expect(pieces.every((piece) => piece.length <= limit)).toBe(true);
      },
    ),
  );
});
