// Users and user groups as authorizations of app groups name them.
import type { AccountInfo, AccountType } from '~/contract/app-authorizations';
import { type AccountCode, groupCode, userCode } from '~/mocks/seed/account-codes';
import { AD_DOMAIN } from '~/mocks/seed/project';
import { idOf, indexOfId } from '~/mocks/seed/random';
import { DOCUMENTED_ACCOUNT } from '~/mocks/seed/documented';
import { groupNamed, userNamed } from '~/mocks/seed/users';
import type { Platform } from '~/mocks/seed/user-groups';
import type { Db } from './db';

/** An account an authorization can be for. */
export interface AppAccount {
  readonly code: AccountCode;
  readonly type: AccountType;
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly platform: 'AD' | 'LOCAL';
}

/** The account of a code; undefined when it is not there any more. */
export function accountOf(db: Db, code: AccountCode): AppAccount | undefined {
  const index = Math.floor(code / 2);
  return code % 2 === 0 ? userAccount(db, index) : groupAccount(db, index);
}

/** The account a request names, or undefined. A user is found by name, a group by its id; what else is given has to fit. */
export function accountNamed(db: Db, named: AccountInfo): AppAccount | undefined {
  const account = named.account_type === 'USER' ? userOf(db, named) : groupOf(db, named);
  if (!account) return undefined;
  const fits =
    (!named.id || named.id === account.id) &&
    (!named.domain || named.domain.toLowerCase() === account.domain.toLowerCase());
  return fits ? account : undefined;
}

/** The account of an id, user or group, or undefined. */
export function accountWithId(db: Db, id: string): AppAccount | undefined {
  const user = indexOfId('user', id);
  if (user !== undefined) return userAccount(db, user);
  const group = indexOfId('group', id);
  return group === undefined ? undefined : groupAccount(db, group);
}

function userOf(db: Db, { account }: AccountInfo): AppAccount | undefined {
  if (db.dataSet === 'documented' && account === DOCUMENTED_ACCOUNT.account) return userAccount(db, 0);
  const index = userNamed(db, account);
  return index === undefined ? undefined : userAccount(db, index);
}

function groupOf(db: Db, { account, id }: AccountInfo): AppAccount | undefined {
  const index = id ? indexOfId('group', id) : groupNamed(db, account);
  return index === undefined ? undefined : groupAccount(db, index);
}

function userAccount(db: Db, index: number): AppAccount | undefined {
  const shared = { code: userCode(index), type: 'USER', id: idOf('user', index) } as const;
  if (db.dataSet === 'documented' && index === 0) {
    const { account: name, domain } = DOCUMENTED_ACCOUNT;
    return { ...shared, name, domain, platform: 'AD' };
  }
  const user = db.users.get(index);
  return user && { ...shared, name: user.name, ...homeOf(user.platform) };
}

function groupAccount(db: Db, index: number): AppAccount | undefined {
  const group = db.userGroups.get(index);
  if (!group) return undefined;
  const { name, platform } = group;
  return {
    code: groupCode(index),
    type: 'USER_GROUP',
    id: idOf('group', index),
    name,
    ...homeOf(platform),
  };
}

const homeOf = (platform: Platform) => ({ platform, domain: platform === 'AD' ? AD_DOMAIN : '' });

/** Who gets the mails about an account: a user itself, the members of a local group; those of an AD group get none. */
export function mailReaders(db: Db, account: AppAccount): readonly AppAccount[] {
  if (account.type === 'USER') return [account];
  if (account.platform === 'AD') return [];
  const group = indexOfId('group', account.id);
  const members: AppAccount[] = [];
  db.users.each(({ index, groups }) => {
    const member = group !== undefined && groups.includes(group) ? userAccount(db, index) : undefined;
    if (member) members.push(member);
  });
  return members;
}
