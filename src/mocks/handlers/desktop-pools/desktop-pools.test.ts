import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { executeDesktopPoolActionReply, showDesktopPoolDetailReply } from '~/contract/desktop-pools';
import { errorReply } from '~/contract/errors';
import { INCONSISTENT_TYPES, listPoolDesktopsDetailReply } from '~/contract/pool-desktops';
import { listPoolUsersReply } from '~/contract/pool-users';
import { POOL_DRIFT, SENTINEL_POOLS, SENTINEL_USERS } from '~/mocks/sentinels';
import { call, memoryStorage, queryText, quickService, read } from '~/mocks/transport/service.testing';

const { drift, large, empty, autoCreates, linux, lostAnswer, conflicts } = SENTINEL_POOLS;
type Service = ReturnType<typeof quickService>;

const show = (service: Service, { id }: { id: string }) =>
  read(service, `/desktop-pools/${id}`, showDesktopPoolDetailReply);
const desktopsOf = (service: Service, { id }: { id: string }, query: Record<string, unknown> = {}) =>
  read(
    service,
    `/desktop-pools/${id}/desktops${queryText({ limit: 100, ...query })}`,
    listPoolDesktopsDetailReply,
  );
const usersOf = (service: Service, { id }: { id: string }) =>
  read(service, `/desktop-pools/${id}/users?limit=100`, listPoolUsersReply);
const send = (service: Service, { id }: { id: string }, path: string, body: object) =>
  call(service, `/desktop-pools/${id}/${path}`, { method: 'POST', body });
const remove = (service: Service, { id }: { id: string }) =>
  call(service, `/desktop-pools/${id}`, { method: 'DELETE' });
const codeOf = ({ body }: { body: unknown }) => z.parse(errorReply, body).error_code;

const nameOf = ({ computer_name: name }: { computer_name?: string | null | undefined }) => name ?? '';

const LI = {
  object_id: SENTINEL_USERS.local.id,
  object_name: SENTINEL_USERS.local.name,
  object_type: 'USER',
  user_group: 'users',
};

describe('the desktops of a pool', () => {
  it.each([{ fleet: 60, seed: 9 }, { fleet: 400 }])('differ as planted, in %o', async (options) => {
    const service = quickService(options);
    const now = Object.fromEntries(
      await Promise.all(
        INCONSISTENT_TYPES.map(async (type) => {
          const { pool_desktops: rows, inconsistent_type } = await desktopsOf(service, drift, {
            inconsistent_type: type,
          });
          expect(inconsistent_type).toBe(type === 'AUTO_ISOLATION' ? undefined : type.toLowerCase());
          const still = (rows ?? []).filter(({ task_status: task }) => !task);
          for (const row of still) expect(row.inconsistent_types).toContain(type.toLowerCase());
          return [type, still.length];
        }),
      ),
    );
    const { changing: _, ...planted } = POOL_DRIFT;
    expect(now).toEqual(planted);
  });

  it('are those that say they are in it, found and sorted by the filters', async () => {
    const service = quickService();
    const { desktop_count: count } = await show(service, drift);
    const all = await desktopsOf(service, drift);
    expect([all.total_count, all.pool_desktops?.length]).toEqual([count, count]);
    expect((all.on_demand_desktops_num ?? 0) + (all.period_desktops_num ?? 0)).toBe(count);
    expect((await desktopsOf(service, drift, { isolated: true })).total_count).toBe(
      POOL_DRIFT.AUTO_ISOLATION,
    );
    const names = (await desktopsOf(service, drift, { sort_field: 'computer_name', sort_type: 'DESC' }))
      .pool_desktops;
    expect(names?.map(nameOf)).toEqual((all.pool_desktops ?? []).map(nameOf).toSorted().toReversed());
    expect((await call(service, `/desktop-pools/${drift.id}/desktops?limit=101`)).status).toBe(400);
    expect(
      (await call(service, `/desktop-pools/${drift.id}/desktops?inconsistent_type=image_id`)).status,
    ).toBe(400);
    expect((await call(service, '/desktop-pools/nothing/desktops')).status).toBe(404);
  });
});

describe('a pool', () => {
  it('is deleted only when it is empty and creates no desktops, over a reload', async () => {
    const storage = memoryStorage();
    const service = quickService({ storage });
    expect([(await remove(service, drift)).status, (await remove(service, autoCreates)).status]).toEqual([
      409, 409,
    ]);
    expect((await remove(service, empty)).status).toBe(204);
    expect((await remove(quickService({ storage }), empty)).status).toBe(404);
  });

  it('starts, stops, restarts and hibernates what can', async () => {
    const service = quickService();
    const act = (pool: { id: string }, body: object) => send(service, pool, 'action', body);
    const stopped = await act(drift, { op_type: 'os-stop', type: 'SOFT' });
    expect(z.parse(executeDesktopPoolActionReply, stopped.body).job_id).toBeTruthy();
    const busy = (await desktopsOf(service, drift)).pool_desktops?.filter(({ task_status: task }) => task);
    expect(busy?.length).toBeGreaterThan(POOL_DRIFT.IMAGE_ID);
    expect(codeOf(await act(linux, { op_type: 'hibernate' }))).toBe('WKS.00170001');
    expect(codeOf(await act(empty, { op_type: 'os-start' }))).toBe('WKS.00170001');
    expect((await act(drift, { op_type: 'os-hibernate' })).status).toBe(400);
  });

  it('is busy, or its answers are lost, in trouble', async () => {
    const service = quickService({ scenario: 'troubled' });
    expect((await remove(service, conflicts)).status).toBe(409);
    expect((await send(service, conflicts, 'users', { action: 'ADD', objects: [LI] })).status).toBe(409);
    await expect(remove(service, lostAnswer)).rejects.toThrow('No answer');
    expect((await call(service, `/desktop-pools/${lostAnswer.id}`)).status).toBe(404);
  });
});

describe('users and groups of a pool', () => {
  const change = (service: Service, pool: { id: string }, action: string, objects: object[]) =>
    send(service, pool, 'users', { action, objects });

  it('are more than a page in one, and none in an empty one', async () => {
    const service = quickService();
    expect((await usersOf(service, large)).total_count).toBeGreaterThan(100);
    expect((await usersOf(service, empty)).total_count).toBe(0);
    const permissions = new Set((await usersOf(service, linux)).objects?.map((one) => one.user_group));
    expect([...permissions].every((one) => one === 'sudo' || one === 'default')).toBe(true);
  });

  it('are added, given another permission group and removed, over a reload', async () => {
    const storage = memoryStorage();
    const service = quickService({ storage });
    expect((await change(service, empty, 'ADD', [LI])).status).toBe(204);
    expect((await usersOf(service, empty)).objects).toMatchObject([LI]);
    await change(service, empty, 'CHANGE_PRIVILEGE', [{ ...LI, user_group: 'administrators' }]);
    expect((await usersOf(quickService({ storage }), empty)).objects).toMatchObject([
      { ...LI, user_group: 'administrators' },
    ]);
    expect((await change(service, empty, 'REMOVE', [LI])).status).toBe(204);
    expect((await change(service, empty, 'REMOVE', [LI])).status).toBe(204);
    expect((await usersOf(service, empty)).total_count).toBe(0);
  });

  it('are refused by permission, and dealt with though another is unknown', async () => {
    const service = quickService();
    expect(codeOf(await change(service, empty, 'ADD', [{ ...LI, user_group: 'sudo' }]))).toBe('WKS.00170003');
    const half = await change(service, empty, 'ADD', [LI, { ...LI, object_id: 'x', object_name: 'nobody' }]);
    expect([half.status, codeOf(half)]).toEqual([404, 'WKS.00170406']);
    expect((await usersOf(service, empty)).total_count).toBe(1);
    const many = Array.from({ length: 501 }, () => LI);
    expect((await change(service, empty, 'ADD', many)).status).toBe(400);
  });
});
