import { expect, test } from 'vitest';
import { ApiError } from '~/api/errors';
import type { Action } from './record';
import { newAction } from './new-action';
import { olderThan } from './retention';
import { failureOf } from './start-engine';

const http = (status: number) =>
  new ApiError('no', { kind: 'http', operation: 'POST x', status, code: 'WKS.1', requestId: 'r' });

test.each([
  [http(400), 'refused'],
  [http(403), 'refused'],
  [http(404), 'refused'],
  [http(409), 'refused'],
  [http(401), 'unauthorised'],
  [http(429), 'lost'],
  [http(500), 'lost'],
  [http(503), 'lost'],
  [new ApiError('', { kind: 'network', operation: 'POST x' }), 'lost'],
  [new ApiError('', { kind: 'contract', operation: 'POST x', status: 200, field: 'job_id' }), 'lost'],
  [new TypeError('never sent'), 'refused'],
])('%s is taken as %s', (error, kind) => {
  expect(failureOf(error).kind).toBe(kind);
});

test('a refusal for lack of a right is kept as one', () => {
  expect(failureOf(http(403))).toMatchObject({ fault: { code: 'WKS.1', forbidden: true } });
  expect(failureOf(http(409))).not.toHaveProperty('fault.forbidden');
});

test('records are forgotten after the chosen time, those under way never', () => {
  const day = 86_400_000;
  const { action } = newAction(
    {
      id: 'a',
      kind: 'start',
      params: {},
      items: [{ id: 'd', name: '' }],
      skipped: [],
      limit: 100,
      retryOf: null,
      userName: '',
      sessionId: 's',
      region: '',
      projectId: '',
    },
    0,
  );
  const actions: Action[] = [
    { ...action, id: 'old', endedAt: 0 },
    { ...action, id: 'new', endedAt: 9 * day },
    { ...action, id: 'open', endedAt: null },
  ];
  expect(olderThan(actions, 7, 10 * day)).toEqual(['old']);
  expect(olderThan(actions, 0, 1000 * day)).toEqual([]);
});
