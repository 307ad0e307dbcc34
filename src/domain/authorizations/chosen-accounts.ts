import * as z from 'zod/mini';
import { sessionStore } from '~/api/session';
import { createStore, type Store } from '~/lib/store';
import { account, accountKey, type Account } from './accounts';

const NOBODY: readonly Account[] = [];
const keyOf = (projectId: string) => `workspace-console:chosen-accounts:${projectId}`;

/** What this tab has read or written so far, by project. */
const known = new Map<string, readonly Account[]>();
const listeners = new Set<() => void>();

/**
 * The accounts chosen to be authorized in this project, on their way from the page where they were chosen to the one that asks for
 * what. Kept by this tab, so that a reload loses no list of two thousand people; a link cannot carry them.
 */
export const chosenAccounts: Store<readonly Account[]> = {
  get: () => {
    const { projectId } = sessionStore.get();
    const accounts = known.get(projectId) ?? recall(projectId);
    known.set(projectId, accounts);
    return accounts;
  },
  set: (accounts) => {
    const { projectId } = sessionStore.get();
    if (accounts === known.get(projectId)) return;
    known.set(projectId, accounts);
    keep(projectId, accounts);
    for (const listener of listeners) listener();
  },
  subscribe: (listener) => {
    listeners.add(listener);
    const stop = sessionStore.subscribe(listener);
    return () => {
      listeners.delete(listener);
      stop();
    };
  },
};

/** Names of those that were chosen last but were not there any more when they were looked up. */
export const accountsGone = createStore<readonly string[]>([]);

/**
 * Adds accounts; one that is chosen already is replaced by what is known of it now.
 * @param gone names of those that were to be added and are not there any more
 */
export function addAccounts(accounts: readonly Account[], gone: readonly string[] = []): void {
  accountsGone.set(gone);
  const all = new Map(chosenAccounts.get().map((one) => [accountKey(one), one]));
  for (const one of accounts) all.set(accountKey(one), one);
  chosenAccounts.set([...all.values()]);
}

function recall(projectId: string): readonly Account[] {
  try {
    const text = sessionStorage.getItem(keyOf(projectId));
    return text === null ? NOBODY : (z.safeParse(z.array(account), JSON.parse(text)).data ?? NOBODY);
  } catch {
    return NOBODY;
  }
}

function keep(projectId: string, accounts: readonly Account[]): void {
  try {
    if (accounts.length === 0) sessionStorage.removeItem(keyOf(projectId));
    else sessionStorage.setItem(keyOf(projectId), JSON.stringify(accounts));
  } catch {
    // Where storage is closed or full they are kept in memory alone.
  }
}
