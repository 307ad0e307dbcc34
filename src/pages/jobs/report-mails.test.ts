import { expect, test } from 'vitest';
import type { AuthorizationMail } from '~/contract/app-authorizations';
import { authorizeAction } from '~/domain/actions/authorize/action';
import { newPart } from '~/domain/actions/engine/part';
import type { Outcome } from '~/domain/actions/engine/record';
import { accountKey, type Account } from '~/domain/authorizations/accounts';
import { mailStates } from '~/domain/authorizations/mail-state';
import { pairId } from '~/domain/authorizations/pairs';
import { messages } from '~/i18n/jobs/en-US';
import { mailText } from './ReportColumns';
import { countMails, withMails, type GroupMails } from './report-mails';
import { reportRows } from './report-rows';

const li: Account = { account: 'li.wei', account_type: 'USER', id: 'u1' };
const anna: Account = { account: 'anna', account_type: 'USER', id: 'u2' };
const sales: Account = { account: 'sales', account_type: 'USER_GROUP', id: 'ug', platform_type: 'AD' };
const params = { accounts: [li, anna, sales], groups: [], language: 'en-us' };

const DONE: Outcome = { state: 'succeeded' };
const FAILED: Outcome = { state: 'failed', code: '', reason: '', requestId: '' };

const mail = (account: string, of: Partial<AuthorizationMail> = {}): AuthorizationMail => ({
  id: account,
  account,
  account_auth_name: account,
  account_auth_type: 'USER',
  app_group_id: 'g1',
  app_group_name: '',
  error_msg: '',
  mail_send_result: 'SUCCESS',
  mail_send_type: 'ADD_GROUP_AUTHORIZATION',
  send_at: '2026-11-01T00:00:00.000Z',
  ...of,
});

function mailsOf(pairs: readonly [Account, string, Outcome][], mails: ReadonlyMap<string, GroupMails>) {
  const items = pairs.map(([one, group]) => ({
    id: pairId({ account: accountKey(one), group }),
    name: `${one.account} → ${group}`,
  }));
  const rows = reportRows([{ ...newPart('a', 0, items), outcomes: pairs.map(([, , outcome]) => outcome) }]);
  const mailed = authorizeAction.mailed?.(params);
  if (!mailed) throw new Error('Nobody is written to.');
  const found = withMails(rows, mailed, mails);
  return { texts: found.map((row) => mailText(row, { t: messages.report })), counts: countMails(found) };
}

test('each pair that is authorized says what became of its mail, and the others say nothing', () => {
  const failed = mail('LI.WEI', { mail_send_result: 'FAIL', error_msg: 'No such address' });
  const { texts, counts } = mailsOf(
    [
      [li, 'g1', DONE],
      [li, 'g2', DONE],
      [anna, 'g1', DONE],
      [anna, 'g2', FAILED],
      [sales, 'g1', DONE],
    ],
    new Map([
      ['g1', mailStates([failed])],
      ['g2', mailStates([mail('li.wei'), mail('anna')])],
    ]),
  );
  expect(texts).toEqual([
    'Failed: No such address',
    'Sent',
    'No email',
    '',
    'No email: members of AD groups get none',
  ]);
  expect(messages.report.mail.sum(4, counts)).toBe('4 authorized; email: 1 sent, 1 failed, 2 without email.');
});

test('what is not read yet, or could not be, is said so', () => {
  const { texts, counts } = mailsOf(
    [
      [li, 'g1', DONE],
      [li, 'g2', DONE],
    ],
    new Map([
      ['g1', 'reading'],
      ['g2', 'unread'],
    ]),
  );
  expect(texts).toEqual(['Being read', 'Could not be read']);
  expect(counts).toMatchObject({ sent: 0, failed: 0, none: 0, reading: 1, unread: 1 });
});
