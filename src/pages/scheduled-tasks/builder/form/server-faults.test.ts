import { beforeAll, describe, expect, it } from 'vitest';
import { ApiError } from '~/api/errors';
import { loadTemporal } from '~/lib/temporal';
import { fieldOf } from './server-faults';
import { defaults } from './task-form';
import type { TaskDraft } from './task-form-schema';

beforeAll(loadTemporal);

const refusal = (code: string) => new ApiError('no', { kind: 'http', operation: 'POST', status: 400, code });
const draft = (change: Partial<TaskDraft> = {}): TaskDraft => ({
  ...defaults('UTC', new Date('2026-11-26T00:00:00Z')),
  ...change,
});

describe('a refusal of the service', () => {
  it.each<[string, Partial<TaskDraft>, string]>([
    ['WKS.00100409', {}, 'name'],
    ['WKS.00100002', {}, 'date'],
    ['WKS.00100010', {}, 'expiry'],
    ['WKS.00100012', { kind: 'trigger' }, 'waitTime'],
    ['WKS.00100015', {}, 'targets'],
    ['WKS.00100018', { taskType: 'EXECUTE_SCRIPT', gray: 'count' }, 'grayThreshold'],
  ])('%s lands on its field', (code, change, field) => {
    expect(fieldOf(refusal(code), draft(change))).toBe(field);
  });

  it.each<[string, Partial<TaskDraft>]>([
    ['WKS.00000500', {}],
    ['WKS.00100002', { kind: 'weekly' }],
    ['WKS.00100012', {}],
    ['WKS.00100018', { taskType: 'EXECUTE_SCRIPT', gray: 'none' }],
  ])('%s stands in the form where its field is not shown, or it has none', (code, change) => {
    expect(fieldOf(refusal(code), draft(change))).toBeNull();
  });
});
