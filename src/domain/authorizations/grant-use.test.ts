import { expect, test } from 'vitest';
import { isRecent, reviewOf, useOfGrant, type GrantUse } from './grant-use';
import { compareAccess, userAccessOf, type UserAccess } from './access';

test.each([
  ['nothing known', [], { kind: 'never' }],
  [
    'used, whatever failed before or after',
    [
      { start_time: '2026-11-01 08:00:00', session_state: 'SignedOut' },
      { start_time: '2026-11-20 08:00:00', session_state: 'InitFail', failed_reason: 'No licence' },
      { start_time: '2026-11-10 08:00:00', session_state: 'Active' },
    ],
    { kind: 'used', at: new Date('2026-11-10T08:00:00Z') },
  ],
  [
    'the newest reason where every attempt failed',
    [
      { start_time: '2026-11-20 08:00:00', failed_reason: 'No licence' },
      { start_time: '2026-11-02 08:00:00', failed_reason: 'Server full' },
    ],
    { kind: 'failed', at: new Date('2026-11-20T08:00:00Z'), reason: 'No licence' },
  ],
])('%s', (_, sessions, use) => {
  expect(useOfGrant(sessions)).toEqual(use);
});

test('a grant used 31 days ago is not used lately', () => {
  const use = useOfGrant([{ start_time: '2026-10-29 08:00:00' }]);
  expect(isRecent(use, Date.parse('2026-11-28T08:00:00Z'))).toBe(true);
  expect(isRecent(use, Date.parse('2026-11-29T08:00:01Z'))).toBe(false);
});

const DAY = 86_400_000;
const AT = Date.parse('2026-11-29T08:00:00Z');
const daysAgo = (days: number) => new Date(AT - days * DAY);
const never: GrantUse = { kind: 'never' };

test.each<[string, GrantUse, number, string]>([
  ['used 30 days ago', { kind: 'used', at: daysAgo(30) }, 400, 'recent'],
  ['used 31 days ago', { kind: 'used', at: daysAgo(31) }, 400, 'stale'],
  ['tried a week ago', { kind: 'failed', at: daysAgo(7), reason: '' }, 400, 'tried'],
  ['tried long ago, never opened', { kind: 'failed', at: daysAgo(40), reason: '' }, 400, 'never'],
  ['never opened', never, 400, 'never'],
  ['authorized a week ago', never, 7, 'new'],
])('recommended when %s', (_, use, since, reason) => {
  expect(reviewOf(use, { at: AT, since: daysAgo(since) })).toBe(reason);
});

test('where only the last 30 days are known, nothing is said to be never opened', () => {
  expect(reviewOf(never, { at: AT, since: null, knowsRecentOnly: true })).toBe('stale');
});

const way = (group: string, through: string | null) => ({
  authorization: { id: `${group}-${through}`, app_group_id: group, app_group_name: `Group ${group}` },
  through: through === null ? null : { account: through, account_type: 'USER_GROUP' as const },
});

test('several ways to one app group are one row, the direct one first', () => {
  const [access, ...others] = userAccessOf([way('g1', 'sales'), way('g1', null), way('g1', 'finance')]);
  expect(others).toEqual([]);
  expect(access?.ways.map(({ through }) => through?.account ?? null)).toEqual([null, 'finance', 'sales']);
});

test('two people are compared by what they can open, not by how', () => {
  const of = (...groups: string[]): UserAccess[] => userAccessOf(groups.map((group) => way(group, null)));
  const { onlyFirst, both, onlySecond } = compareAccess(
    of('g1', 'g2'),
    userAccessOf([way('g2', 'x'), way('g3', null)]),
  );
  const ids = (some: readonly UserAccess[]) => some.map(({ groupId }) => groupId);
  expect([ids(onlyFirst), ids(both), ids(onlySecond)]).toEqual([['g1'], ['g2'], ['g3']]);
});
