import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { errorReply } from '~/contract/errors';
import { imageServer, listImageServersReply } from '~/contract/image-servers';
import { SENTINEL_IMAGE_SERVERS } from '~/mocks/sentinels';
import { IMAGE_SERVER_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { callApp, memoryStorage, quickService } from '~/mocks/transport/service.testing';

const { usual, error, unknown } = SENTINEL_IMAGE_SERVERS;
type Service = ReturnType<typeof quickService>;
const list = async (service: Service, query = '') =>
  z.parse(listImageServersReply, (await callApp(service, `/image-servers?limit=100${query}`)).body);
const show = async (service: Service, id: string) =>
  z.parse(imageServer, (await callApp(service, `/image-servers/${id}`)).body);
const change = (service: Service, id: string, body: object) =>
  callApp(service, `/image-servers/${id}`, { method: 'PATCH', body });

test('are the same in any world, and found by every filter', async () => {
  const service = quickService();
  for (const one of [service, quickService({ fleet: 60, seed: 9 })]) {
    const { items, count } = await list(one);
    expect(count).toBe(22);
    for (const { id, name } of Object.values(SENTINEL_IMAGE_SERVERS))
      expect(items?.find((row) => row.id === id)?.name).toBe(name);
  }
  expect((await list(quickService({ scenario: 'empty' }))).count).toBe(0);
  expect((await list(service, '&server_name=OFFICE-2026')).count).toBe(2);
  expect((await list(service, `&server_id=${error.id}`)).items?.map(({ status }) => status)).toEqual([
    'ERROR',
  ]);
  const ofDefault = (await list(service, '&enterprise_project_id=0')).count ?? 0;
  expect(ofDefault).toBeGreaterThan(0);
  expect(ofDefault).toBeLessThan(22);
  expect((await callApp(service, '/image-servers?limit=101')).status).toBe(400);
  expect((await show(service, unknown.id)).status).toBeNull();
  expect((await callApp(service, '/image-servers/nothing')).status).toBe(404);
});

test('are renamed and described over a reload; the name is checked', async () => {
  const storage = memoryStorage();
  const service = quickService({ storage });
  expect((await change(service, usual.id, { name: '新名称_1' })).status).toBe(200);
  expect((await change(service, usual.id, { description: '' })).status).toBe(200);
  expect(await show(quickService({ storage }), usual.id)).toMatchObject({
    name: '新名称_1',
    description: '',
  });
  for (const name of ['', 'two words', 'x'.repeat(65), 'v1.2'])
    expect((await change(service, usual.id, { name })).status).toBe(400);
  const taken = await change(service, usual.id, { name: error.name });
  expect([taken.status, z.parse(errorReply, taken.body).error_code]).toEqual([400, 'WKS.00160409']);
});

test('fail by name', async () => {
  const service = quickService();
  const { fail, forbidden, lostAnswer } = IMAGE_SERVER_NAME_SENTINELS;
  expect((await change(service, usual.id, { name: fail })).status).toBe(500);
  expect((await change(service, usual.id, { name: forbidden })).status).toBe(403);
  expect((await show(service, usual.id)).name).toBe(usual.name);
  await expect(change(service, usual.id, { name: lostAnswer })).rejects.toThrow();
  expect((await show(service, usual.id)).name).toBe(lostAnswer);
});
