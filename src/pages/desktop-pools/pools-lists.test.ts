import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { listDesktopPoolsQuery, POOL_TYPES } from '~/contract/desktop-pools';
import { DESKTOP_STATUSES } from '~/contract/desktops';
import { INCONSISTENT_TYPES, listPoolDesktopsDetailQuery } from '~/contract/pool-desktops';
import { sliceOf } from '~/ui/list/list';
import type { PoolUser } from '~/contract/pool-users';
import { poolDesktopsList } from './detail/pool-desktops-list';
import { poolUsersList } from './detail/pool-users-list';
import { poolList } from './pools-list';

const text = fc.oneof(fc.constant(''), fc.string({ minLength: 1, maxLength: 36 }));
const some = fc.array(fc.string({ minLength: 1, maxLength: 36 }), { maxLength: 5 });
const flag = fc.constantFrom(true, false, null);
const maybe = <T extends string>(words: readonly T[]) => fc.constantFrom<T | ''>('', ...words);
const project = fc.constantFrom('', '0', 'a-b_1');
const fits = (schema: z.ZodMiniType, query: object) => expect(schema.safeParse(query).error).toBeUndefined();

test('every view of pools is a read that fits the contract', () => {
  const view = fc.record({
    name: text,
    type: maybe(POOL_TYPES),
    in_maintenance_mode: flag,
    enterprise_project_id: project,
  });
  fc.assert(
    fc.property(view, (change) => {
      const { start, toQuery } = poolList;
      fits(listDesktopPoolsQuery, { ...toQuery({ ...start, ...change }), ...sliceOf(start) });
    }),
  );
});

test('so is every view of the desktops of one, whose filters say upper case', () => {
  const list = poolDesktopsList('p');
  const view = fc.record({
    inconsistent_type: maybe(INCONSISTENT_TYPES),
    isolated: flag,
    computer_name: text,
    computer_names: some,
    desktop_ip: text,
    desktop_id: some,
    status: maybe(DESKTOP_STATUSES),
    in_maintenance_mode: flag,
    user_name: some,
    user_attached: flag,
    availability_zone: text,
    subnet_id: text,
    enterprise_project_id: project,
    is_support_internet: flag,
    image_id: text,
    charge_mode: maybe(['0', '1'] as const),
    is_share_desktop: flag,
    tag: some,
    sort: maybe(['created', '-created', 'computer_name', '-computer_name']),
  });
  fc.assert(
    fc.property(view, (change) => {
      fits(listPoolDesktopsDetailQuery, {
        ...list.toQuery({ ...list.start, ...change }),
        ...sliceOf(list.start),
      });
    }),
  );
  expect(list.toQuery({ ...list.start, inconsistent_type: 'DISK_NUM' })).toEqual({
    inconsistent_type: 'DISK_NUM',
  });
  expect(Math.max(...list.pageSizes)).toBe(100);
});

test('users and groups of a pool are found by words, kind and permission group', async () => {
  const row = (id: string, object_type: string, user_group: string): PoolUser => ({
    object_id: id,
    object_name: `name-${id}`,
    object_type,
    user_group,
    domain: 'corp.example.com',
  });
  const rows = [row('1', 'USER', 'users'), row('1', 'USER_GROUP', 'users'), row('2', 'USER', 'sudo')];
  const list = poolUsersList({
    rows,
    error: null,
    isFetching: false,
    updatedAt: null,
    refetch: () => undefined,
  });
  const found = async (change: Partial<typeof list.start>) => {
    const all = await list.readAll(
      { ...list.start, ...change },
      { signal: new AbortController().signal, onProgress: () => undefined },
    );
    return all.map((one) => list.rowKey(one));
  };
  // A user and a group may have the same id.
  expect(await found({})).toEqual(['USER/1', 'USER_GROUP/1', 'USER/2']);
  expect(await found({ q: 'NAME-2' })).toEqual(['USER/2']);
  expect(await found({ object_type: 'USER_GROUP' })).toEqual(['USER_GROUP/1']);
  expect(await found({ user_group: 'sudo' })).toEqual(['USER/2']);
});
