import { expect, test } from 'vitest';
import { createWorld, desktops } from './engine-world.testing';
import type { ActionItem } from './record';

const MINUTE = 60_000;

const ofStep = (at: number, ...ids: readonly string[]): ActionItem[] =>
  ids.map((id) => ({ id, name: id, step: { at, kind: 'lock-users', id, users: [] } }));

test('a step waits until all of the steps before it were answered and read back, other actions do not', async () => {
  let release = () => {};
  const read = new Promise<void>((resolve) => {
    release = resolve;
  });
  const world = createWorld(['done', 'refused', 'done', 'done', 'lost'], 0, async (ids) => {
    if (ids.includes('a')) await read;
    return new Map(ids.map((id) => [id, id !== 'b']));
  });
  world.openTab();
  await world.launch({ items: [...ofStep(0, 'a', 'b'), ...ofStep(1, 'c'), ...ofStep(2, 'd')], limit: 1 });
  await world.launch({ items: ofStep(2, 'other') });
  await world.pass(MINUTE);
  expect(world.sent.flat()).toEqual(['a', 'b', 'other']);
  release();
  await world.pass(MINUTE);
  expect(world.sent.flat()).toEqual(['a', 'b', 'other', 'c', 'd']);
  // A step that failed keeps none of the next ones.
  const states = (await world.parts('action-1')).map(({ outcomes }) => outcomes[0]?.state);
  expect(states).toEqual(['succeeded', 'failed', 'succeeded', 'succeeded']);
});

test('after a reload the steps go on in their order', async () => {
  const world = createWorld(['done'], 0, async (ids) => new Map(ids.map((id) => [id, true])));
  await world.launch({ items: [...ofStep(0, 'a'), ...ofStep(1, 'b', 'c')], limit: 1 });
  world.openTab();
  await world.pass(MINUTE);
  expect(world.sent.flat()).toEqual(['a', 'b', 'c']);
});

test('what a job says it did counts as done when it is seen to be so', async () => {
  const overs: boolean[] = [];
  const world = createWorld(['job'], 5000, async (ids, isOver) => {
    overs.push(isOver);
    return new Map(ids.map((id) => [id, id !== 'd1']));
  });
  world.openTab();
  await world.launch({ items: desktops(2) });
  await world.pass(MINUTE);
  const [part] = await world.parts('action-1');
  expect(part?.outcomes).toMatchObject([{ state: 'succeeded' }, { state: 'failed', notInEffect: true }]);
  expect(overs).toEqual([false, true]);
});
