import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSession, signIn } from '~/api/session';
import { specOf } from '~/domain/actions/all-actions';
import { planUsers, readUserFacts, userVerdict, type UserFacts } from './user-facts';

const facts: UserFacts = {
  id: 'u1',
  name: 'li.wei',
  domain: '',
  locked: false,
  disabled: false,
  isAd: false,
  canBeNotified: true,
  isSelf: false,
  desktops: 1,
  groups: [],
};

test.each([
  ['lock-users', {}, 'run'],
  ['lock-users', { locked: true }, 'alreadySo'],
  ['lock-users', { isSelf: true, locked: true }, 'ownAccount'],
  ['lock-users', { isAd: true }, 'run'],
  ['unlock-users', {}, 'alreadySo'],
  ['unlock-users', { locked: true }, 'run'],
  ['unlock-users', { locked: true, isSelf: true }, 'run'],
  ['unlock-users', { locked: true, isAd: true }, 'adAccount'],
  ['reset-passwords', { canBeNotified: false }, 'noContact'],
  ['reset-passwords', { isAd: true }, 'adAccount'],
  ['disable-users', { disabled: true }, 'alreadySo'],
  ['delete-users', { isSelf: true }, 'ownAccount'],
  ['delete-users', { isAd: true, locked: true }, 'run'],
] as const)('%s of %o: %s', (kind, of, expected) => {
  const verdict = userVerdict(kind, { ...facts, ...of });
  expect(verdict.kind === 'run' ? 'run' : verdict.why).toBe(expected);
});

test('who is gone is left out, and the own account at first', () => {
  const known = new Map([
    ['u1', facts],
    ['me', { ...facts, id: 'me', name: 'me', isSelf: true }],
  ]);
  const items = ['u1', 'me', 'gone', 'u1'].map((id) => ({ id, name: id }));
  const plan = planUsers('lock-users', items, known, {});
  expect(plan.run).toEqual([{ id: 'u1', name: 'li.wei' }]);
  expect(plan.skipped.map(({ why }) => why)).toEqual(['ownAccount', 'gone']);
  expect(planUsers('lock-users', items, known, { ownAccount: true }).run).toHaveLength(2);
});

describe('what the service tells', () => {
  const ROWS = [
    { id: 'u1', user_name: 'li.wei', locked: true, total_desktops: 2, user_email: 'a@b.c' },
    { id: 'u2', user_name: 'Demo-Admin' },
    { id: 'other', user_name: 'li.wei' },
  ];
  beforeEach(() => {
    openSession({
      region: 'r',
      projectId: 'p',
      projectName: '',
      apiBase: 'http://api',
      userName: 'demo-admin',
    });
    signIn('t');
    vi.stubGlobal('fetch', async (address: string) => {
      const { searchParams } = new URL(address);
      const names = searchParams.getAll('user_names');
      const users = ROWS.filter(({ user_name, id }) =>
        searchParams.get('platform_type') === 'AD'
          ? id === 'u2'
          : names.length === 0 || names.includes(user_name),
      ).slice(Number(searchParams.get('offset')));
      return Response.json({ users, total_count: users.length });
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('is gathered per user, of namesakes only of those that were chosen', async () => {
    const read = await readUserFacts([
      { id: 'u1', name: 'li.wei' },
      { id: 'u2', name: 'Demo-Admin' },
    ]);
    expect([...read.keys()]).toEqual(['u1', 'u2']);
    expect(read.get('u1')).toMatchObject({ locked: true, isAd: false, isSelf: false });
    expect(read.get('u2')).toMatchObject({ isAd: true, isSelf: true, canBeNotified: false });
  });

  test('proves an action, also of those known by their ids alone', async () => {
    const items = ['u1', 'u2', 'gone'].map((id) => ({ id, name: id }));
    const proof = async (kind: 'lock-users' | 'delete-users') =>
      Object.fromEntries((await specOf(kind).prove?.({}, items)) ?? []);
    expect(await proof('lock-users')).toEqual({ u1: true, u2: false });
    expect(await proof('delete-users')).toEqual({ u1: false, u2: false, gone: true });
    expect((await specOf('unlock-users').subject.observe(items)).get('u1')?.status).toBe('LOCKED');
  });
});
