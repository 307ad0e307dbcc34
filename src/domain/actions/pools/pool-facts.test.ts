import { expect, test } from 'vitest';
import { specOf } from '~/domain/actions/all-actions';
import { mustTypeCount } from '~/domain/actions/dialog/confirm-count';
import { judgeDeletion, judgePower, planPools, type PoolFacts } from './pool-facts';

const pool = (id: string, more: Partial<PoolFacts> = {}): PoolFacts => ({
  id,
  name: id,
  status: 'STEADY',
  desktops: 10,
  inUse: 2,
  autoCreates: false,
  maintenance: false,
  os: 'Windows',
  ...more,
});
const POOLS = [
  pool('a'),
  pool('linux', { os: 'Linux', inUse: 3 }),
  pool('empty', { desktops: 0, inUse: 0 }),
  pool('maintained', { maintenance: true, inUse: 0 }),
  pool('grows', { desktops: 0, inUse: 0, autoCreates: true }),
];
const facts = new Map(POOLS.map((one) => [one.id, one]));
const items = [...POOLS, pool('gone')].map(({ id, name }) => ({ id, name }));
const leavesOf = (plan: ReturnType<typeof planPools>) =>
  plan.leaves.map(({ why, items: some }) => [why, some.map(({ id }) => id)]);

test('a power action needs desktops, and Linux does not hibernate; who is connected is counted by desktops', () => {
  const stop = planPools(items, facts, judgePower(false), {});
  expect(stop.run.map(({ id }) => id)).toEqual(['a', 'linux', 'maintained']);
  expect(stop.inUse).toBe(5);
  expect(stop.asks.map(({ why }) => why)).toEqual(['maintenance']);
  expect(leavesOf(stop)).toEqual([
    ['gone', ['gone']],
    ['poolIsEmpty', ['empty', 'grows']],
  ]);
  const hibernate = planPools(items, facts, judgePower(true), { maintenance: false });
  expect(hibernate.run.map(({ id }) => id)).toEqual(['a']);
});

test('only an empty pool that creates no desktops is deleted', () => {
  const plan = planPools(items, facts, judgeDeletion, {});
  expect(plan.run.map(({ id }) => id)).toEqual(['empty']);
  expect(leavesOf(plan)).toEqual([
    ['gone', ['gone']],
    ['poolHasDesktops', ['a', 'linux', 'maintained']],
    ['poolAutoCreates', ['grows']],
  ]);
});

test('the number of desktops is typed as soon as one person is interrupted, though one pool is one item', () => {
  const stop = specOf('stop-pools');
  expect(mustTypeCount(stop, { force: false }, 10, 1, true)).toBe(true);
  expect(mustTypeCount(stop, { force: false }, 10, 0, true)).toBe(false);
  expect(mustTypeCount(stop, { force: true }, 10, 0, true)).toBe(true);
  expect(mustTypeCount(specOf('start-pools'), { force: true }, 10, 9, true)).toBe(false);
});
