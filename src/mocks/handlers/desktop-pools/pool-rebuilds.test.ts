import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showDesktopPoolDetailReply } from '~/contract/desktop-pools';
import { showJobReply } from '~/contract/jobs';
import { listPoolDesktopsDetailReply } from '~/contract/pool-desktops';
import { rebuildDesktopPoolReply } from '~/contract/pool-rebuilds';
import { IMAGES } from '~/mocks/seed/images';
import { POOL_DRIFT, SENTINEL_POOLS } from '~/mocks/sentinels';
import { call, quickService, read } from '~/mocks/transport/service.testing';
import * as z from 'zod/mini';

const { drift, large, conflicts } = SENTINEL_POOLS;
type Service = ReturnType<typeof quickService>;
const image = IMAGES.find(({ name }) => name === 'FIN-Office-2026Q3') ?? IMAGES[0];
const other = IMAGES.find(
  ({ os, type, name }) => os === 'Windows' && type === 'private' && name !== image?.name,
);

const desktopsOf = async (service: Service, { id }: { id: string }) => {
  const path = `/desktop-pools/${id}/desktops?limit=100`;
  return (await read(service, path, listPoolDesktopsDetailReply)).pool_desktops ?? [];
};
const rebuild = (service: Service, { id }: { id: string }, body: object) =>
  call(service, `/desktop-pools/${id}/rebuild`, { method: 'POST', body });
const poolOf = (service: Service, { id }: { id: string }) =>
  read(service, `/desktop-pools/${id}`, showDesktopPoolDetailReply);
const imageOf = ({ metadata }: { metadata?: Record<string, string> | null }) => metadata?.['image_id'];
const passHour = () => vi.setSystemTime(Date.now() + 3_600_000);

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

it('rebuilds the chosen desktops and no other, and the pool keeps its image', async () => {
  const service = quickService();
  const before = await desktopsOf(service, drift);
  const free = before.filter(({ task_status: task }) => !task).slice(0, 2);
  const ids = free.map(({ desktop_id: id }) => id);
  const { body, status } = await rebuild(service, drift, {
    image_id: other?.id,
    image_type: 'private',
    desktop_ids: ids,
  });
  expect([status, z.parse(rebuildDesktopPoolReply, body).job_id]).toEqual([200, expect.any(String)]);
  passHour();
  const after = await desktopsOf(service, drift);
  const now = after.filter((row) => imageOf(row) === other?.id).map(({ desktop_id: id }) => id);
  expect(ids.every((id) => now.includes(id))).toBe(true);
  expect((await poolOf(service, drift)).image_id).toBe(image?.id);
});

it('repairs exactly what has another image than the pool', async () => {
  const service = quickService();
  const wrong = (await desktopsOf(service, drift)).filter(
    (row) => imageOf(row) !== image?.id && !row.task_status,
  );
  expect(wrong).toHaveLength(POOL_DRIFT.IMAGE_ID);
  expect((await rebuild(service, drift, { image_id: image?.id, is_fix: true })).status).toBe(200);
  passHour();
  const ids = new Set(wrong.map(({ desktop_id: id }) => id));
  const after = (await desktopsOf(service, drift)).filter(({ desktop_id: id }) => ids.has(id));
  expect(after.filter((row) => imageOf(row) !== image?.id)).toHaveLength(0);
});

it('rebuilds the whole pool without ids, and gives the pool the image', async () => {
  const service = quickService();
  const before = (await desktopsOf(service, drift)).filter((row) => imageOf(row) === other?.id);
  const { body } = await rebuild(service, drift, { image_id: other?.id, handle_type: 'ONLY_FOR_EXPAND' });
  const { job_id: job } = z.parse(rebuildDesktopPoolReply, body);
  // It has nothing to do for any desktop, and is done at once.
  expect(await read(service, `/workspace-jobs/${job}`, showJobReply)).toMatchObject({
    status: 'SUCCESS',
    sub_jobs_total: 0,
  });
  expect((await poolOf(service, drift)).image_id).toBe(other?.id);
  passHour();
  expect((await desktopsOf(service, drift)).filter((row) => imageOf(row) === other?.id)).toHaveLength(
    before.length,
  );
  expect((await rebuild(service, drift, { image_id: other?.id })).status).toBe(200);
  passHour();
  const after = await desktopsOf(service, drift);
  expect(after.filter((row) => imageOf(row) === other?.id).length).toBeGreaterThan(after.length / 2);
});

it('refuses desktops of another pool, a delay over 15 minutes, and what is busy', async () => {
  const service = quickService({ scenario: 'troubled' });
  const [foreign] = await desktopsOf(service, large);
  const ask = (pool: { id: string }, body: object) =>
    rebuild(service, pool, { image_id: image?.id, ...body });
  expect((await ask(drift, { desktop_ids: [foreign?.desktop_id] })).status).toBe(400);
  expect((await ask(drift, { delay_time: 16 })).status).toBe(400);
  expect((await ask(conflicts, {})).status).toBe(409);
});
