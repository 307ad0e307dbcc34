import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showJobReply } from '~/contract/jobs';
import { listDesktopSnapshotReply } from '~/contract/snapshots';
import { showTagByDesktopIdReply } from '~/contract/tags';
import { readSettings, rememberSettings } from '~/mocks/transport/demo-settings';
import { idOf } from '~/mocks/seed/random';
import { SENTINEL_DESKTOPS, SENTINEL_TASKS } from '~/mocks/sentinels';
import type { Service } from '~/mocks/transport/service';
import {
  beginJob,
  call,
  createTask,
  memoryStorage,
  quickService,
  read,
} from '~/mocks/transport/service.testing';

const { plainOff, healthy, payPerUse } = SENTINEL_DESKTOPS;
const path = `/desktops/${plainOff.id}/tags`;
const addTag = (service: Service) =>
  call(service, path, { method: 'POST', body: { tag: { key: 'kept', value: '1' } } });
const tagsOf = async (service: Service) => (await read(service, path, showTagByDesktopIdReply)).tags;
const KEPT = [{ key: 'kept', value: '1' }];

describe('the state of a world', () => {
  // On a busy machine a saving may be dear, and is put off: here none costs anything.
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => vi.useRealTimers());

  it('survives a reload, with the touched rows alone', async () => {
    const storage = memoryStorage();
    await addTag(quickService({ storage }));
    expect(await tagsOf(quickService({ storage }))).toEqual(KEPT);
    expect([...storage.entries.values()].join('').length).toBeLessThan(2000);
  });

  it('belongs to one seed, fleet, number of user groups and pace', async () => {
    const storage = memoryStorage();
    await addTag(quickService({ storage }));
    expect(await tagsOf(quickService({ storage, seed: 2 }))).toEqual([]);
    expect(await tagsOf(quickService({ storage, fleet: 401 }))).toEqual([]);
    expect(await tagsOf(quickService({ storage, groups: 61 }))).toEqual([]);
    expect(await tagsOf(quickService({ storage, pace: 2 }))).toEqual([]);
  });

  it('goes when it is reset', async () => {
    const storage = memoryStorage();
    const service = quickService({ storage });
    await addTag(service);
    service.reset();
    expect(await tagsOf(service)).toEqual([]);
    expect(await tagsOf(quickService({ storage }))).toEqual([]);
  });

  it.each([
    [6.9, true],
    [7.1, false],
  ])('keeps the hour it began, so that tasks go on: %d days ago', (days, kept) => {
    const storage = memoryStorage();
    const { bornAt } = quickService({ storage }).backend.db.world;
    const before = bornAt - Math.round(days * 86_400_000);
    for (const [key, text] of storage.entries) {
      storage.entries.set(key, text.replace(String(bornAt), String(before)));
    }
    const reopened = quickService({ storage }).backend.db.world.bornAt;
    if (kept) expect(reopened).toBe(before);
    else expect(reopened).toBeGreaterThanOrEqual(bornAt);
  });

  it.each(['', '{', 'null', '[]', '{"version":0}', 'db: 7', 'rows: 7'])(
    'shrugs off garbage: %s',
    async (garbage) => {
      const storage = memoryStorage();
      const { bornAt } = quickService({ storage }).backend.db.world;
      const table = { changed: [7], added: [], removed: [], next: 0 };
      const db = garbage.startsWith('rows')
        ? {
            desktops: table,
            snapshots: table,
            jobs: table,
            scheduledTasks: table,
            taskRuns: table,
            triggers: table,
            appGroups: table,
            ahead: 0,
            seen: [],
          }
        : { desktops: 7 };
      const text = garbage.includes(':') && !garbage.startsWith('{');
      const state = text ? JSON.stringify({ version: 5, bornAt, db }) : garbage;
      for (const key of storage.entries.keys()) if (!key.endsWith(':stamp')) storage.entries.set(key, state);
      expect(await tagsOf(quickService({ storage }))).toEqual([]);
      for (const key of storage.entries.keys()) storage.entries.set(key, garbage);
      const service = quickService({ storage });
      expect(await tagsOf(service)).toEqual([]);
      expect((await addTag(service)).status).toBe(204);
    },
  );

  it('does without a storage that is full', async () => {
    const storage = { ...memoryStorage(), setItem: () => expect.fail('quota exceeded') };
    const service = quickService({ storage });
    expect((await addTag(service)).status).toBe(204);
    expect(await tagsOf(service)).toEqual(KEPT);
  });
});

const post = (service: Service, path: string, body: unknown) => beginJob(service, path, body);
const rebuild = (service: Service, ids: readonly string[]) =>
  post(service, '/desktops/rebuild', {
    desktop_ids: ids,
    image_id: idOf('image', 7),
    image_type: 'private',
  });
const reboot = (service: Service, { id }: { id: string }) =>
  post(service, '/desktops/action', { op_type: 'reboot', desktop_ids: [id] });
const statusOf = async (service: Service, job: string) =>
  (await read(service, `/workspace-jobs/${job}`, showJobReply)).status;

describe('what is under way', () => {
  beforeEach(() =>
    vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), toFake: ['Date', 'performance'] }),
  );
  afterEach(() => vi.useRealTimers());
  const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

  it('goes on over a reload, and comes to the same end', async () => {
    const storage = memoryStorage();
    const first = quickService({ storage });
    const power = await reboot(first, healthy);
    const deletion = await post(first, '/desktops/batch-delete', { desktop_ids: [payPerUse.id] });
    const taking = { desktop_ids: [plainOff.id], disk_type: 'ALL', system_disk_snapshot: { name: 'mine' } };
    const snapshot = await post(first, '/snapshots/batch-create', taking);
    pass(10);
    for (const service of [quickService({ storage }), first]) {
      for (const job of [power, deletion, snapshot]) expect(await statusOf(service, job)).toBe('RUNNING');
      expect((await call(service, `/desktops/${payPerUse.id}`)).status).toBe(200);
    }
    pass(120);
    for (const service of [first, quickService({ storage })]) {
      for (const job of [power, deletion, snapshot]) expect(await statusOf(service, job)).toBe('SUCCESS');
      expect((await call(service, `/desktops/${payPerUse.id}`)).status).toBe(404);
      const query = `/snapshots?desktop_id=${plainOff.id}`;
      const { desktop_snapshots } = await read(service, query, listDesktopSnapshotReply);
      expect(desktop_snapshots).toMatchObject([{ status: 'create_success', process: null }]);
    }
  });

  it('is the same for scheduled tasks: what they were made, what they did, what they wait for', async () => {
    const storage = memoryStorage();
    const first = quickService({ storage });
    const common = { task_type: 'STOP', apply_objects: [{ object_type: 'DESKTOP', object_id: healthy.id }] };
    const daily = { scheduled_type: 'DAY', day_interval: 1, scheduled_time: '17:00:00' };
    await createTask(first, { ...common, ...daily, task_name: 'Daily' });
    await createTask(first, {
      ...common,
      task_name: 'Triggered',
      scheduled_type: 'LIFE_CYCLE',
      life_cycle_type: 'POST_DESKTOP_DISCONNECTED',
      wait_time: 30,
    });
    await call(first, `/scheduled-tasks/${SENTINEL_TASKS.gray.id}`, { method: 'DELETE' });
    await call(first, '/desktops/logoff', { method: 'POST', body: { desktop_ids: [healthy.id] } });
    first.jumpToNextRun();
    first.flush();
    const copy = memoryStorage();
    for (const [key, text] of storage.entries) copy.setItem(key, text);
    const again = quickService({ storage: copy });
    expect(again.backend.db.snapshot()).toEqual(first.backend.db.snapshot());
    expect(again.backend.db.dueRuns.next).toBe(first.backend.db.dueRuns.next);
    for (const service of [first, again]) service.jumpToNextRun();
    expect(again.backend.db.taskRuns.appended()).toEqual(first.backend.db.taskRuns.appended());
    expect(again.backend.db.taskRuns.appended()).toHaveLength(2);
    expect([...storage.entries.values()].join('').length).toBeLessThan(10_000);
  });

  it('fits the storage for thousands of desktops', async () => {
    const storage = memoryStorage();
    const service = quickService({ storage, fleet: 3500 });
    const free = service.backend.db.desktops
      .filter((row) => row.index >= 60 && !row.task)
      .map((row) => idOf('desktop', row.index));
    const ids = free.slice(0, 3400);
    expect(ids).toHaveLength(3400);
    for (let from = 0; from < ids.length; from += 100) await rebuild(service, ids.slice(from, from + 100));
    service.flush();
    expect([...storage.entries.values()].join('').length).toBeLessThan(1_000_000);
    const reloaded = quickService({ storage, fleet: 3500 });
    expect(reloaded.backend.db.snapshot()).toEqual(service.backend.db.snapshot());
    pass(600);
    await call(reloaded, '/desktops?limit=1');
    expect(reloaded.backend.db.desktops.filter((row) => row.image === 7).length).toBeGreaterThan(2000);
  });
});

describe('the tabs of a browser', () => {
  // On a busy machine a saving may be dear, and is put off: here none costs anything.
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => vi.useRealTimers());

  it('see what another has done', async () => {
    const storage = memoryStorage();
    const [one, two] = [quickService({ storage }), quickService({ storage })];
    await addTag(one);
    expect(await tagsOf(two)).toEqual(KEPT);
    const jobs = [await reboot(two, healthy), await reboot(one, payPerUse)];
    for (const service of [one, two, quickService({ storage })]) {
      for (const job of jobs) expect(await statusOf(service, job)).toBe('WAITING');
    }
    expect(new Set(jobs).size).toBe(2);
  });

  it('parse the state only when another has saved it', async () => {
    const storage = memoryStorage();
    const [one, two] = [quickService({ storage }), quickService({ storage })];
    await addTag(one);
    await tagsOf(two);
    const asked = vi.spyOn(storage, 'getItem');
    await tagsOf(two);
    await addTag(one);
    expect(asked.mock.calls.filter(([key]) => !key.endsWith(':stamp'))).toEqual([]);
  });

  it('begin anew together', async () => {
    const storage = memoryStorage();
    const [one, two] = [quickService({ storage }), quickService({ storage })];
    await addTag(one);
    expect(await tagsOf(two)).toEqual(KEPT);
    one.reset();
    expect(await tagsOf(two)).toEqual([]);
    expect(two.backend.db.world.bornAt).toBe(one.backend.db.world.bornAt);
    storage.entries.clear();
    await addTag(two);
    expect(await tagsOf(one)).toEqual(KEPT);
  });
});

describe('a saving that is dear', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  it('is put off, but never over a reload', async () => {
    const storage = memoryStorage();
    const slow = {
      ...storage,
      setItem: (key: string, value: string) => {
        vi.advanceTimersByTime(20);
        storage.setItem(key, value);
      },
    };
    const kept = () => tagsOf(quickService({ storage }));
    const service = quickService({ storage: slow });
    await addTag(service);
    expect(await tagsOf(service)).toEqual(KEPT);
    expect(await kept()).toEqual([]);
    vi.advanceTimersByTime(250);
    expect(await kept()).toEqual(KEPT);
    await call(service, `${path}/kept`, { method: 'DELETE' });
    expect(await kept()).toEqual(KEPT);
    service.flush();
    expect(await kept()).toEqual([]);
  });
});

describe('the settings of a tab', () => {
  const usual = { scenario: 'normal', fleet: 3000, groups: 60, seed: 1, latency: 1, pace: 1 } as const;

  it('come from the address, then from memory, then are the usual ones', () => {
    const storage = memoryStorage();
    expect(readSettings('', storage)).toEqual(usual);
    const asked = readSettings('?fleet=50&groups=1200&scenario=slow&seed=9&latency=0&pace=20', storage);
    expect(asked).toEqual({ scenario: 'slow', fleet: 50, groups: 1200, seed: 9, latency: 0, pace: 20 });
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
