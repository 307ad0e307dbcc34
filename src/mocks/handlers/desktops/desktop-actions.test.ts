import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import {
  batchRebuildDesktopsSystemDiskReply,
  batchRunDesktopsReply,
  type OpType,
} from '~/contract/desktop-actions';
import { listDesktopsReply, showDesktopDetailReply } from '~/contract/desktops';
import { listDesktopActionsReply } from '~/contract/desktop-history';
import { errorReply } from '~/contract/errors';
import { type JobDetailInfo, showJobReply } from '~/contract/jobs';
import { at } from '~/mocks/seed/random';
import { IMAGES, imageNamed } from '~/mocks/seed/images';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import type { Service } from '~/mocks/transport/service';
import { beginJob, call, change, quickService, read } from '~/mocks/transport/service.testing';

const { healthy, hibernated, linux, plainOff, payPerUse, frozen, midTask, error, severalUsers } =
  SENTINEL_DESKTOPS;
const NOW = Date.parse('2026-11-24T08:00:00Z');
const SECOND = 1000;

beforeEach(() => vi.useFakeTimers({ now: NOW, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * SECOND);

const show = async (service: Service, { id }: { id: string }) =>
  (await read(service, `/desktops/${id}`, showDesktopDetailReply)).desktop;
const job = (service: Service, id: string) => read(service, `/workspace-jobs/${id}`, showJobReply);
const run = async (service: Service, op_type: OpType, desktops: readonly { id: string }[]) => {
  const body = { op_type, desktop_ids: desktops.map(({ id }) => id) };
  const answer = await change(service, '/desktops/action', body);
  return { ...answer, reply: z.safeParse(batchRunDesktopsReply, answer.body).data };
};
const image = (name: string) => {
  const { id, type } = at(IMAGES, imageNamed(name));
  return { image_id: id, image_type: type };
};
const WIN11 = image('FIN-Office-2026Q3');
const rebuild = (service: Service, desktops: readonly { id: string }[], more: object = {}) =>
  change(service, '/desktops/rebuild', { desktop_ids: desktops.map(({ id }) => id), ...WIN11, ...more });

describe('power', () => {
  it.each([
    ['os-start', plainOff, 'powering-on', 'ACTIVE', 'REGISTERED', 'startDesktops'],
    ['os-start', hibernated, 'powering-on', 'ACTIVE', 'REGISTERED', 'startDesktops'],
    ['os-stop', healthy, 'powering-off', 'SHUTOFF', 'UNREGISTER', 'stopDesktops'],
    ['reboot', healthy, /^reboot/, 'ACTIVE', 'REGISTERED', 'rebootDesktops'],
    ['os-hibernate', healthy, 'hibernating', 'HIBERNATED', 'UNREGISTER', 'hibernateDesktops'],
  ] as const)('%s of %o', async (op, desktop, word, status, login_status, type) => {
    const service = quickService();
    const { reply } = await run(service, op, [desktop]);
    expect(reply).toMatchObject({ failed_operation_list: [], job_id: expect.any(String) });
    const id = reply?.job_id ?? '';
    expect(await job(service, id)).toMatchObject({ job_type: type, status: 'WAITING', sub_jobs_total: 1 });
    expect(await show(service, desktop)).toMatchObject({ task_status: 'scheduling', process: 0 });
    pass(6);
    expect(await job(service, id)).toMatchObject({ status: 'RUNNING' });
    expect((await show(service, desktop)).task_status).toMatch(word);
    pass(45);
    expect(await job(service, id)).toMatchObject({ status: 'SUCCESS' });
    const after = await show(service, desktop);
    expect(after).toMatchObject({ status, login_status, process: null });
    expect(after).not.toHaveProperty('task_status');
    const { desktop_actions } = await read(
      service,
      `/desktops/${desktop.id}/actions`,
      listDesktopActionsReply,
    );
    expect(desktop_actions?.[0]).toMatchObject({ action: op, result: 'SUCCESS' });
  });

  it('lists those it refuses, and has no job when none is left', async () => {
    const service = quickService();
    const { reply } = await run(service, 'os-start', [healthy, plainOff, frozen]);
    expect(reply?.failed_operation_list).toMatchObject([
      { desktop_id: healthy.id, desktop_name: healthy.name, error_code: 'WKS.00020001' },
      { desktop_id: frozen.id, error_code: 'WKS.00020423', error_msg: 'The desktop is frozen' },
    ]);
    expect((await job(service, reply?.job_id ?? '')).sub_jobs).toMatchObject([
      { desktop_name: plainOff.name },
    ]);
    const none = await run(service, 'os-stop', [hibernated]);
    expect(none.status).toBe(200);
    expect(none.body).toEqual({
      failed_operation_list: [expect.objectContaining({ desktop_id: hibernated.id })],
    });
  });

  it('names a forced restart as the manual does', async () => {
    const service = quickService();
    await change(service, '/desktops/action', { desktop_ids: [error.id], op_type: 'reboot', type: 'HARD' });
    pass(6);
    expect((await show(service, error)).task_status).toMatch(/_hard$/);
  });
});

describe('a call is refused as a whole', () => {
  const GONE = { id: 'a6f6e2d1-0000-4000-8000-000000000000' };
  it.each<[string, number, string, (service: Service) => Promise<{ status: number; body: unknown }>]>([
    ['an unknown desktop', 404, GONE.id, (s) => run(s, 'reboot', [healthy, GONE])],
    ['a desktop mid-task', 409, midTask.name, (s) => run(s, 'reboot', [healthy, midTask])],
    ['a rebuild of one mid-task', 409, midTask.name, (s) => rebuild(s, [healthy, midTask])],
    ['hibernating Linux', 400, linux.name, (s) => run(s, 'os-hibernate', [healthy, linux])],
    ['an unknown image', 400, 'nowhere', (s) => rebuild(s, [healthy], { image_id: 'nowhere' })],
    ['an image of another type', 400, 'image_type', (s) => rebuild(s, [healthy], { image_type: 'gold' })],
    ['no key', 400, 'kms_id', (s) => rebuild(s, [healthy], { encrypt_type: 'ENCRYPTED' })],
    ['no desktop', 400, 'At least one', (s) => rebuild(s, [])],
    [
      'deleting a yearly/monthly desktop',
      400,
      healthy.name,
      (s) => change(s, '/desktops/batch-delete', { desktop_ids: [payPerUse.id, healthy.id] }),
    ],
  ])('%s: %i', async (_, status, words, action) => {
    const service = quickService();
    const { version } = service.backend.db;
    const before = version();
    const answer = await action(service);
    expect(answer.status).toBe(status);
    expect(z.parse(errorReply, answer.body)).toMatchObject({
      error_code: expect.stringMatching(/^WKS\.\d{8}$/),
      error_msg: expect.stringContaining(words),
    });
    expect(version()).toBe(before);
  });

  it('also while the desktop waits for its turn, and no longer once the work is done', async () => {
    const service = quickService();
    await run(service, 'reboot', [healthy]);
    expect((await run(service, 'reboot', [healthy])).status).toBe(409);
    pass(60);
    expect((await run(service, 'reboot', [healthy])).status).toBe(200);
  });
});

describe('rebuild', () => {
  it('gives the desktop the image and leaves it its user', async () => {
    const service = quickService();
    const before = await show(service, linux);
    const reply = z.parse(batchRebuildDesktopsSystemDiskReply, (await rebuild(service, [linux])).body);
    expect(reply).toMatchObject({ periodic_query_time: 5, min_provision_time: 120, max_provision_time: 240 });
    pass(20);
    expect(await show(service, linux)).toMatchObject({ task_status: 'rebuilding', os_version: /Ubuntu/ });
    pass(240);
    const after = await show(service, linux);
    expect(after).toMatchObject({
      status: 'ACTIVE',
      login_status: 'REGISTERED',
      os_version: 'Windows 11 Enterprise 64bit',
      user_name: before.user_name,
      metadata: { image_id: WIN11.image_id, image_name: 'FIN-Office-2026Q3', desktop_os_type: 'Windows' },
    });
  });

  it('waits as long as users get to save their work', async () => {
    const service = quickService();
    const { body } = await rebuild(service, [healthy], { delay_time: 10, message: 'Save your work' });
    const { job_id = '' } = z.parse(batchRebuildDesktopsSystemDiskReply, body);
    pass(9 * 60);
    expect(await job(service, job_id ?? '')).toMatchObject({ status: 'WAITING' });
    expect(await show(service, healthy)).toMatchObject({ login_status: 'CONNECTED' });
    pass(90);
    expect(await job(service, job_id ?? '')).toMatchObject({ status: 'RUNNING' });
  });

  it('fails on a frozen desktop and on the wrong processor, and leaves an error', async () => {
    const service = quickService();
    const arm = await rebuild(service, [healthy, frozen], image('Workspace-UOS-1060-Desktop'));
    const { job_id } = z.parse(batchRebuildDesktopsSystemDiskReply, arm.body);
    pass(300);
    const { status, sub_jobs, fail_reason } = await job(service, job_id ?? '');
    expect([status, fail_reason]).toEqual(['FAILED', '2 of 2 sub-jobs failed']);
    expect(sub_jobs?.map((part) => part.error_code)).toEqual(['WKS.00090006', 'WKS.00090003']);
    expect(await show(service, healthy)).toMatchObject({
      status: 'ERROR',
      os_version: 'Windows 11 Enterprise 64bit',
    });
  });

  it('answers 200 and no job when the order of a market image is missing', async () => {
    const service = quickService();
    const market = image('Market-AutoStation-2025');
    const odd = await rebuild(service, [healthy, payPerUse], market);
    expect(odd.status).toBe(200);
    expect(odd.body).toEqual({
      error_code: 'WKS.00020004',
      error_msg: expect.stringContaining('order_id'),
    });
    for (const fine of [
      await rebuild(service, [payPerUse], market),
      await rebuild(service, [healthy], { ...market, order_id: 'CS1' }),
    ]) {
      expect(fine.body).toHaveProperty('job_id');
    }
  });
});

it('deletes pay-per-use desktops and their snapshots, and still knows what they were called', async () => {
  const service = quickService();
  const all = service.backend.db.snapshots.count;
  const answer = await change(service, '/desktops/batch-delete', { desktop_ids: [payPerUse.id] });
  expect(answer.status).toBe(202);
  pass(5);
  expect(await show(service, payPerUse)).toMatchObject({ task_status: 'deleting' });
  pass(70);
  expect((await call(service, `/desktops/${payPerUse.id}`)).status).toBe(404);
  expect(await read(service, '/desktops?limit=0', listDesktopsReply)).toMatchObject({ total_count: 399 });
  expect(service.backend.db.snapshots.count).toBe(all - 4);
  const { job_id } = z.parse(z.object({ job_id: z.string() }), answer.body);
  expect((await job(service, job_id)).sub_jobs).toMatchObject([
    { status: 'SUCCESS', entities: { desktop_id: payPerUse.id, desktop_name: payPerUse.name } },
  ]);
});

it('logs users off and sets maintenance at once, without a body', async () => {
  const service = quickService();
  const ids = [healthy.id, plainOff.id];
  const off = await change(service, '/desktops/logoff', { desktop_ids: ids, message: 'Bye' });
  expect(off).toMatchObject({ status: 200, body: undefined });
  expect(await show(service, healthy)).toMatchObject({ login_status: 'REGISTERED' });
  expect(await show(service, plainOff)).toMatchObject({ login_status: 'UNREGISTER' });
  const body = { desktop_ids: [healthy.id, midTask.id], in_maintenance_mode: true };
  const set = await change(service, '/desktops/maintenance-mode', body, 'PUT');
  expect(set).toMatchObject({ status: 200, body: undefined });
  expect(await show(service, midTask)).toMatchObject({
    in_maintenance_mode: true,
    task_status: 'rebuilding',
  });
});

it('sends messages to desktops that run', async () => {
  const service = quickService();
  const body = { desktop_ids: [severalUsers.id, plainOff.id], notifications: 'Updates at noon' };
  const id = await beginJob(service, '/desktops/notifications', body);
  expect(await show(service, severalUsers)).not.toHaveProperty('task_status');
  pass(12);
  const { job_type, sub_jobs } = await job(service, id);
  expect(job_type).toBe('sendNotifications');
  const stands = ({ status, fail_reason }: JobDetailInfo) => [status, fail_reason];
  expect(sub_jobs?.map(stands)).toEqual([
    ['SUCCESS', undefined],
    ['FAILED', 'The desktop is not running'],
  ]);
});
