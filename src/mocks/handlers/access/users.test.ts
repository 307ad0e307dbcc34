import { expect, it } from 'vitest';
import { listUsersReply, type User } from '~/contract/users';
import { userName } from '~/mocks/seed/people';
import { userCount } from '~/mocks/seed/users';
import { call, queryText, quickService, read } from '~/mocks/transport/service.testing';

const service = quickService({ fleet: 1000 });
const list = async (query: Readonly<Record<string, unknown>> = {}, from = service) =>
  read(from, `/users${queryText(query)}`, listUsersReply);
const all = (await list()).users ?? [];

it('lists every user when no limit is given, with what each has', async () => {
  expect(userCount(service.backend.db)).toBe(1000);
  expect(await list()).toMatchObject({ total_count: 1000, users: { length: 1000 } });
  const desktops = all.reduce((sum, user) => sum + (user.total_desktops ?? 0), 0);
  const assigned = service.backend.db.desktops
    .filter(() => true)
    .flatMap((row) => row.assignees.filter((assignee) => assignee.type === 'USER'));
  expect(desktops).toBe(assigned.length);
  for (const { user_email, description, user_phone } of all) {
    expect(user_email?.length ?? 1).toBeLessThanOrEqual(55);
    expect(user_email).not.toBe('');
    expect(description).not.toBe('');
    expect(user_phone).not.toBe('');
  }
});

it.each<[object, (user: User) => boolean]>([
  [{ user_name: 'MARTIN' }, (u) => `${u.user_name}`.includes('martin')],
  [
    { user_names: [userName(3), userName(8)], user_name: 'ignored' },
    (u) => [userName(3), userName(8)].includes(`${u.user_name}`),
  ],
  [{ group_name: 'paris' }, (u) => !!u.group_names?.some((group) => group.includes('paris'))],
  [{ description: 'intern' }, (u) => u.description === 'Intern'],
  [{ active_type: 'USER_ACTIVATE' }, (u) => u.active_type === 'USER_ACTIVATE'],
  [{ disabled: true }, (u) => u.disabled === true],
  [{ share_space_subscription: true }, (u) => u.share_space_subscription === true],
  [
    { domain: 'corp.example.com', platform_type: 'AD', enterprise_project_id: '0' },
    (u) => u.domain === 'corp.example.com',
  ],
  [{ platform_type: 'LOCAL' }, (u) => u.domain === undefined],
])('filters by %o', async (query, test) => {
  const { users } = await list({ ...query });
  expect(users).toEqual(all.filter(test));
  expect(all.some(test)).toBe(true);
});

it('gives pages, and counts desktops only when asked', async () => {
  expect(await list({ offset: 10, limit: 5 })).toEqual({ total_count: 1000, users: all.slice(10, 15) });
  const [first] = (await list({ limit: 1, is_query_total_desktops: false })).users ?? [];
  expect(first).not.toHaveProperty('total_desktops');
  expect((await call(service, '/users?limit=ten')).status).toBe(400);
  expect((await list({ platform_type: 'UOS' })).total_count).toBe(0);
  for (const scenario of ['empty', 'documented'] as const) {
    expect(await list({}, quickService({ scenario }))).toEqual({ total_count: 0, users: [] });
  }
});
