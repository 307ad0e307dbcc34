import { beforeEach, expect, test, vi } from 'vitest';
import type { Account } from './accounts';

const li: Account = { account: 'li.wei', account_type: 'USER', id: 'u1' };
const anna: Account = { account: 'anna.martin', account_type: 'USER', domain: 'corp.example.com' };

/** The module as a tab has it that was just opened or reloaded. */
async function reloaded() {
  vi.resetModules();
  return import('./chosen-accounts');
}

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return () => vi.unstubAllGlobals();
});

test('accounts chosen survive a reload, and are forgotten once cleared', async () => {
  const first = await reloaded();
  expect(first.chosenAccounts.get()).toEqual([]);
  first.addAccounts([li]);
  first.addAccounts([anna, { ...li, id: 'u2' }]);
  const second = await reloaded();
  expect(second.chosenAccounts.get()).toEqual([{ ...li, id: 'u2' }, anna]);
  expect(second.chosenAccounts.get()).toBe(second.chosenAccounts.get());
  second.chosenAccounts.set([]);
  expect((await reloaded()).chosenAccounts.get()).toEqual([]);
});

test('who was chosen but is gone is named until the next choice', async () => {
  const { accountsGone, addAccounts } = await reloaded();
  addAccounts([li], ['zhang.min']);
  expect(accountsGone.get()).toEqual(['zhang.min']);
  addAccounts([anna]);
  expect(accountsGone.get()).toEqual([]);
});

test('what another version of the console kept is left alone', async () => {
  sessionStorage.setItem('workspace-console:chosen-accounts:', '[{"name":"li.wei"}]');
  expect((await reloaded()).chosenAccounts.get()).toEqual([]);
});
