import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSession, signIn } from '~/api/session';
import { factsOf } from '~/domain/actions/engine/facts';
import { heldBy, readLeavingFacts } from './leave-facts';

const USERS = [
  { id: 'u1', user_name: 'li.wei', group_names: ['RD'], domain: 'corp' },
  { id: 'u2', user_name: 'anna', group_names: [] },
];
const ITEMS = USERS.map(({ id, user_name }) => ({ id, name: user_name }));
const DESKTOPS = [
  { desktop_id: 'd1', computer_name: 'PC-1', attach_user_infos: [{ user_name: 'LI.WEI', user_id: 'u1' }] },
  // Of a namesake, of a longer name, and through a group.
  { desktop_id: 'd2', computer_name: 'PC-2', attach_user_infos: [{ user_name: 'li.wei', user_id: 'other' }] },
  { desktop_id: 'd3', computer_name: 'PC-3', attach_user_infos: [{ user_name: 'anna.maria' }] },
  { desktop_id: 'd4', computer_name: 'PC-4', attach_user_infos: [{ user_name: 'anna', type: 'GROUP' }] },
  {
    desktop_id: 'd5',
    computer_name: 'PC-5',
    attach_user_infos: [{ user_name: 'li.wei', domain: 'elsewhere' }],
  },
];

let asked: URL[] = [];

beforeEach(() => {
  openSession({ region: 'r', projectId: 'p', projectName: '', apiBase: 'http://api', userName: 'me' });
  signIn('t');
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const url = new URL(address);
    asked.push(url);
    const rows = (all: readonly object[]) => all.slice(Number(url.searchParams.get('offset') ?? 0));
    const { pathname, searchParams } = url;
    if (pathname.includes('/groups/'))
      return Response.json({ users: rows(pathname.includes('g2') ? USERS : []), total_count: 2 });
    if (pathname.endsWith('/desktop-pools'))
      return Response.json({ desktop_pools: rows([{ id: 'p1', name: 'Pool' }]), total_count: 1 });
    if (pathname.endsWith('/desktop-pools/p1/users')) {
      const objects = [
        { object_id: 'u1', object_name: 'li.wei', object_type: 'USER', user_group: 'users' },
        { object_id: 'u2', object_name: 'anna', object_type: 'USER_GROUP', user_group: 'users' },
      ];
      return Response.json({ objects: rows(objects), total_count: 2 });
    }
    if (pathname.endsWith('/users')) return Response.json({ users: rows(USERS), total_count: 2 });
    if (pathname.endsWith('/desktops/detail'))
      return Response.json({ desktops: rows(DESKTOPS), total_count: DESKTOPS.length });
    if (pathname.endsWith('/user-session-info')) {
      const session_info_list = [
        { id: 's1', app_name: 'Excel', session_state: 'Active' },
        { id: 's2', app_name: 'Word', session_state: 'SignedOut' },
      ];
      return Response.json({
        session_info_list: searchParams.get('user_name') === 'li.wei' ? session_info_list : [],
      });
    }
    if (pathname.endsWith('/groups')) {
      const user_groups = [
        { id: 'g1', name: 'rd', platform_type: 'LOCAL' },
        { id: 'g2', name: 'rd', platform_type: 'AD', domain: 'CORP' },
        { id: 'g3', name: 'rd-paris' },
      ];
      return Response.json({ user_groups: rows(user_groups), total_count: 3 });
    }
    if (pathname.endsWith('/list-authorizations')) {
      const one = { id: 'a1', account: 'li.wei', app_group_id: 'ag' };
      return Response.json({
        authorizations: rows(searchParams.get('account_id') === 'u1' ? [one] : []),
        count: 1,
      });
    }
    return Response.json({ bind_list: rows([{ id: 'b1', mac: 'A8', desktop_name: 'pc-1' }]), total_num: 1 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const read = (all: boolean) => readLeavingFacts(ITEMS, all, new AbortController().signal, () => {});

test('what users have is read, and nothing of others', async () => {
  const facts = await read(true);
  expect(facts.sessions.get('u1')).toEqual([{ id: 's1', name: 'li.wei · Excel' }]);
  expect(facts.sessions.get('u2')).toEqual([]);
  expect(facts.desktops.map(({ id }) => id)).toEqual(['d1']);
  // Of groups of one name, the one that has the user as a member.
  expect(facts.groups.get('u1')?.map(({ id }) => id)).toEqual(['g2']);
  expect(facts.grants.get('u1')).toHaveLength(1);
  expect(facts.grants.get('u2')).toEqual([]);
  expect(facts.pools.get('u1')).toMatchObject([{ pool: { name: 'Pool' }, user: { permission: 'users' } }]);
  expect(facts.pools.get('u2')).toEqual([]);
  expect(facts.bindings.map(({ id }) => id)).toEqual(['b1']);
});

test('of a lock only the sessions are read', async () => {
  const facts = await read(false);
  expect(facts.groups.size + facts.grants.size + facts.pools.size + facts.bindings.length).toBe(0);
  expect(asked.some(({ pathname }) => /groups|authorizations|pools|binding/.test(pathname))).toBe(false);
});

test('a desktop of two users is held by both', async () => {
  const people = [...(await read(false)).users.values()];
  const desktop = factsOf({
    desktop_id: 'd',
    attach_user_infos: [{ user_name: 'anna' }, { user_name: 'Li.Wei' }],
  });
  expect(heldBy([desktop], people)[0]?.users.map(({ id }) => id)).toEqual(['u2', 'u1']);
});
