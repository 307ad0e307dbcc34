import { expect, test } from 'vitest';
import { accountKey, type Account } from '~/domain/authorizations/accounts';
import { pairId } from '~/domain/authorizations/pairs';
import { authorizeAction, type AuthorizeParams } from './action';
import { planAuthorize, summaryOf } from './authorize-plan';

const user = (name: string, more: Partial<Account> = {}): Account => ({
  account: name,
  account_type: 'USER',
  id: `id-${name}`,
  ...more,
});
const li = user('li.wei', { email: 'li.wei@example.com' });
const anna = user('anna.martin');
const stranger: Account = { account: 'stranger', account_type: 'USER' };
const sales = user('sales', { account_type: 'USER_GROUP', platform_type: 'AD' });
const lost: Account = { account: 'lost', account_type: 'USER_GROUP' };

const params: AuthorizeParams = {
  accounts: [li, anna, stranger, sales, lost],
  groups: [
    { id: 'g1', name: 'Office', authorizationType: 'APP_GROUP' },
    { id: 'g2', name: 'By app', authorizationType: 'APP' },
  ],
  language: 'fr-fr',
};
const item = (account: Account, group: string) => ({
  id: pairId({ account: accountKey(account), group }),
  name: `${account.account} → ${group}`,
});
const items = params.accounts.flatMap((one) => [item(one, 'g1'), item(one, 'g2')]);

test('what exists is left out, a name nobody knows is a question, a group without its id cannot be sent', () => {
  const plan = planAuthorize(params, items, new Set([item(li, 'g1').id]), {});
  expect(plan.run.map(({ name }) => name)).toEqual([
    'li.wei → g2',
    'anna.martin → g1',
    'anna.martin → g2',
    'sales → g1',
    'sales → g2',
  ]);
  expect(plan.asks.map(({ why, included, items: some }) => [why, included, some.length])).toEqual([
    ['unknownAccount', false, 2],
  ]);
  expect(plan.leaves.map(({ why, items: some }) => [why, some.length])).toEqual([
    ['alreadyAuthorized', 1],
    ['groupWithoutId', 2],
  ]);
});

test('groups of different kinds go in requests of their own, in the language of the mail', () => {
  const some = [item(li, 'g1'), item(li, 'g2'), item(anna, 'g1')];
  const requests = authorizeAction.split(params, some).map((part) => authorizeAction.body(params, part));
  expect(requests).toEqual([
    { app_group_ids: ['g1'], accounts: [li, anna] },
    { app_group_ids: ['g2'], accounts: [li] },
  ]);
  expect(authorizeAction.headers(params, some)).toEqual({ 'X-Language': 'fr-fr' });
});

test('in a retry each group goes in requests of its own', () => {
  const alike = { ...params, groups: params.groups.map((group) => ({ ...group, authorizationType: 'APP' })) };
  const some = [li, anna].flatMap((one) => [item(one, 'g1'), item(one, 'g2')]);
  expect(authorizeAction.split(alike, some)).toHaveLength(1);
  const apart = { ...alike, groupsApart: true };
  const requests = authorizeAction.split(apart, some).map((part) => authorizeAction.body(apart, part));
  expect(requests).toEqual([
    { app_group_ids: ['g1'], accounts: [li, anna] },
    { app_group_ids: ['g2'], accounts: [li, anna] },
  ]);
});

test('a request never means a pair that was not asked for', () => {
  expect(() => authorizeAction.body(params, [item(li, 'g1'), item(anna, 'g2')])).toThrow(RangeError);
});

test('the summary counts who gets an email and who does not', () => {
  expect(summaryOf(params, items.slice(0, 8))).toEqual({
    accounts: 4,
    groups: 2,
    // Li is authorized for two groups, and the service writes about each.
    mails: 2,
    mailed: 1,
    usersWithoutMail: 2,
    adGroups: 1,
    language: 'fr-fr',
  });
});
