import { createStore } from '~/lib/store';
import { accountKey, type Account } from './accounts';

/**
 * The accounts chosen to be authorized, on their way from the page where they were chosen to the one that asks for what. In memory: a
 * link cannot carry two thousand people.
 */
export const chosenAccounts = createStore<readonly Account[]>([]);

/** Adds accounts; one that is chosen already is replaced by what is known of it now. */
export function addAccounts(accounts: readonly Account[]): void {
  const all = new Map(chosenAccounts.get().map((one) => [accountKey(one), one]));
  for (const one of accounts) all.set(accountKey(one), one);
  chosenAccounts.set([...all.values()]);
}
