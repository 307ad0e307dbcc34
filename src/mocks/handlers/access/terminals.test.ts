import { expect, it } from 'vitest';
import {
  type CreateTerminalsBindingDesktopsBody,
  deleteTerminalsBindingDesktopsReply,
  listTerminalsBindingDesktopsReply,
  terminalsConfigReply,
} from '~/contract/terminals';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { BINDING_SENTINELS } from '~/mocks/sentinel-words';
import {
  call,
  change,
  memoryStorage,
  queryText,
  quickService,
  read,
} from '~/mocks/transport/service.testing';

const PATH = '/terminals/binding-desktops';
const MAC = 'A8-66-7F-18-5C-05';
const { healthy, plainOff } = SENTINEL_DESKTOPS;

const setUp = (options: Parameters<typeof quickService>[0] = {}) => {
  const service = quickService(options);
  const list = (query: Readonly<Record<string, unknown>> = {}) =>
    read(
      service,
      `${PATH}${queryText({ offset: 0, limit: 8000, ...query })}`,
      listTerminalsBindingDesktopsReply,
    );
  const create = (bind_list: CreateTerminalsBindingDesktopsBody['bind_list']) =>
    change(service, PATH, { bind_list });
  return { service, list, create };
};

it('lists bindings by part of a name, by address and by lists, or only counts them', async () => {
  const { service, list } = setUp();
  const all = await list();
  expect(all.total_num).toBe(360);
  expect(all.bind_list).toHaveLength(360);
  expect(await list({ count_only: true })).toEqual({ total_num: 360 });
  const [first] = all.bind_list ?? [];
  expect((await list({ mac: first?.mac?.toLowerCase() })).bind_list).toEqual([first]);
  expect((await list({ mac_list: [first?.mac, MAC] })).total_num).toBe(1);
  expect((await list({ computer_names: [healthy.name.toLowerCase()] })).bind_list?.[0]?.desktop_name).toBe(
    healthy.name,
  );
  expect((await list({ computer_name: 'fin' })).total_num).toBeLessThan(360);
  expect((await call(service, PATH)).status).toBe(400);
});

it('creates bindings once, passes over unknown desktops, and keeps them', async () => {
  const storage = memoryStorage();
  const { list, create } = setUp({ storage });
  const line = { mac: MAC, desktop_name: plainOff.name, line: 1 };
  const { status, body } = await create([line, line, { mac: MAC, desktop_name: 'NO-SUCH', line: 3 }]);
  expect([status, body]).toEqual([200, undefined]);
  expect((await list({ mac_list: [MAC] })).bind_list?.map((row) => row.desktop_name)).toEqual([
    plainOff.name,
  ]);
  expect((await setUp({ storage }).list({ mac_list: [MAC] })).total_num).toBe(1);
  expect((await create([{ mac: '1', desktop_name: plainOff.name }])).status).toBe(400);
});

it('refuses with a part done, and loses an answer', async () => {
  const { list, create } = setUp();
  const one = { mac: MAC, desktop_name: healthy.name };
  const two = { mac: MAC, desktop_name: plainOff.name };
  expect((await create([one, { ...two, description: BINDING_SENTINELS.conflict }])).status).toBe(409);
  expect((await list({ mac_list: [MAC] })).total_num).toBe(1);
  await expect(create([{ ...two, description: BINDING_SENTINELS.lostAnswer }])).rejects.toThrow('No answer');
  expect((await list({ mac_list: [MAC] })).total_num).toBe(2);
});

it('changes and deletes bindings', async () => {
  const { service, list } = setUp();
  const [one, two, three] = (await list()).bind_list ?? [];
  const edit = (desktop_name: string, mac = MAC) =>
    change(service, PATH, { id: one?.id, mac, desktop_name, description: 'New' }, 'PUT');
  expect((await edit(healthy.name)).status).toBe(200);
  expect((await list({ mac: MAC })).bind_list).toEqual([
    { id: one?.id, mac: MAC, desktop_name: healthy.name, description: 'New' },
  ]);
  expect((await edit('NO-SUCH')).status).toBe(404);
  expect((await edit(two?.desktop_name ?? '', two?.mac ?? '')).status).toBe(400);
  const gone = await change(service, `${PATH}/batch-delete`, { id_list: [two?.id, three?.id, 'nothing'] });
  const { result_list } = deleteTerminalsBindingDesktopsReply.parse(gone.body);
  expect(result_list?.map((result) => result.delete_result_code)).toEqual(['0', '0', 'WKS.00130404']);
  expect((await list({ count_only: true })).total_num).toBe(358);
});

it('keeps the switches; what is not named stays', async () => {
  const storage = memoryStorage();
  const { service } = setUp({ storage });
  const config = () => read(setUp({ storage }).service, `${PATH}/config`, terminalsConfigReply);
  expect(await config()).toEqual({
    tc_bind_switch: 'OFF',
    tc_auto_bind_switch: 'OFF',
    tc_auto_bind_max: 1,
  });
  const set = (body: object) => change(service, `${PATH}/config`, body);
  expect((await set({ tc_bind_switch: 'ON', tc_auto_bind_max: 3 })).status).toBe(200);
  await set({ tc_bind_switch: 'ON', tc_auto_bind_switch: 'ON' });
  expect(await config()).toEqual({ tc_bind_switch: 'ON', tc_auto_bind_switch: 'ON', tc_auto_bind_max: 3 });
  expect((await set({ tc_bind_switch: 'on' })).status).toBe(400);
  expect((await set({ tc_bind_switch: 'ON', tc_auto_bind_max: 0 })).status).toBe(400);
});
