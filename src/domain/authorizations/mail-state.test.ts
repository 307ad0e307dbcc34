import { expect, test } from 'vitest';
import type { AuthorizationMail } from '~/contract/app-authorizations';
import { mailStateOf, mailStates, NO_MAIL } from './mail-state';

const mail = (of: Partial<AuthorizationMail>): AuthorizationMail => ({
  id: crypto.randomUUID(),
  account: 'li.wei',
  account_auth_name: 'li.wei',
  account_auth_type: 'USER',
  app_group_id: 'g',
  app_group_name: '',
  error_msg: '',
  mail_send_result: 'SUCCESS',
  mail_send_type: 'ADD_GROUP_AUTHORIZATION',
  send_at: '2026-11-01T00:00:00.000Z',
  ...of,
});
const liWei = { account: 'Li.Wei', account_type: 'USER' };

test('the newest mail about an authorization counts, whatever its case and the order of the list', () => {
  const failed = mail({
    mail_send_result: 'FAIL',
    error_msg: 'no such address',
    send_at: '2026-11-02T00:00:00Z',
  });
  for (const mails of [
    [mail({}), failed],
    [failed, mail({})],
  ])
    expect(mailStateOf(mailStates(mails), liWei)).toEqual({ sent: 0, failed: 1, reason: 'no such address' });
  const again = mail({ mail_send_result: 'SUEECESS', send_at: '2026-11-03T00:00:00Z' });
  expect(mailStateOf(mailStates([failed, again]), liWei)).toEqual({ sent: 1, failed: 0, reason: '' });
});

test('an authorization that was removed since has no mail any more', () => {
  const failed = mail({ mail_send_result: 'FAIL' });
  const removed = mail({ mail_send_type: 'DEL_GROUP_AUTHORIZATION', send_at: '2026-11-02T00:00:00Z' });
  expect(mailStateOf(mailStates([removed, failed]), liWei)).toEqual(NO_MAIL);
  const again = mail({ send_at: '2026-11-03T00:00:00Z' });
  expect(mailStateOf(mailStates([again, removed, failed]), liWei)).toMatchObject({ sent: 1, failed: 0 });
});

test('mails about a removal, and text messages, are none about an authorization', () => {
  const others = ['DEL_GROUP_AUTHORIZATION', 'ADD_GROUP_AUTHORIZATION_SMS'].map((mail_send_type) =>
    mail({ mail_send_type }),
  );
  expect(mailStateOf(mailStates(others), liWei)).toEqual(NO_MAIL);
});

test('the members of a group are counted under the group, each once', () => {
  const group = { account_auth_name: 'finance', account_auth_type: 'USER_GROUP' };
  const states = mailStates([
    mail({ ...group, account: 'a' }),
    mail({ ...group, account: 'a', mail_send_result: 'FAIL', send_at: '2026-10-01T00:00:00Z' }),
    mail({ ...group, account: 'b', mail_send_result: 'FAIL' }),
  ]);
  expect(mailStateOf(states, { account: 'finance', account_type: 'USER_GROUP' })).toMatchObject({
    sent: 1,
    failed: 1,
  });
  expect(mailStateOf(states, { account: 'finance', account_type: 'USER' })).toEqual(NO_MAIL);
});
