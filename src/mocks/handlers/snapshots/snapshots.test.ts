import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showDesktopDetailReply } from '~/contract/desktops';
import { showJobReply } from '~/contract/jobs';
import { type DesktopSnapshot, listDesktopSnapshotReply } from '~/contract/snapshots';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import type { Service } from '~/mocks/transport/service';
import { beginJob, call, change, queryText, quickService, read } from '~/mocks/transport/service.testing';

const { healthy, plainOff, payPerUse, pooled, error } = SENTINEL_DESKTOPS;

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

const list = async (service: Service, query: Readonly<Record<string, unknown>> = {}) => {
  const reply = await read(service, `/snapshots${queryText(query)}`, listDesktopSnapshotReply);
  return { rows: reply.desktop_snapshots ?? [], total: reply.total_count };
};
const job = (service: Service, id: string) => read(service, `/workspace-jobs/${id}`, showJobReply);
const show = async (service: Service, { id }: { id: string }) =>
  (await read(service, `/desktops/${id}`, showDesktopDetailReply)).desktop;
const create = (service: Service, body: object) => beginJob(service, '/snapshots/batch-create', body);
const idsOf = (rows: readonly DesktopSnapshot[]) => rows.map((row) => row.snapshot_id);

describe('the list of snapshots', () => {
  const service = quickService();

  it('says of each what the manual knows', async () => {
    const { rows, total } = await list(service, { desktop_id: healthy.id });
    expect(total).toBe(4);
    for (const row of rows) {
      expect(row).toMatchObject({
        desktop_id: healthy.id,
        desktop_name: healthy.name,
        desktop_sid: expect.stringMatching(/^S-1-5-21-/),
        process: null,
        create_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      });
      expect(row.snapshot_name).toMatch(new RegExp(`^${healthy.name}_[A-Za-z-]+_\\d{14}$`));
    }
    expect(rows.map((row) => row.status)).toEqual([
      'create_success',
      'create_failed',
      'restore_success',
      'restore_failed',
    ]);
    expect(rows[2]).toHaveProperty('last_restore_time');
    expect(rows[3]).toHaveProperty('restore_fail_reason');
  });

  it.each<[object, (row: DesktopSnapshot) => boolean]>([
    [
      { desktop_ids: [healthy.id, pooled.id] },
      (r) => [healthy.name, pooled.name].includes(`${r.desktop_name}`),
    ],
    [{ desktop_name: 'fin-' }, (r) => `${r.desktop_name}`.startsWith('FIN-')],
    [
      { desktop_names: [healthy.name, error.name] },
      (r) => [healthy.id, error.id].includes(`${r.desktop_id}`),
    ],
    [{ snapshot_name: 'golden' }, (r) => `${r.snapshot_name}`.includes('golden')],
    [{ disk_type: 'SYSTEM_DISK' }, (r) => r.is_system_disk === true],
    [{ disk_type: 'DATA_DISKS' }, (r) => r.is_system_disk === false],
    [{ create_type: 'MANUALLY' }, (r) => r.create_type === 'MANUALLY'],
    [{ status: 'restore_failed' }, (r) => r.status === 'restore_failed'],
    [
      { desktop_id: healthy.id, create_type: 'AUTO' },
      (r) => r.desktop_id === healthy.id && r.create_type === 'AUTO',
    ],
  ])('filters by %o', async (query, test) => {
    const all = (await list(service)).rows;
    expect(idsOf((await list(service, { ...query })).rows)).toEqual(idsOf(all.filter(test)));
    expect(all.some(test)).toBe(true);
  });

  it('finds whole names, and none of what is not there', async () => {
    const [first] = (await list(service)).rows;
    expect((await list(service, { snapshot_names: [first?.snapshot_name] })).rows).toEqual([first]);
    for (const query of [
      { desktop_id: plainOff.id },
      { desktop_id: 'unknown' },
      { desktop_id: healthy.id, desktop_ids: [error.id] },
    ]) {
      expect(await list(service, query)).toEqual({ rows: [], total: 0 });
    }
  });

  it('sorts, and gives a page of it', async () => {
    const times = (await list(service, { sort_field: 'create_time', sort_type: 'DESC' })).rows;
    const names = (await list(service, { sort_field: 'snapshot_name', sort_type: 'ASC' })).rows;
    for (const [words, sign] of [
      [times.map((r) => r.create_time ?? ''), -1],
      [names.map((r) => r.snapshot_name ?? ''), 1],
    ] as const) {
      expect(words).toEqual(words.toSorted((a, b) => (a === b ? 0 : a < b ? -sign : sign)));
    }
    const page = await list(service, { sort_field: 'create_time', sort_type: 'DESC', offset: 5, limit: 3 });
    expect(page).toEqual({ rows: times.slice(5, 8), total: times.length });
    expect((await list(service, { offset: 7, limit: 2 })).rows).toHaveLength(2);
  });
});

describe('taking snapshots', () => {
  it('makes one of each kind of disk, under a name of its own', async () => {
    const service = quickService();
    const before = (await list(service)).total ?? 0;
    const id = await create(service, {
      desktop_ids: [payPerUse.id, plainOff.id],
      disk_type: 'ALL',
      system_disk_snapshot: { name: 'before-rollout', description: 'Asked for by security' },
    });
    const started = await list(service, { status: 'creating' });
    expect(started.total).toBe(3);
    pass(8);
    const under = (await list(service, { desktop_id: plainOff.id })).rows;
    expect(under).toMatchObject([{ status: 'creating', process: expect.any(Number) }]);
    expect(await show(service, payPerUse)).toMatchObject({
      status: 'ACTIVE',
      login_status: 'CONNECTED',
      task_status: 'snapshotting',
    });
    pass(100);
    const { rows, total } = await list(service, { sort_field: 'create_time', sort_type: 'DESC', limit: 3 });
    expect(total).toBe(before + 3);
    expect(idsOf(rows)).toEqual(idsOf(started.rows));
    expect(rows).toMatchObject([
      {
        snapshot_name: `${payPerUse.name}_before-rollout_20261124080000`,
        description: 'Asked for by security',
        is_system_disk: true,
        status: 'create_success',
        process: null,
        create_type: 'MANUALLY',
      },
      { snapshot_name: `${payPerUse.name}_20261124080000`, is_system_disk: false },
      { desktop_name: plainOff.name, is_system_disk: true },
    ]);
    const done = await job(service, id);
    expect(done).toMatchObject({ job_type: 'createDesktopSnapshots', status: 'SUCCESS' });
    expect(done.sub_jobs?.map((part) => part.entity)).toEqual(idsOf(rows));
    expect(await show(service, payPerUse)).toMatchObject({ status: 'ACTIVE', login_status: 'CONNECTED' });
  });

  it('fails where there is no such disk, and makes nothing there', async () => {
    const service = quickService();
    const id = await create(service, { desktop_ids: [plainOff.id, healthy.id], disk_type: 'DATA_DISKS' });
    pass(100);
    expect((await job(service, id)).sub_jobs).toMatchObject([
      { status: 'FAILED', fail_reason: 'The desktop has no data disks' },
      { status: 'SUCCESS' },
    ]);
    expect((await list(service, { desktop_id: plainOff.id })).total).toBe(0);
  });

  it('asks for desktops', async () => {
    expect((await change(quickService(), '/snapshots/batch-create', { disk_type: 'ALL' })).status).toBe(400);
  });
});

describe('restoring and deleting snapshots', () => {
  const names = async (service: Service) => {
    const { rows } = await list(service, { desktop_id: healthy.id });
    return idsOf(rows);
  };

  it('restores, and remembers when', async () => {
    const service = quickService();
    const [snapshot = ''] = await names(service);
    const id = await beginJob(service, '/snapshots/batch-restore', { snapshot_ids: [snapshot] });
    pass(10);
    const [restoring] = (await list(service, { desktop_id: healthy.id })).rows;
    expect(restoring).toMatchObject({ status: 'restoring', process: expect.any(Number) });
    expect(await show(service, healthy)).toMatchObject({ task_status: 'restoring' });
    pass(100);
    const [restored] = (await list(service, { desktop_id: healthy.id })).rows;
    expect(restored).toMatchObject({ status: 'restore_success', process: null });
    expect(restored?.last_restore_time).toMatch(/^2026-11-24T08:0[01]:/);
    const { sub_jobs } = await job(service, id);
    expect(sub_jobs).toMatchObject([{ entity: snapshot, entities: { desktop_id: healthy.id } }]);
  });

  it('deletes, while the desktop goes on', async () => {
    const service = quickService();
    const [first = '', second = ''] = await names(service);
    const total = (await list(service)).total ?? 0;
    await beginJob(service, '/snapshots/batch-delete', { snapshot_ids: [first, second] });
    expect(await show(service, healthy)).not.toHaveProperty('task_status');
    expect((await list(service)).total).toBe(total);
    pass(80);
    expect((await list(service)).total).toBe(total - 2);
    expect(await names(service)).not.toContain(first);
  });

  it.each(['batch-restore', 'batch-delete'])('%s refuses what cannot be', async (action) => {
    const service = quickService();
    const [first = '', failed = ''] = await names(service);
    const post = async (snapshot_ids: readonly string[]) =>
      (await change(service, `/snapshots/${action}`, { snapshot_ids })).status;
    expect(await post([first, 'unknown'])).toBe(404);
    expect(await post([])).toBe(400);
    expect((await change(service, `/snapshots/${action}`, {})).status).toBe(400);
    if (action === 'batch-restore') expect(await post([failed])).toBe(400);
    await create(service, { desktop_ids: [plainOff.id], disk_type: 'SYSTEM_DISK' });
    const [creating] = (await list(service, { status: 'creating' })).rows;
    expect(await post([creating?.snapshot_id ?? ''])).toBe(409);
    await beginJob(service, '/snapshots/batch-restore', { snapshot_ids: [first] });
    expect(await post([first])).toBe(409);
    pass(120);
    expect(await post([first])).toBe(200);
    expect((await call(service, '/snapshots?limit=1')).status).toBe(200);
  });
});
