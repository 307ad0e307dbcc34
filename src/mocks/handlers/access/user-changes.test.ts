import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { listDesktopsReply } from '~/contract/desktops';
import { listUserEventsReply } from '~/contract/user-events';
import { listUserUsageMetricReply } from '~/contract/statistics';
import { listUserDetailReply, listUsersReply, type User } from '~/contract/users';
import { SENTINEL_GROUPS, SENTINEL_USERS } from '~/mocks/sentinels';
import { ACCOUNT_NAME_SENTINELS } from '~/mocks/sentinel-words';
import {
  call,
  change,
  memoryStorage,
  queryText,
  quickService,
  read,
} from '~/mocks/transport/service.testing';
import type { Service } from '~/mocks/transport/service';

const { local, ad, locked, disabled, selfActivated, unreachable, signedIn } = SENTINEL_USERS;
let service: Service;
beforeEach(() => {
  service = quickService();
});

const find = async (name: string, from = service): Promise<User | undefined> =>
  (await read(from, `/users${queryText({ user_names: [name] })}`, listUsersReply)).users?.[0];
const detail = async (id: string) => (await read(service, `/users/${id}`, listUserDetailReply)).user_detail;
const status = (id: string, op_type: string) => change(service, `/users/${id}/actions`, { op_type });
const passwordReply = z.object({ password: z.string() });
const reset = (id: string, types?: string) =>
  call(service, `/users/${id}/random-password${queryText({ notification_type: types })}`);

it('has the sentinels by their names and ids', async () => {
  for (const other of [service, quickService({ fleet: 60, seed: 99 })]) {
    for (const { name, id } of Object.values(SENTINEL_USERS)) {
      expect(await find(name, other)).toMatchObject({ id, user_name: name });
    }
  }
  expect(await find(ad.name)).toHaveProperty('domain');
  expect(await find(local.name)).not.toHaveProperty('domain');
  expect(await find(locked.name)).toMatchObject({ locked: true });
  expect(await find(disabled.name)).toMatchObject({ disabled: true });
});

describe('an account', () => {
  it('is created once, found, kept over a reload, and gone when deleted', async () => {
    const storage = memoryStorage();
    service = quickService({ storage });
    const body = {
      user_name: 'new.person',
      user_email: 'new.person@example.com',
      group_ids: [SENTINEL_GROUPS.local.id],
      account_expires: '2027-01-31T15:59:59Z',
    };
    const { status: created, body: reply } = await change(service, '/users', body);
    expect(created).toBe(201);
    const { id } = z.parse(z.object({ id: z.string() }), reply);
    expect((await change(service, '/users', { ...body, user_name: 'NEW.person' })).status).toBe(409);
    service = quickService({ storage });
    expect(await find('new.person')).toMatchObject({
      id,
      group_names: ['rd-paris'],
      account_expires: body.account_expires,
    });
    expect(await detail(id)).toMatchObject({ account_expires: Date.parse(body.account_expires) });
    expect((await call(service, `/users/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await find('new.person')).toBeUndefined();
    expect((await call(service, `/users/${id}`)).status).toBe(404);
  });

  it.each([
    [{ user_name: 'x y', user_email: 'a@b.c' }],
    [{ user_name: 'nobody' }],
    [{ user_name: 'nobody', user_email: 'a@b.c', domain: 'elsewhere.example.com' }],
    [{ user_name: 'nobody', user_email: 'a@b.c', account_expires: 'tomorrow' }],
  ])('is refused as %o', async (body) => {
    expect((await change(service, '/users', body)).status).toBe(400);
  });

  it('is changed, of the AD domain address and phone alone', async () => {
    const put = (id: string, body: object) => change(service, `/users/${id}`, body, 'PUT');
    expect((await put(local.id, { disabled: true, description: 'Left' })).status).toBe(200);
    expect(await find(local.name)).toMatchObject({ disabled: true, description: 'Left' });
    expect((await put(ad.id, { user_phone: '' })).status).toBe(200);
    expect((await put(ad.id, { disabled: true })).status).toBe(400);
    expect((await put(local.id, { user_email: `${'x'.repeat(50)}@b.com` })).status).toBe(400);
  });

  it('takes its desktops and memberships with it', async () => {
    const desktopsOf = (name: string) => read(service, `/desktops?user_name=${name}`, listDesktopsReply);
    const before = (await desktopsOf(local.name)).desktops ?? [];
    expect(before.length).toBeGreaterThan(0);
    const { status: answered } = await change(service, '/users/batch-delete', {
      user_ids: [local.id, signedIn.id],
    });
    expect(answered).toBe(204);
    expect((await desktopsOf(local.name)).total_count).toBe(0);
    expect((await change(service, '/users/batch-delete', { user_ids: [disabled.id, local.id] })).status).toBe(
      404,
    );
    expect(await find(disabled.name)).toBeDefined();
  });
});

it('creates several accounts, those that exist apart, and is silent about both', async () => {
  const person = (user_name: string) => ({ user_name, user_email: `${user_name}@example.com` });
  const create = (...names: string[]) => change(service, '/users/batch-create', { users: names.map(person) });
  expect(await create('new.one', local.name, 'new.two')).toMatchObject({ status: 200, body: undefined });
  expect(await find('new.two')).toBeDefined();
  expect((await create('new.three', ACCOUNT_NAME_SENTINELS.fail, 'new.four')).status).toBe(500);
  expect(await find('new.three')).toBeDefined();
  expect(await find('new.four')).toBeUndefined();
  await expect(create('new.five', ACCOUNT_NAME_SENTINELS.lostAnswer)).rejects.toThrow('No answer');
  expect(await find('new.five')).toBeDefined();
});

describe('a status', () => {
  it('is locked and unlocked', async () => {
    expect((await status(local.id, 'LOCK')).status).toBe(204);
    expect(await find(local.name)).toMatchObject({ locked: true });
    expect((await status(local.id, 'UNLOCK')).status).toBe(204);
    expect(await detail(local.id)).toMatchObject({ locked: false });
  });

  it('is refused where the manual says so', async () => {
    expect((await status(ad.id, 'LOCK')).status).toBe(204);
    for (const op of ['UNLOCK', 'RESET_PWD']) expect((await status(ad.id, op)).status).toBe(400);
    expect((await status(unreachable.id, 'RESET_PWD')).status).toBe(400);
    expect((await status(local.id, 'RESET_PWD')).status).toBe(204);
    expect(await find(local.name)).toMatchObject({ next_login_change_password: true });
  });

  it('stays, is refused, or is answered by nobody, for the troubled ones', async () => {
    service.setScenario('troubled');
    const { conflicts, lostAnswer, unchanged } = SENTINEL_USERS;
    expect((await status(conflicts.id, 'LOCK')).status).toBe(409);
    expect((await status(unchanged.id, 'LOCK')).status).toBe(204);
    expect(await find(unchanged.name)).toMatchObject({ locked: false });
    await expect(status(lostAnswer.id, 'LOCK')).rejects.toThrow('No answer');
    expect(await find(lostAnswer.name)).toMatchObject({ locked: true });
    const ids = [unchanged.id, local.id];
    expect((await change(service, '/users/batch-delete', { user_ids: ids })).status).toBe(204);
    expect(await find(unchanged.name)).toBeDefined();
    expect(await find(local.name)).toBeUndefined();
  });
});

it('gives a new password at each call, to those the manual allows', async () => {
  const first = z.parse(passwordReply, (await reset(local.id)).body).password;
  const second = z.parse(passwordReply, (await reset(local.id)).body).password;
  expect(first).not.toBe(second);
  expect(first.length).toBeGreaterThanOrEqual(8);
  expect((await reset(selfActivated.id)).status).toBe(400);
  expect((await reset(selfActivated.id, 'pigeon')).status).toBe(400);
  expect((await reset(selfActivated.id, 'email,phone')).status).toBe(200);
  expect((await reset(ad.id)).status).toBe(400);
  expect(JSON.stringify(service.backend.db.snapshot())).not.toContain(first);
});

it('tells what an account did, and how long', async () => {
  const now = service.now();
  const period = {
    start_time: new Date(now - 20 * 86_400_000).toISOString(),
    end_time: new Date(now).toISOString(),
  };
  const { items = [], count } = await read(
    service,
    `/user-events${queryText({ ...period, username: local.name })}`,
    listUserEventsReply,
  );
  expect(count).toBeGreaterThan(0);
  expect(new Set(items?.map(({ username }) => username))).toEqual(new Set([local.name]));
  const usage = await read(
    service,
    `/statistics/metrics/users${queryText({ ...period, sort_field: 'user_usage', sort_type: 'DESC', limit: 5 })}`,
    listUserUsageMetricReply,
  );
  const hours = (usage.items ?? []).map(({ metric }) => metric?.[0]?.metric_value ?? 0);
  expect(hours).toEqual(hours.toSorted((a, b) => b - a));
  expect(usage.count).toBe(400);
});
