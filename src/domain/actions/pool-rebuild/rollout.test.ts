import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newAction } from '~/domain/actions/engine/new-action';
import type { Outcome, Part } from '~/domain/actions/engine/record';
import type { PoolMember } from './pool-rebuild-facts';
import { heldRollouts, longHeld } from './use-held-rollouts';
import { latestRollout, loginFigures, rolloutOf } from './rollout';

const params = {
  imageId: 'new',
  imageName: 'New',
  imageType: 'private',
  osType: '',
  delayMinutes: null,
  message: '',
  orderId: '',
  encryptType: 'KEEP' as const,
  kmsId: '',
  handleType: '' as const,
  enterpriseProjectId: '',
  poolId: 'p1',
  poolName: 'FIN-SH',
  poolImageId: 'old',
  repair: false,
};
const member = (id: string, imageId = 'old', status = 'ACTIVE'): PoolMember => ({
  id,
  name: `PC-${id}`,
  status,
  task: '',
  midTask: false,
  progress: null,
  os: 'Windows',
  imageId,
  imageName: imageId,
  billing: null,
  frozen: false,
  maintenance: false,
  dataDisks: 0,
  connected: false,
  unregistered: false,
  inUse: false,
  assignees: [],
  otherImage: imageId !== 'old',
});
const begin = (count: number, first: number) =>
  newAction(
    {
      id: 'a1',
      kind: 'rebuild-pool-desktops',
      params,
      items: Array.from({ length: count }, (_, at) => ({ id: `d${at}`, name: `PC-d${at}` })),
      skipped: [],
      limit: 2,
      waves: { first, stopAfter: null },
      retryOf: null,
      userName: '',
      sessionId: 's',
      region: '',
      projectId: '',
    },
    1,
  );
const withOutcome = (part: Part, outcome: Outcome): Part => ({
  ...part,
  outcomes: part.items.map(() => outcome),
});

test('a rollout waits once its first batch has ended, and long when it was begun more than a day ago', () => {
  const { action } = begin(5, 2);
  const counts = { ...action.counts, succeeded: 2, waiting: 3 };
  const held = heldRollouts([
    { ...action, id: 'young', counts, createdAt: 200_000 },
    { ...action, id: 'old', counts, createdAt: 100_000 },
    { ...action, id: 'under way', counts: { ...counts, running: 1, succeeded: 1 } },
    { ...action, id: 'continued', counts, waves: { first: 1, rest: 3, stopAfter: null, releasedAt: 2 } },
    { ...action, id: 'of desktops', kind: 'rebuild', counts },
  ]);
  expect(held).toMatchObject([
    { poolId: 'p1', poolName: 'FIN-SH', first: 2, total: 5, since: new Date(100_000) },
    { since: new Date(200_000) },
  ]);
  expect(longHeld(held, new Date(86_400_000 + 100_000))).toEqual([]);
  expect(longHeld(held, new Date(86_400_000 + 100_001))).toEqual([held[0]]);
});

test('the first batch is judged by the image read back, not by the status of the job', () => {
  const { action, parts } = begin(5, 3);
  const rows = [member('d0', 'NEW'), member('d1'), member('d3'), member('d4', 'old', 'ERROR'), member('x')];
  const { first, rest, added, poolImageChanged } = rolloutOf({
    action,
    params,
    parts: parts.map((part) => (part.index < 2 ? withOutcome(part, { state: 'succeeded' }) : part)),
    members: rows,
    poolImageId: 'other',
    logins: [{ computer_name: 'pc-D0' }, { computer_name: 'PC-d3', connection_failure_reason: 'No agent' }],
  });
  expect(first).toMatchObject({ onNewImage: 1, done: 3, running: 2, logins: { count: 1, failed: 0 } });
  expect(first.notOnNewImage.map(({ id }) => id)).toEqual(['d1']);
  expect(first.gone.map(({ id }) => id)).toEqual(['d2']);
  expect(rest).toMatchObject({ open: 2, inError: 1, logins: { count: 1, failed: 1 } });
  expect(added.map(({ id }) => id)).toEqual(['x']);
  expect(poolImageChanged).toBe(true);
});

test.each([
  { now: 'old', poolImageChanged: false, poolHasOther: true },
  { now: 'other', poolImageChanged: true, poolHasOther: true },
  { now: 'NEW', poolImageChanged: false, poolHasOther: false },
  { now: '', poolImageChanged: false, poolHasOther: false },
])('of a pool that has the image "$now" now', ({ now, ...expected }) => {
  const { action, parts } = begin(2, 1);
  expect(rolloutOf({ action, params, parts, members: [], poolImageId: now, logins: [] })).toMatchObject(
    expected,
  );
});

test('the figures of a batch add up, whatever came of its desktops', () => {
  const states = ['waiting', 'sending', 'succeeded', 'cancelled'] as const;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...states), { minLength: 2, maxLength: 20 }),
      fc.nat(19),
      (some, at) => {
        const { action, parts } = begin(some.length, Math.max(1, Math.min(at, some.length - 1)));
        let next = 0;
        const told = parts.map((part) => ({
          ...part,
          outcomes: part.items.map(() => ({ state: some[next++] ?? 'waiting' })),
        }));
        const { first, rest } = rolloutOf({
          action,
          params,
          parts: told,
          members: [],
          poolImageId: 'old',
          logins: [],
        });
        const total = (one: typeof first) => one.done + one.failed + one.unknown + one.open;
        const cancelled = some.filter((state) => state === 'cancelled').length;
        expect(total(first) + total(rest) + cancelled).toBe(some.length);
        expect(first.items.length + rest.items.length).toBe(some.length);
      },
    ),
  );
});

test('logins say how many failed and why, and how long the others took', () => {
  const figures = loginFigures([
    { connection_failure_reason: 'No agent' },
    { connection_failure_reason: 'Timeout' },
    { connection_failure_reason: 'No agent' },
    { connection_setup_time: '4', e2e_rtt: 20 },
    {
      connection_start_time: '2026-11-20T10:00:00Z',
      connection_setup_time: '2026-11-20T10:00:08Z',
      e2e_rtt: 40,
    },
  ]);
  expect(figures).toEqual({
    count: 5,
    failed: 3,
    reasons: [
      { reason: 'No agent', count: 2 },
      { reason: 'Timeout', count: 1 },
    ],
    setupSeconds: 6,
    rttMs: 30,
  });
  expect(loginFigures([])).toMatchObject({ count: 0, setupSeconds: null, rttMs: null });
});

test('the rollout of a pool is the newest rebuild in batches that names it', () => {
  const { action } = begin(4, 2);
  const of = (id: string, poolId: string) => ({ ...action, id, params: { ...params, poolId } });
  const { waves: _, ...atOnce } = action;
  expect(latestRollout([{ ...atOnce, id: 'a3' }, of('a2', 'p2'), of('a1', 'p1')], 'p1')?.action.id).toBe(
    'a1',
  );
  expect(latestRollout([of('a2', 'p2')], 'p1')).toBeNull();
});
