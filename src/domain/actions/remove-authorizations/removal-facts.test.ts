import { expect, test } from 'vitest';
import type { Account } from '~/domain/authorizations/accounts';
import { accountKey } from '~/domain/authorizations/accounts';
import { keptAccess, leavingsOf, planRemoval, type RemovalFacts } from './removal-facts';

const user = (account: string): Account => ({ account, account_type: 'USER', id: account });
const group = (account: string): Account => ({ account, account_type: 'USER_GROUP', id: account });
const itemOf = (account: Account, appGroup: string) => ({
  id: `${appGroup}/${accountKey(account)}`,
  name: `${account.account} → ${appGroup}`,
});
const [li, anna] = [user('li.wei'), user('anna.martin')];
const [finance, sales] = [group('Finance'), group('Sales')];
const granted = [itemOf(li, 'g1'), itemOf(anna, 'g1'), itemOf(finance, 'g1'), itemOf(li, 'g2')];
const person = { id: 'li.wei', name: 'li.wei' };
const facts: RemovalFacts = {
  accounts: new Map(),
  items: new Map(granted.map((item) => [item.id, item])),
  groups: new Map(),
  userGroups: new Map([
    ['g1', [finance, sales]],
    ['g2', [sales]],
  ]),
  memberOf: new Map([[accountKey(li), { user: person, groups: new Set(['finance', 'marketing']) }]]),
};

test('what is not authorized any more is left out, and nothing is named twice', () => {
  const gone = itemOf(anna, 'g2');
  const plan = planRemoval([...granted, gone, itemOf(li, 'g1')], facts, {});
  expect(plan.run).toEqual(granted);
  expect(plan.leaves).toEqual([{ why: 'notAuthorized', items: [gone] }]);
});

test('who keeps access through a user group is named, with the group', () => {
  const people = granted.filter(({ id }) => !id.includes('USER_GROUP'));
  expect(keptAccess(planRemoval(people, facts, {}), facts)).toEqual([
    { item: itemOf(li, 'g1'), user: person, through: [finance] },
  ]);
});

test('a user group that is removed with them gives nobody access', () => {
  expect(keptAccess(planRemoval(granted, facts, {}), facts)).toEqual([]);
});

test('somebody without an authorization of their own is named as well, if a user group gives access', () => {
  const notGranted = { ...facts, items: new Map() };
  const plan = planRemoval([itemOf(li, 'g1')], notGranted, {});
  expect(plan.run).toEqual([]);
  expect(keptAccess(plan, notGranted)).toEqual([
    { item: itemOf(li, 'g1'), user: person, through: [finance] },
  ]);
});

test('a user group can be left, once for a person, unless it is of the AD domain or its id is not known', () => {
  const kept = (appGroup: string, ...through: Account[]) => ({
    item: itemOf(li, appGroup),
    user: person,
    through,
  });
  const ad: Account = { ...group('Domain staff'), platform_type: 'AD' };
  const nameless: Account = { account: 'Lost', account_type: 'USER_GROUP' };
  expect(leavingsOf([kept('g1', finance, ad), kept('g2', finance, sales), kept('g3', ad, nameless)])).toEqual(
    {
      can: [
        { user: person, group: { id: 'Finance', name: 'Finance' } },
        { user: person, group: { id: 'Sales', name: 'Sales' } },
      ],
      adGroups: ['Domain staff'],
    },
  );
});
