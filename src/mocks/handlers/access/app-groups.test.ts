import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { appGroup, listAppGroupReply, listPublishedAppReply } from '~/contract/app-groups';
import { errorReply } from '~/contract/errors';
import { listServerGroupsReply } from '~/contract/server-groups';
import { SENTINEL_APP_GROUPS } from '~/mocks/sentinels';
import { APP_GROUP_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { callApp, memoryStorage, quickService } from '~/mocks/transport/service.testing';

const { usual, desktops, byApp, unused, conflicts, lostAnswer } = SENTINEL_APP_GROUPS;
const listed = async (service: ReturnType<typeof quickService>, query = '') =>
  z.parse(listAppGroupReply, (await callApp(service, `/app-groups?limit=100${query}`)).body);
const ids = async (service: ReturnType<typeof quickService>, query = '') =>
  ((await listed(service, query)).items ?? []).map(({ id }) => id);

describe('app groups', () => {
  const service = quickService();

  it('are 40, those of the sentinels among them, in any world', async () => {
    for (const one of [service, quickService({ fleet: 60, seed: 9 })]) {
      const { items, count } = await listed(one);
      expect(count).toBe(40);
      for (const { id, name } of Object.values(SENTINEL_APP_GROUPS))
        expect(items?.find((row) => row.id === id)?.name).toBe(name);
    }
    expect(await ids(quickService({ scenario: 'empty' }))).toEqual([]);
  });

  it('are found by every filter', async () => {
    expect(await ids(service, '&name=OFFICE')).toEqual([usual.id]);
    expect(await ids(service, `&app_group_id=${desktops.id}`)).toEqual([desktops.id]);
    expect(await ids(service, '&authorization_type=APP')).toEqual([byApp.id]);
    expect(await ids(service, '&app_type=SESSION_DESKTOP_APP')).toContain(desktops.id);
    const server = (await listed(service)).items?.find(({ id }) => id === usual.id)?.app_server_group_id;
    expect(await ids(service, `&app_server_group_id=${server ?? ''}`)).toContain(usual.id);
    expect((await callApp(service, '/app-groups?limit=101')).status).toBe(400);
  });

  it('tell of their apps and their servers', async () => {
    const read = async (query: string, group = usual) =>
      z.parse(listPublishedAppReply, (await callApp(service, `/app-groups/${group.id}/apps${query}`)).body);
    const all = await read('?limit=100');
    expect(all.count).toBe(9);
    expect((await read('?state=FORBIDDEN')).count).toBe(
      all.items?.filter(({ state }) => state === 'FORBIDDEN').length,
    );
    const [first] = all.items ?? [];
    expect((await read(`?app_id=${first?.id ?? ''}`)).items).toEqual([first]);
    expect((await read('', unused)).count).toBe(0);
    const servers = z.parse(
      listServerGroupsReply,
      (await callApp(service, '/app-server-groups?server_group_name=OFFICE')).body,
    );
    expect(servers.items?.map(({ name }) => name)).toEqual(['apps-office-sh']);
  });

  it('are created, changed and deleted, over a reload', async () => {
    const storage = memoryStorage();
    const one = quickService({ storage });
    const made = z.parse(
      appGroup,
      (await callApp(one, '/app-groups', { method: 'POST', body: { name: 'pilot', description: 'x' } })).body,
    );
    expect(made).toMatchObject({ app_type: 'COMMON_APP', authorization_type: 'APP_GROUP', app_count: 0 });
    const update = await callApp(one, `/app-groups/${made.id}`, {
      method: 'PATCH',
      body: { name: 'pilot-2' },
    });
    expect(update.body).toMatchObject({ name: 'pilot-2', description: 'x' });
    const again = quickService({ storage });
    expect(await ids(again, '&name=pilot')).toEqual([made.id]);
    const gone = await callApp(again, '/app-groups/batch-delete', {
      method: 'POST',
      body: { ids: [made.id, unused.id] },
    });
    expect([gone.status, gone.body]).toEqual([200, undefined]);
    expect(await ids(again)).toHaveLength(39);
    expect((await callApp(again, `/app-groups/${unused.id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('refuse names that are taken, with a 409 only where the manual knows it, and those of the sentinels', async () => {
    const post = async (name: string) => callApp(service, '/app-groups', { method: 'POST', body: { name } });
    const taken = await callApp(service, `/app-groups/${usual.id}`, {
      method: 'PATCH',
      body: { name: byApp.name },
    });
    expect([(await post(usual.name)).status, taken.status]).toEqual([400, 409]);
    expect((await post(APP_GROUP_NAME_SENTINELS.fail)).status).toBe(500);
    expect((await post(APP_GROUP_NAME_SENTINELS.forbidden)).status).toBe(403);
    await expect(post(APP_GROUP_NAME_SENTINELS.lostAnswer)).rejects.toThrow('No answer');
    expect(await ids(service, `&name=${APP_GROUP_NAME_SENTINELS.lostAnswer}`)).toHaveLength(1);
    expect((await post('naïveté!')).status).toBe(400);
  });

  it('take at most 20 in one deletion, and in trouble keep one and lose an answer', async () => {
    const troubled = quickService({ scenario: 'troubled' });
    const remove = (some: readonly string[]) =>
      callApp(troubled, '/app-groups/batch-delete', { method: 'POST', body: { ids: some } });
    const many = await remove(Array.from({ length: 21 }, (_, at) => String(at)));
    expect(z.parse(errorReply, many.body).error_msg).toBe('ids: at most 20 items');
    expect((await remove([conflicts.id, unused.id])).status).toBe(400);
    expect(await ids(troubled, `&app_group_id=${unused.id}`)).toHaveLength(1);
    await expect(remove([lostAnswer.id])).rejects.toThrow('No answer');
    expect(await ids(troubled, `&app_group_id=${lostAnswer.id}`)).toEqual([]);
  });
});
