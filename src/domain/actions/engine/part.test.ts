import { describe, expect, test } from 'vitest';
import type { JobDetailInfo } from '~/contract/jobs';
import { advance, newPart, type JobView, type PartEvent } from './part';
import type { Part } from './record';

const fault = { code: 'WKS.1', reason: 'why', requestId: 'r' };
const items = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
];
const fresh = newPart('action', 0, items);
const sending = advance(fresh, { type: 'send', now: 1, sessionId: 's' });
const following = advance(sending, { type: 'answered', reply: { job_id: 'j' }, expectsJob: true });
const states = (part: Part) => part.outcomes.map(({ state }) => state);
const looked = (status: string, subJobs: JobDetailInfo[]): PartEvent => ({
  type: 'looked',
  job: { status, fault, subJobs } satisfies JobView,
});
const sub = (id: string, status: string, more: Partial<JobDetailInfo> = {}): JobDetailInfo => ({
  entities: { desktop_id: id },
  status,
  ...more,
});

describe('what cannot happen changes nothing', () => {
  const done = advance(following, looked('SUCCESS', []));
  const EVENTS: PartEvent[] = [
    { type: 'send', now: 2, sessionId: 's' },
    { type: 'answered', reply: {}, expectsJob: true },
    { type: 'refused', fault },
    { type: 'lost', fault },
    { type: 'unauthorised' },
    { type: 'cancel' },
    looked('FAILED', []),
    { type: 'job-gone', fault },
  ];
  test.each(EVENTS)('an ended part stays as it is after %o', (event) => {
    expect(advance(done, event)).toBe(done);
  });
  test('a part on its way is not sent again, nor cancelled', () => {
    expect(advance(sending, { type: 'send', now: 3, sessionId: 's' })).toBe(sending);
    expect(advance(sending, { type: 'cancel' })).toBe(sending);
    expect(advance(following, { type: 'cancel' })).toBe(following);
  });
});

describe('the answer', () => {
  const answer = (reply: object, expectsJob = true) =>
    states(advance(sending, { type: 'answered', reply, expectsJob }));
  test('with a job is followed', () => {
    expect(following).toMatchObject({ stage: 'following', jobId: 'j' });
  });
  test('without a body, where none is promised, is success', () => {
    expect(answer({}, false)).toEqual(['succeeded', 'succeeded']);
  });
  test('without the promised job is unknown', () => {
    expect(answer({})).toEqual(['unknown', 'unknown']);
  });
  test('with an error_code and no job is a refusal, in spite of its 200', () => {
    expect(answer({ error_code: 'WKS.2', error_msg: 'no' })).toEqual(['failed', 'failed']);
  });
  test('that lists some as failed counts the others on', () => {
    const failed_operation_list = [{ desktop_id: 'b', error_code: 'x', error_msg: 'y' }];
    expect(answer({ job_id: 'j', failed_operation_list })).toEqual(['running', 'failed']);
  });
});

describe('a look at the job', () => {
  test('tells each desktop its own', () => {
    const part = advance(
      following,
      looked('RUNNING', [sub('a', 'SUCCESS'), sub('b', 'RUNNING', { process: 40 })]),
    );
    expect(part.outcomes).toEqual([{ state: 'succeeded' }, { state: 'running', progress: 40 }]);
    expect(part.stage).toBe('following');
  });
  test('that shows nothing new leaves the very same part', () => {
    const event = looked('RUNNING', [sub('a', 'RUNNING', { process: 5 })]);
    const once = advance(following, event);
    expect(advance(once, event)).toBe(once);
  });
  test('with two sub-jobs of a desktop waits for both, and fails with either', () => {
    const half = advance(
      following,
      looked('RUNNING', [sub('a', 'SUCCESS'), sub('a', 'RUNNING', { process: 50 })]),
    );
    expect(half.outcomes[0]).toEqual({ state: 'running', progress: 75 });
    const over = advance(
      following,
      looked('FAILED', [sub('a', 'SUCCESS'), sub('a', 'FAILED', { error_code: 'e', fail_reason: 'f' })]),
    );
    expect(over.outcomes[0]).toMatchObject({ state: 'failed', code: 'e', reason: 'f' });
  });
  test('of a job that is over gives its verdict to whom it said nothing of', () => {
    expect(states(advance(following, looked('SUCCESS', [])))).toEqual(['succeeded', 'succeeded']);
    expect(advance(following, looked('FAILED', [])).outcomes[1]).toMatchObject({
      state: 'failed',
      code: 'WKS.1',
    });
  });
  test('finds a snapshot by the sub-job’s entity, or by its desktop', () => {
    const snapshots = [
      { id: 's1', name: 'one', desktopId: 'a' },
      { id: 's2', name: 'two', desktopId: 'a' },
    ];
    const of = advance(advance(newPart('x', 0, snapshots), { type: 'send', now: 1, sessionId: 's' }), {
      type: 'answered',
      reply: { job_id: 'j' },
      expectsJob: true,
    });
    const byEntity = advance(of, looked('RUNNING', [sub('a', 'FAILED', { entity: 's2' })]));
    expect(states(byEntity)).toEqual(['running', 'failed']);
    expect(states(advance(of, looked('RUNNING', [sub('a', 'SUCCESS')])))).toEqual(['succeeded', 'succeeded']);
  });
  test('tells desktops apart by name, though the entity is a snapshot that is being taken', () => {
    const part = advance(
      following,
      looked('FAILED', [sub('a', 'SUCCESS', { entity: 's1' }), sub('b', 'FAILED', { entity: 's2' })]),
    );
    expect(states(part)).toEqual(['succeeded', 'failed']);
  });
  test('that fails is trouble, until the next succeeds', () => {
    const troubled = advance(following, { type: 'trouble', fault });
    expect(troubled.trouble).toEqual(fault);
    expect(advance(troubled, looked('RUNNING', [])).trouble).toBeNull();
  });
  test('of a job the service forgot leaves what ran unknown', () => {
    expect(states(advance(following, { type: 'job-gone', fault }))).toEqual(['unknown', 'unknown']);
  });
});

test('only the administrator’s word makes an unknown outcome a success', () => {
  const lost = advance(sending, { type: 'lost', fault });
  const settled = advance(lost, { type: 'settle', ids: new Set(['a']) });
  expect(settled.outcomes).toMatchObject([{ state: 'succeeded', byWord: true }, { state: 'unknown' }]);
  expect(advance(fresh, { type: 'settle', ids: new Set(['a']) })).toBe(fresh);
});

test('the job of one item that is about other things moves it, and its own verdict ends it', () => {
  const pool = newPart('action', 0, [{ id: 'pool', name: 'Pool' }]);
  const sent = advance(pool, { type: 'send', now: 1, sessionId: 's' });
  const part = advance(sent, { type: 'answered', reply: { job_id: 'j' }, expectsJob: true });
  const subs = [sub('d1', 'SUCCESS'), sub('d2', 'RUNNING', { process: 40 })];
  const half = advance(part, looked('RUNNING', subs));
  expect(half.outcomes).toEqual([{ state: 'running', progress: 70 }]);
  const failed = advance(half, looked('FAILED', [sub('d1', 'SUCCESS'), sub('d2', 'FAILED')]));
  expect(failed.outcomes).toMatchObject([{ state: 'failed', reason: 'why' }]);
  expect(states(advance(half, looked('SUCCESS', subs)))).toEqual(['succeeded']);
});

test('an item of a step is known to the service by the id of its step', () => {
  const step = { at: 1, kind: 'unassign', id: 'd1', users: [] } as const;
  const part = newPart('action', 0, [
    { id: 'unassign/d1', name: 'PC-1', step },
    { id: 'unassign/d2', name: 'PC-2', step: { ...step, id: 'd2' } },
  ]);
  const sent = advance(part, { type: 'send', now: 1, sessionId: 's' });
  const failed_operation_list = [{ desktop_id: 'd1', error_code: 'x', error_msg: 'no' }];
  const reply = { job_id: 'j', failed_operation_list };
  const begun = advance(sent, { type: 'answered', reply, expectsJob: true });
  expect(states(begun)).toEqual(['failed', 'running']);
  expect(states(advance(begun, looked('RUNNING', [sub('d2', 'SUCCESS')])))).toEqual(['failed', 'succeeded']);
});
