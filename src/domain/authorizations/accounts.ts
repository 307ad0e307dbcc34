// Users and groups as app groups are authorized for them.
import * as z from 'zod/mini';
import { accountInfo, type AccountInfo, type Authorization } from '~/contract/app-authorizations';

/** A user or a group that is chosen; a group is known by its id, and so is a user that was looked up. */
export const account = accountInfo;
export type Account = AccountInfo;

/** An app group that is chosen. */
export const grantedGroup = z.object({
  id: z.string(),
  name: z.string(),
  /** Empty where the service does not say. */
  authorizationType: z.string(),
});
export type GrantedGroup = z.infer<typeof grantedGroup>;

/**
 * What tells accounts apart: kind, domain and name, whatever the case. Not the id: of a pasted name it is not known, and the two are
 * one account all the same.
 */
export function accountKey({ account: name, account_type: type, domain = '' }: Account): string {
  return `${type}:${domain.toLowerCase()}\\${name.toLowerCase()}`;
}

/** Finds an account among the authorizations of app groups: by its id, or by kind, name and domain where an id is not known. */
export function matcherOf(accounts: readonly Account[]): (row: Authorization) => string | undefined {
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const one of accounts) {
    const key = accountKey(one);
    if (one.id) byId.set(`${one.account_type}:${one.id}`, key);
    byName.set(key, key);
    // The service tells no domain of some accounts, and some were chosen without one.
    if (!one.domain) byName.set(looseKey(one.account_type, one.account), key);
  }
  return ({ account_id, account: name, account_type: type, domain }) => {
    if (!type || !name) return undefined;
    return (
      byId.get(`${type}:${account_id ?? ''}`) ??
      byName.get(`${type}:${(domain ?? '').toLowerCase()}\\${name.toLowerCase()}`) ??
      byName.get(looseKey(type, name))
    );
  };
}

const looseKey = (type: string, name: string) => `${type}:*\\${name.toLowerCase()}`;
