import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { batchRebuildDesktopsSystemDiskReply, batchRunDesktopsReply } from '~/contract/desktop-actions';
import { showDesktopDetailReply } from '~/contract/desktops';
import { listItaSubJobsReply, showJobReply } from '~/contract/jobs';
import { listDesktopSnapshotReply } from '~/contract/snapshots';
import { idOf } from '~/mocks/seed/random';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import type { Service } from '~/mocks/transport/service';
import { beginJob, call, change, memoryStorage, quickService, read } from '~/mocks/transport/service.testing';

const S = SENTINEL_DESKTOPS;
const { healthy } = S;

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

type Desktop = (typeof S)[keyof typeof S];
const job = (service: Service, id: string) => read(service, `/workspace-jobs/${id}`, showJobReply);
const jobCount = async (service: Service, type: string) =>
  (await read(service, `/workspace-sub-jobs?job_type=${type}&limit=0`, listItaSubJobsReply)).total_count;
const snapshotOf = async (service: Service, { id }: Desktop) => {
  const { desktop_snapshots } = await read(service, `/snapshots?desktop_id=${id}`, listDesktopSnapshotReply);
  const [first] = desktop_snapshots?.filter((row) => row.status !== 'create_failed') ?? [];
  return first?.snapshot_id ?? '';
};

const ids = (desktops: readonly Desktop[]) => desktops.map(({ id }) => id);
/** Actions of each kind, by path and body. */
const ACTIONS = {
  rebootDesktops: async (service: Service, ...desktops: Desktop[]) =>
    change(service, '/desktops/action', { op_type: 'reboot', desktop_ids: ids(desktops) }),
  rebuildDesktops: async (service: Service, ...desktops: Desktop[]) =>
    change(service, '/desktops/rebuild', {
      desktop_ids: ids(desktops),
      image_id: idOf('image', 7),
      image_type: 'private',
    }),
  createDesktopSnapshots: async (service: Service, ...desktops: Desktop[]) =>
    change(service, '/snapshots/batch-create', { desktop_ids: ids(desktops), disk_type: 'SYSTEM_DISK' }),
  restoreDesktopSnapshots: async (service: Service, ...desktops: Desktop[]) =>
    change(service, '/snapshots/batch-restore', {
      snapshot_ids: await Promise.all(desktops.map((desktop) => snapshotOf(service, desktop))),
    }),
};
type Action = keyof typeof ACTIONS;
const EACH: readonly Action[] = [
  'rebootDesktops',
  'rebuildDesktops',
  'createDesktopSnapshots',
  'restoreDesktopSnapshots',
];
const idIn = (body: unknown) => z.parse(z.object({ job_id: z.string() }), body).job_id;

describe.each(EACH)('%s', (action) => {
  it('alwaysFails: with a code and a reason, and the others succeed', async () => {
    const service = quickService({ scenario: 'troubled' });
    const id = idIn((await ACTIONS[action](service, healthy, S.alwaysFails)).body);
    pass(300);
    const { status, job_error_code, sub_jobs } = await job(service, id);
    expect([status, job_error_code]).toEqual(['FAILED', 'WKS.00090001']);
    expect(sub_jobs).toMatchObject([
      { status: 'SUCCESS', process: 100, desktop_name: healthy.name },
      { status: 'FAILED', error_code: 'WKS.00090001', fail_reason: expect.stringContaining('agent') },
    ]);
    const { desktop } = await read(service, `/desktops/${S.alwaysFails.id}`, showDesktopDetailReply);
    expect(desktop.status).toBe(action === 'rebuildDesktops' ? 'ERROR' : 'ACTIVE');
  });

  it('neverEnds: stays where it is', async () => {
    const service = quickService({ scenario: 'troubled' });
    const id = idIn((await ACTIONS[action](service, S.neverEnds, healthy)).body);
    pass(9 * 86_400);
    const { status, sub_jobs } = await job(service, id);
    expect(status).toBe('RUNNING');
    expect(sub_jobs).toMatchObject([{ status: 'RUNNING', process: 42 }, { status: 'SUCCESS' }]);
    const { desktop } = await read(service, `/desktops/${S.neverEnds.id}`, showDesktopDetailReply);
    expect(desktop).toMatchObject({ process: 42, task_status: expect.stringMatching(/./) });
  });

  it('halfFails: every second part of its job', async () => {
    const service = quickService({ scenario: 'troubled' });
    const id = idIn((await ACTIONS[action](service, healthy, S.payPerUse, S.halfFails, S.pooled)).body);
    pass(300);
    const { sub_jobs } = await job(service, id);
    expect(sub_jobs?.map((part) => part.status)).toEqual(['SUCCESS', 'FAILED', 'SUCCESS', 'FAILED']);
  });

  it('conflicts: 409 for all, though no task shows', async () => {
    const service = quickService({ scenario: 'troubled' });
    const { status, body } = await ACTIONS[action](service, healthy, S.conflicts);
    expect(status).toBe(409);
    expect(body).toMatchObject({ error_msg: expect.stringContaining(S.conflicts.name) });
    expect(await jobCount(service, action)).toBe(0);
  });

  it('acceptedThen500: carried out and then 500, the first time', async () => {
    const service = quickService({ scenario: 'troubled' });
    expect((await ACTIONS[action](service, S.acceptedThen500)).status).toBe(500);
    expect(await jobCount(service, action)).toBe(1);
    pass(300);
    expect((await ACTIONS[action](service, S.acceptedThen500)).status).toBe(200);
  });

  it('lostAnswer: carried out, and then the connection breaks, the first time', async () => {
    const service = quickService({ scenario: 'troubled' });
    await expect(ACTIONS[action](service, S.lostAnswer)).rejects.toThrow('No answer');
    expect(await jobCount(service, action)).toBe(1);
    pass(300);
    expect((await ACTIONS[action](service, S.lostAnswer)).status).toBe(200);
  });

  it('tokenExpires: 401 for the token there was, whatever it asks, and nothing done', async () => {
    const service = quickService({ scenario: 'troubled' });
    expect(await ACTIONS[action](service, S.tokenExpires)).toMatchObject({
      status: 401,
      body: { error_code: 'APIGW.0307' },
    });
    const headers = { 'X-Auth-Token': 'new' };
    expect((await call(service, '/desktops?limit=1')).status).toBe(401);
    expect((await call(service, '/desktops?limit=1', { headers })).status).toBe(200);
    const path = `/workspace-sub-jobs?job_type=${action}`;
    expect((await call(service, path, { headers })).body).toMatchObject({ total_count: 0 });
  });
});

it('refusedInList: in the list of BatchRunDesktops alone', async () => {
  const service = quickService({ scenario: 'troubled' });
  const { body } = await ACTIONS.rebootDesktops(service, healthy, S.refusedInList);
  expect(z.parse(batchRunDesktopsReply, body)).toMatchObject({
    job_id: expect.any(String),
    failed_operation_list: [{ desktop_id: S.refusedInList.id, error_code: 'WKS.00020005' }],
  });
  expect((await ACTIONS.rebuildDesktops(service, S.refusedInList)).body).toHaveProperty('job_id');
});

it('rebuildOdd: 200 without a job, for a rebuild alone', async () => {
  const service = quickService({ scenario: 'troubled' });
  const { status, body } = await ACTIONS.rebuildDesktops(service, healthy, S.rebuildOdd);
  expect(status).toBe(200);
  const reply = z.parse(batchRebuildDesktopsSystemDiskReply, body);
  expect(reply).toEqual({ error_code: 'WKS.00020005', error_msg: expect.any(String) });
  expect((await ACTIONS.rebootDesktops(service, S.rebuildOdd)).status).toBe(200);
});

it('timesOut: not carried out, and no answer until the caller gives up; the next call works', async () => {
  const service = quickService({ scenario: 'troubled' });
  const body = { op_type: 'reboot', desktop_ids: [S.timesOut.id] };
  const giveUp = new AbortController();
  const { signal } = giveUp;
  const hanging = call(service, '/desktops/action', { method: 'POST', body, signal });
  const other = call(service, '/desktops?limit=1').then(() => 'still waiting');
  expect(await Promise.race([hanging, other])).toBe('still waiting');
  giveUp.abort();
  await expect(hanging).rejects.toThrow('No answer');
  expect(await jobCount(service, 'rebootDesktops')).toBe(0);
  await beginJob(service, '/desktops/action', body);
});

it('remember over a reload that their first time has been', async () => {
  const storage = memoryStorage();
  expect(
    (await ACTIONS.rebootDesktops(quickService({ storage, scenario: 'troubled' }), S.tokenExpires)).status,
  ).toBe(401);
  expect(
    (await ACTIONS.rebootDesktops(quickService({ storage, scenario: 'troubled' }), S.tokenExpires)).status,
  ).toBe(200);
});
