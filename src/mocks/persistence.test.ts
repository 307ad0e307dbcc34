import { describe, expect, it } from 'vitest';
import { showTagByDesktopIdReply } from '~/contract/tags';
import { readSettings, rememberSettings } from './demo-settings';
import type { TabStorage } from './persistence';
import { SENTINEL_DESKTOPS } from './sentinels';
import type { Service } from './service';
import { call, quickService, read } from './testing';

function memoryStorage(): TabStorage & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

const { plainOff } = SENTINEL_DESKTOPS;
const path = `/desktops/${plainOff.id}/tags`;
const addTag = (service: Service) =>
  call(service, path, { method: 'POST', body: { tag: { key: 'kept', value: '1' } } });
const tagsOf = async (service: Service) => (await read(service, path, showTagByDesktopIdReply)).tags;
const KEPT = [{ key: 'kept', value: '1' }];

describe('the state of a tab', () => {
  it('survives a reload, with the touched rows alone', async () => {
    const storage = memoryStorage();
    await addTag(quickService({ storage }));
    expect(await tagsOf(quickService({ storage }))).toEqual(KEPT);
    expect([...storage.entries.values()].join('').length).toBeLessThan(2000);
  });

  it('belongs to one seed and fleet', async () => {
    const storage = memoryStorage();
    await addTag(quickService({ storage }));
    expect(await tagsOf(quickService({ storage, seed: 2 }))).toEqual([]);
    expect(await tagsOf(quickService({ storage, fleet: 401 }))).toEqual([]);
  });

  it('goes when it is reset', async () => {
    const storage = memoryStorage();
    const service = quickService({ storage });
    await addTag(service);
    service.reset();
    expect(await tagsOf(service)).toEqual([]);
    expect(await tagsOf(quickService({ storage }))).toEqual([]);
  });

  it('keeps the hour it began, so that tasks go on', () => {
    const storage = memoryStorage();
    const { bornAt } = quickService({ storage }).backend.db.world;
    const [[key, text] = ['', '']] = storage.entries;
    storage.entries.set(key, text.replace(String(bornAt), String(bornAt - 5000)));
    expect(quickService({ storage }).backend.db.world.bornAt).toBe(bornAt - 5000);
  });

  it.each(['', '{', 'null', '[]', '{"version":0}', '{"version":1,"bornAt":1,"db":{"desktops":7}}'])(
    'shrugs off garbage: %s',
    async (garbage) => {
      const storage = memoryStorage();
      quickService({ storage });
      for (const key of storage.entries.keys()) storage.entries.set(key, garbage);
      expect(await tagsOf(quickService({ storage }))).toEqual([]);
    },
  );

  it('does without a storage that is full', async () => {
    const storage = { ...memoryStorage(), setItem: () => expect.fail('quota exceeded') };
    const service = quickService({ storage });
    expect((await addTag(service)).status).toBe(204);
    expect(await tagsOf(service)).toEqual(KEPT);
  });
});

describe('the settings of a tab', () => {
  const usual = { scenario: 'normal', fleet: 3000, seed: 1, latency: 1, pace: 1 } as const;

  it('come from the address, then from memory, then are the usual ones', () => {
    const storage = memoryStorage();
    expect(readSettings('', storage)).toEqual(usual);
    const asked = readSettings('?fleet=50&scenario=slow&seed=9&latency=0&pace=20', storage);
    expect(asked).toEqual({ scenario: 'slow', fleet: 50, seed: 9, latency: 0, pace: 20 });
    rememberSettings(asked, '', storage);
    expect(readSettings('?fleet=60', storage)).toEqual({ ...asked, fleet: 60 });
  });

  it('outlive a reload of the address that first asked for others', () => {
    const storage = memoryStorage();
    const search = '?scenario=slow&tab=2';
    rememberSettings({ ...readSettings(search, storage), scenario: 'flaky' }, search, storage);
    expect(readSettings('?scenario=slow&tab=3', storage).scenario).toBe('flaky');
    expect(readSettings('?scenario=huge', storage).scenario).toBe('huge');
  });

  it('take no nonsense', () => {
    const storage = memoryStorage();
    expect(readSettings('?fleet=many&scenario=merry&latency=&pace=x', storage)).toEqual(usual);
    expect(readSettings('?fleet=9999999&latency=-1', storage)).toMatchObject({ fleet: 100_000, latency: 0 });
  });
});
