import { expect, test } from 'vitest';
import type { Authorization } from '~/contract/app-authorizations';
import { pairItems } from './removal-import';

const groups = [
  { id: 'g1', name: 'office' },
  { id: 'g2', name: 'design' },
];
const row = (values: Partial<Authorization>): Authorization => ({
  id: 'a1',
  account: 'li.wei',
  account_type: 'USER',
  app_group_id: 'g1',
  app_group_name: 'office',
  ...values,
});

test('a pair is named by its authorization, even where that tells less of the account', () => {
  const rows = [row({ account_id: 'u1' }), row({ account: 'anna.martin', account_id: 'u2' })];
  const account = { account: 'Li.Wei', account_type: 'USER', id: 'u1', domain: 'corp.example.com' } as const;
  expect(pairItems(account, groups, rows)).toEqual([
    { id: 'g1/USER:\\li.wei', name: 'li.wei → office' },
    { id: 'g2/USER:corp.example.com\\li.wei', name: 'Li.Wei → design' },
  ]);
});

test('a user group is not the user of the same name', () => {
  const group = { account: 'li.wei', account_type: 'USER_GROUP', id: 'x1' } as const;
  expect(pairItems(group, groups, [row({ account_id: 'u1' })]).map(({ id }) => id)).toEqual([
    'g1/USER_GROUP:\\li.wei',
    'g2/USER_GROUP:\\li.wei',
  ]);
});
