import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSession, signIn } from '~/api/session';
import { planGroups, planMembers, readHoldings } from './group-plan';

const group = (id: string, platform_type = 'LOCAL') => ({ id, name: `Group ${id}`, platform_type });
let groups = [group('g1'), group('g2', 'AD'), group('g3')];
const AUTHORIZATIONS = [
  { id: '1', account_id: 'g1', account_type: 'USER_GROUP', app_group_id: 'a1', app_group_name: 'Office' },
  { id: '2', account_id: 'g1', account_type: 'USER_GROUP', app_group_id: 'a2', app_group_name: null },
  // App by app, an app group has several authorizations of one account.
  { id: '3', account_id: 'g1', account_type: 'USER_GROUP', app_group_id: 'a1', app_group_name: 'Office' },
  { id: '4', account_id: 'g2', account_type: 'USER_GROUP', app_group_id: 'a1', app_group_name: 'Office' },
];
const POOL_USERS = [
  { object_id: 'g1', object_name: 'Group g1', object_type: 'USER_GROUP' },
  // A user may have the id of a group.
  { object_id: 'g3', object_name: 'g3', object_type: 'USER' },
];

let asked: URL[] = [];

beforeEach(() => {
  openSession({ region: 'r', projectId: 'p', projectName: '', apiBase: 'http://api', userName: 'me' });
  signIn('t');
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const url = new URL(address);
    asked.push(url);
    const { pathname, searchParams } = url;
    const from = Number(searchParams.get('offset') ?? 0);
    if (pathname.endsWith('/groups'))
      return Response.json({ user_groups: groups.slice(from), total_count: groups.length });
    if (pathname.endsWith('/desktop-pools'))
      return Response.json({ desktop_pools: [{ id: 'p1', name: 'Pool' }].slice(from), total_count: 1 });
    if (pathname.endsWith('/desktop-pools/p1/users'))
      return Response.json({ objects: POOL_USERS.slice(from), total_count: 2 });
    const id = searchParams.get('account_id');
    const found = AUTHORIZATIONS.filter(({ account_id }) => id === null || account_id === id);
    return Response.json({ authorizations: found.slice(from), count: found.length });
  });
});
afterEach(() => vi.unstubAllGlobals());

const itemsOf = (ids: readonly string[]) => ids.map((id) => ({ id, name: `Group ${id}` }));
const read = (ids: readonly string[]) => readHoldings(itemsOf(ids), new AbortController().signal);
const authorizationReads = () => asked.filter(({ pathname }) => pathname.endsWith('/list-authorizations'));

test('what the members of groups can use through them is read group by group', async () => {
  const found = await read(['g1', 'g3', 'gone']);
  expect([...found]).toMatchObject([
    ['g1', { appGroups: ['Office', 'a2'], pools: ['Pool'] }],
    ['g3', { appGroups: [], pools: [] }],
  ]);
  expect(authorizationReads().map(({ searchParams }) => searchParams.get('account_id'))).toEqual([
    'g1',
    'g3',
  ]);
  expect(planGroups(itemsOf(['g1', 'gone']), found, {})).toMatchObject({
    run: [{ id: 'g1' }],
    leaves: [{ why: 'gone', items: [{ id: 'gone' }] }],
  });
});

test('of many groups it is read from the list of all user groups, not by a call for each', async () => {
  const before = groups;
  groups = [...before, ...Array.from({ length: 40 }, (_, at) => group(`more-${at}`))];
  const found = await read(groups.map(({ id }) => id));
  groups = before;
  expect(found.get('g1')).toMatchObject({ appGroups: ['Office', 'a2'], pools: ['Pool'] });
  expect(found.get('g2')).toMatchObject({ appGroups: ['Office'] });
  expect(found.size).toBe(43);
  expect(authorizationReads().map(({ search }) => search)).toEqual([
    '?account_type=USER_GROUP&offset=0&limit=100',
  ]);
});

test('an AD group neither takes members nor gives them up; of another, who is as wanted is asked about', () => {
  const items = [
    { id: 'u1', name: 'li.wei' },
    { id: 'u2', name: 'anna' },
  ];
  const plan = (isAdding: boolean, platform: string) =>
    planMembers(isAdding, items, { group: group('g', platform), members: new Set(['u1']) }, {});
  expect(plan(true, 'AD')).toMatchObject({ run: [], leaves: [{ why: 'adGroup', items }] });
  expect(plan(false, 'AD')).toMatchObject({ run: [], leaves: [{ why: 'adMembers', items }] });
  expect(plan(true, 'LOCAL').asks).toMatchObject([{ why: 'alreadySo', items: [{ id: 'u1' }] }]);
  expect(plan(false, 'LOCAL').asks).toMatchObject([{ why: 'alreadySo', items: [{ id: 'u2' }] }]);
});
