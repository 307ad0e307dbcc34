// The plan a dialog shows against what the service does with the same request.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listScriptRecordsReply } from '~/contract/script-runs';
// oxlint-disable-next-line boundaries/dependencies -- the two parties to the contract meet here, to be compared
import { idOf } from '~/mocks/seed/random';
// oxlint-disable-next-line boundaries/dependencies -- the two parties to the contract meet here, to be compared
import { IMAGES } from '~/mocks/seed/images';
// oxlint-disable-next-line boundaries/dependencies -- the two parties to the contract meet here, to be compared
import type { Service } from '~/mocks/transport/service';
// oxlint-disable-next-line boundaries/dependencies -- the two parties to the contract meet here, to be compared
import { change, quickService, read } from '~/mocks/transport/service.testing';
import { planBatches, startedAfter, thresholdFault, type FirstBatch } from './batches';

let service: Service;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), toFake: ['Date'] });
  service = quickService();
});
afterEach(() => vi.useRealTimers());

/** Running Windows desktops without a role, which do what the command says. */
const ABLE = quickService()
  .backend.db.desktops.filter(
    ({ index, status, task, frozen, image }) =>
      index > 60 && status === 'ACTIVE' && !task && !frozen && IMAGES[image]?.os === 'Windows',
  )
  .map(({ index }) => idOf('desktop', index))
  .slice(0, 40);

async function run(targets: readonly string[], batch: FirstBatch, threshold: number | null, fails: number) {
  const { status, body } = await change(service, '/script-executions', {
    resource_ids: targets,
    resource_type: 'DESKTOP',
    command: `exit 1 # demo-fails: ${fails}`,
    command_type: 'POWERSHELL',
    ...(batch.kind === 'count' && { gray_count: batch.count }),
    ...(batch.kind === 'desktops' && { gray_resource_ids: batch.ids }),
    ...(threshold !== null && { gray_fail_threshold: threshold }),
  });
  if (status !== 200) return { status, started: 0, first: 0, rest: 0, failedFirst: 0 };
  vi.setSystemTime(Date.now() + 3_600_000);
  const id = (body as { task_id: string }).task_id;
  const { script_records: rows = [] } = await read(
    service,
    `/script-execution-records?limit=100&script_task_id=${id}`,
    listScriptRecordsReply,
  );
  const of = (order: number) => (rows ?? []).filter((row) => row.execute_order === order);
  return {
    status,
    started: (rows ?? []).filter((row) => row.status !== 'SKIP').length,
    first: of(1).length,
    rest: of(2).length + of(0).length,
    failedFirst: of(1).filter((row) => row.status === 'FAILED').length,
  };
}

test('for any counts, failures and threshold the plan shown is what the service does', async () => {
  const batches = fc.oneof(
    fc.constant<FirstBatch>({ kind: 'none' }),
    fc.integer({ min: 1, max: 12 }).map((count): FirstBatch => ({ kind: 'count', count })),
    fc
      .uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 6 })
      .map((places): FirstBatch => ({ kind: 'desktops', ids: places.map((place) => ABLE[place] ?? '') })),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 8, max: 20 }),
      batches,
      fc.option(fc.integer({ min: 1, max: 12 })),
      fc.nat({ max: 12 }),
      async (count, batch, threshold, fails) => {
        const targets = ABLE.slice(0, count);
        const plan = planBatches(targets, batch, threshold);
        const fault = thresholdFault(plan, threshold);
        const done = await run(targets, batch, threshold, fails);
        // Without a batch the service takes a threshold and does nothing with it; the dialog does not offer one.
        const { status, first, rest, started } = done;
        expect({ status, first, rest, started }).toEqual(
          fault === 'too-high'
            ? { status: 400, first: 0, rest: 0, started: 0 }
            : {
                status: 200,
                first: plan.first,
                rest: plan.rest,
                started: startedAfter(plan, done.failedFirst),
              },
        );
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  [2, 40],
  [3, 5],
  [4, 5],
])(
  'of a first batch of five with the threshold three, %i failures let %i desktops start',
  async (fails, started) => {
    const plan = planBatches(ABLE, { kind: 'count', count: 5 }, 3);
    expect(startedAfter(plan, fails)).toBe(started);
    const done = await run(ABLE, { kind: 'count', count: 5 }, 3, fails);
    expect([done.failedFirst, done.started]).toEqual([fails, started]);
  },
);

test('a threshold of the size of the first batch, or above, is refused', () => {
  const batch: FirstBatch = { kind: 'count', count: 5 };
  expect(thresholdFault(planBatches(ABLE, batch, 4), 4)).toBeNull();
  expect(thresholdFault(planBatches(ABLE, batch, 5), 5)).toBe('too-high');
  expect(thresholdFault(planBatches(ABLE, batch, 6), 6)).toBe('too-high');
  expect(thresholdFault(planBatches(ABLE, { kind: 'none' }, 1), 1)).toBe('needs-batch');
});
