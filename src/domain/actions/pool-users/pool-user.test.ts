import fc from 'fast-check';
import { expect, test } from 'vitest';
import { specOf } from '~/domain/actions/all-actions';
import { fromPoolUser, isDone, planPoolUsers, poolUserItem, type PoolUserRef } from './pool-user';

const user = (id: string, more: Partial<PoolUserRef> = {}): PoolUserRef => ({
  id,
  name: id,
  type: 'USER',
  domain: '',
  permission: '',
  ...more,
});
const li = user('1', { name: 'li.wei' });
// A group may have the id of a user.
const sales = user('1', { name: 'sales', type: 'USER_GROUP' });
const items = [li, sales].map(poolUserItem);
const there = new Map([['USER/1', 'users']]);

test('who is there is not added, who is not there is neither removed nor changed', () => {
  const plan = (kind: 'add-pool-users' | 'remove-pool-users' | 'change-pool-users', permission = 'users') => {
    const { run, leaves, asks } = planPoolUsers(kind, items, there, permission, {});
    return [run.map(({ name }) => name), leaves.map(({ why }) => why), asks.map(({ why }) => why)];
  };
  expect(plan('add-pool-users')).toEqual([['sales'], ['alreadyAuthorized'], []]);
  expect(plan('remove-pool-users')).toEqual([['li.wei'], ['notAuthorized'], []]);
  expect(plan('change-pool-users')).toEqual([[], ['notAuthorized'], ['alreadySo']]);
  expect(plan('change-pool-users', 'administrators')).toEqual([['li.wei'], ['notAuthorized'], []]);
});

test('what is read back decides', () => {
  expect(isDone('add-pool-users', 'users', 'users')).toBe(true);
  expect(isDone('add-pool-users', undefined, 'users')).toBe(false);
  expect(isDone('change-pool-users', 'users', 'administrators')).toBe(false);
  expect(isDone('remove-pool-users', undefined, '')).toBe(true);
  expect(isDone('remove-pool-users', 'users', '')).toBe(false);
});

test('a row of a kind the call does not take is nobody an action is done to', () => {
  expect(
    fromPoolUser({ object_id: '1', object_name: 'li.wei', object_type: 'USER', user_group: 'users' }),
  ).toEqual({ ...li, permission: 'users' });
  expect(fromPoolUser({ object_id: '1', object_type: 'ROLE' })).toBeNull();
});

test('every request names 1 to 500 users, all of them once', () => {
  const spec = specOf('remove-pool-users');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1600 }), (count) => {
      const users = Array.from({ length: count }, (_, at) => user(String(at), { permission: 'users' }));
      const params = {
        poolId: 'p',
        poolName: 'P',
        os: 'Windows',
        users: Object.fromEntries(users.map((one) => [poolUserItem(one).id, one])),
        permission: '',
      };
      const parts = spec.split(params, users.map(poolUserItem));
      expect(parts.every((part) => part.length > 0 && part.length <= 500)).toBe(true);
      expect(parts.flat().map(({ id }) => id)).toEqual(users.map((one) => poolUserItem(one).id));
      for (const part of parts) expect(spec.body(params, part)).toMatchObject({ action: 'REMOVE' });
    }),
    { numRuns: 20 },
  );
});
