import { afterEach, expect, test, vi } from 'vitest';
import { openSession } from '~/api/session';
import { createBindingsAction, deleteBindingsAction } from './action';
import { bindingAction } from './binding-lines';

afterEach(() => vi.unstubAllGlobals());

const MAC = 'A8-66-7F-18-5C-05';

function service(bind_list: readonly object[]) {
  openSession({ region: 'r', projectId: 'p', projectName: '', apiBase: 'http://api', userName: '' });
  const asked: URLSearchParams[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(new URL(address).searchParams);
    return Response.json({ bind_list, total_num: bind_list.length });
  });
  return asked;
}

test('a creation is proved by the pairs that are there, whatever the case of a name', async () => {
  const asked = service([{ id: 'a', mac: MAC, desktop_name: 'Pc-1' }]);
  const { items, initial } = bindingAction([
    { mac: MAC, desktop_name: 'PC-1' },
    { mac: MAC, desktop_name: 'NO-SUCH' },
  ]);
  const truth = await createBindingsAction.prove?.(initial, items);
  expect([...(truth ?? [])]).toEqual([
    [`${MAC} PC-1`, true],
    [`${MAC} NO-SUCH`, false],
  ]);
  expect(asked.map((query) => query.getAll('mac_list'))).toEqual([[MAC]]);
});

test('a deletion is proved by the bindings that are left', async () => {
  service([{ id: 'kept', mac: MAC, desktop_name: 'PC-1' }]);
  const items = ['kept', 'gone'].map((id) => ({ id, name: id }));
  const truth = await deleteBindingsAction.prove?.({}, items);
  expect([...(truth ?? [])]).toEqual([
    ['kept', false],
    ['gone', true],
  ]);
});
