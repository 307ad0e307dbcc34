// Users and user groups as authorizations of app groups name them.
import type { AccountInfo, AccountType } from '~/contract/app-authorizations';
import { type AccountCode, groupCode, userCode } from '~/mocks/seed/app-groups';
import { GROUP_COUNT, groupAssignee, groupNamed, userName } from '~/mocks/seed/people';
import { AD_DOMAIN } from '~/mocks/seed/project';
import { idOf, indexOfId } from '~/mocks/seed/random';
import { DOCUMENTED_ACCOUNT } from '~/mocks/seed/documented';
import { userCount, userNamed } from '~/mocks/seed/users';
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
  return code % 2 === 0 ? userAccount(db, index) : groupAccount(index);
}

/** The account a request names, or undefined. A user is found by name, a group by its id; what else is given has to fit. */
export function accountNamed(db: Db, named: AccountInfo): AppAccount | undefined {
  const account = named.account_type === 'USER' ? userOf(db, named) : groupOf(named);
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
  return group === undefined ? undefined : groupAccount(group);
}

function userOf(db: Db, { account }: AccountInfo): AppAccount | undefined {
  if (db.dataSet === 'documented' && account === DOCUMENTED_ACCOUNT.account) return userAccount(db, 0);
  const index = userNamed(db, account);
  return index === undefined ? undefined : userAccount(db, index);
}

function groupOf({ account, id }: AccountInfo): AppAccount | undefined {
  const index = id ? indexOfId('group', id) : groupNamed(account);
  return index === undefined ? undefined : groupAccount(index);
}

function userAccount(db: Db, index: number): AppAccount | undefined {
  const isDocumented = db.dataSet === 'documented' && index === 0;
  if (!isDocumented && index >= userCount(db)) return undefined;
  const { account: name, domain } = isDocumented
    ? DOCUMENTED_ACCOUNT
    : { account: userName(index), domain: AD_DOMAIN };
  return {
    code: userCode(index),
    type: 'USER',
    id: idOf('user', index),
    name,
    domain,
    platform: 'AD',
  };
}

function groupAccount(index: number): AppAccount | undefined {
  if (index >= GROUP_COUNT) return undefined;
  return {
    code: groupCode(index),
    type: 'USER_GROUP',
    id: idOf('group', index),
    name: groupAssignee(index, '').name,
    domain: AD_DOMAIN,
    platform: 'AD',
  };
}

/** Who gets the mails about an account: a user itself, the members of a local group; those of an AD group get none. */
export function mailReaders(account: AppAccount): readonly AppAccount[] {
  return account.type === 'USER' ? [account] : [];
}
