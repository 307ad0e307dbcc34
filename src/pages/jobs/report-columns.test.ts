import { expect, test } from 'vitest';
import { messages as actions } from '~/i18n/actions/en-US';
import { messages as domain } from '~/i18n/domain/en-US';
import { createFormat } from '~/i18n/format';
import { messages } from '~/i18n/jobs/en-US';
import { specOf } from '~/domain/actions/all-actions';
import { newPart } from '~/domain/actions/engine/part';
import type { ActionKind, Outcome } from '~/domain/actions/engine/record';
import { reasonText } from './ReportColumns';
import { reportRows } from './report-rows';

function reasonOf(kind: ActionKind, outcome: Outcome): string {
  const [row] = reportRows([{ ...newPart('a', 0, [{ id: 'd', name: 'PC' }]), outcomes: [outcome] }]);
  if (!row) throw new Error('no row');
  return reasonText(row, {
    spec: specOf(kind),
    t: messages.report,
    actions,
    domain,
    format: createFormat('en-US', 'UTC'),
  });
}

const fault = { code: 'WKS.3', reason: 'Policy does not allow it.', requestId: 'r' };

test('a missing right is called one, and a rebuild names what else it needs', () => {
  const outcome = { state: 'failed', ...fault, forbidden: true } as const;
  expect(reasonOf('restart', outcome)).toBe(`${fault.reason} ${messages.report.forbidden}`);
  expect(reasonOf('rebuild', outcome)).toContain('vpc:ports:get');
  expect(reasonOf('rebuild', { state: 'failed', ...fault })).toBe(fault.reason);
});

test('a failure without words says that there are none', () => {
  expect(reasonOf('stop', { state: 'failed', code: 'x', reason: '', requestId: '' })).toBe(
    messages.report.noReason,
  );
});
