import { beforeEach, expect, it } from 'vitest';
import { listUserGroupsReply, listUsersOfGroupReply } from '~/contract/user-groups';
import { SENTINEL_GROUPS, SENTINEL_USERS } from '~/mocks/sentinels';
import { ACCOUNT_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { call, change, queryText, quickService, read } from '~/mocks/transport/service.testing';
import type { Service } from '~/mocks/transport/service';

const { ad, local } = SENTINEL_GROUPS;
let service: Service;
beforeEach(() => {
  service = quickService();
});

const list = (query: Readonly<Record<string, unknown>> = {}) =>
  read(service, `/groups${queryText(query)}`, listUserGroupsReply);
const membersOf = (id: string, query: Readonly<Record<string, unknown>> = {}) =>
  read(service, `/groups/${id}/users${queryText(query)}`, listUsersOfGroupReply);

it('lists sixty groups in pages, by word, domain and platform', async () => {
  const { user_groups: all = [], total_count } = await list();
  expect(total_count).toBe(60);
  expect(all).toHaveLength(60);
  expect((await list({ limit: 10, offset: 55 })).user_groups).toEqual(all?.slice(55));
  expect((await call(service, '/groups?offset=3')).status).toBe(400);
  expect((await call(service, '/groups?limit=101')).status).toBe(400);
  const found = async (query: object) => (await list({ ...query })).user_groups?.map(({ id }) => id);
  expect(await found({ keyword: 'RD-P' })).toEqual([local.id]);
  expect(await found({ domain: 'corp.example.com' })).toEqual(
    all?.filter(({ platform_type }) => platform_type === 'AD').map(({ id }) => id),
  );
  expect(await found({ platform_type: ['LOCAL', 'UOS'] })).toContain(local.id);
  for (const { user_quantity, id } of (all ?? []).slice(0, 3)) {
    expect((await membersOf(id)).total_count).toBe(user_quantity);
  }
});

it('has as many groups as it is asked to begin with', async () => {
  service = quickService({ groups: 1200 });
  const { user_groups: last, total_count } = await list({ limit: 1, offset: 1199 });
  expect(total_count).toBe(1200);
  expect(last).toMatchObject([{ name: 'project-1200', user_quantity: 0 }]);
  expect((await list({ keyword: 'project-1200' })).user_groups).toEqual(last);
});

it('creates, renames and deletes groups, those of the AD domain with their names', async () => {
  const create = (group_name: string) => change(service, '/groups', { group_name, platform_type: 'LOCAL' });
  expect(await create('Night shift')).toMatchObject({ status: 201, body: undefined });
  expect((await create('night SHIFT')).status).toBe(409);
  expect((await create(' ')).status).toBe(400);
  expect((await create(ACCOUNT_NAME_SENTINELS.fail)).status).toBe(500);
  await expect(create(ACCOUNT_NAME_SENTINELS.lostAnswer)).rejects.toThrow('No answer');
  const put = (id: string, body: object) => change(service, `/groups/${id}`, body, 'PUT');
  expect((await put(local.id, { group_name: 'rd-lyon', description: 'Moved' })).status).toBe(200);
  expect((await list({ keyword: 'rd-lyon' })).user_groups).toMatchObject([{ id: local.id }]);
  expect((await put(ad.id, { description: 'Money' })).status).toBe(200);
  expect((await put(ad.id, { group_name: 'money' })).status).toBe(400);
  expect((await call(service, `/groups/${local.id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await call(service, `/groups/${local.id}/users`)).status).toBe(404);
  const group_ids = [ad.id];
  expect((await change(service, '/groups/batch-delete', { group_ids })).status).toBe(204);
  expect((await list({ keyword: ad.name })).total_count).toBe(0);
  expect(service.backend.db.desktops.filter((d) => d.assignees.some((a) => a.name === ad.name))).toEqual([]);
});

it('adds and removes members, in the AD domain neither', async () => {
  const run = (id: string, op_type: string, ...users: { readonly id: string }[]) =>
    change(service, `/groups/${id}/actions`, { op_type, user_ids: users.map((user) => user.id) });
  const { locked, selfActivated } = SENTINEL_USERS;
  expect((await run(local.id, 'ADD', locked, selfActivated)).status).toBe(200);
  expect((await run(local.id, 'ADD', locked)).status).toBe(200);
  expect((await membersOf(local.id, { user_name: locked.name })).users).toMatchObject([{ id: locked.id }]);
  expect((await run(local.id, 'DELETE', locked)).status).toBe(200);
  expect((await membersOf(local.id, { user_name: locked.name })).users).toEqual([]);
  expect((await run(ad.id, 'DELETE', locked)).status).toBe(400);
  expect((await run(ad.id, 'ADD', locked)).status).toBe(400);
  expect((await run(local.id, 'ADD', { id: 'nobody' })).status).toBe(404);
});
