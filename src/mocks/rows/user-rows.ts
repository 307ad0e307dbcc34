// What accounts and user groups look like on the wire. What is not there is left out: most fields may not be empty.
import type { UserGroupInfo, UserInGroup } from '~/contract/user-groups';
import type { User, UserDetail } from '~/contract/users';
import type { Db } from '~/mocks/engine/db';
import type { UserRecord } from '~/mocks/seed/accounts';
import { AD_DOMAIN, DOMAIN_ID } from '~/mocks/seed/project';
import { hex32, idOf } from '~/mocks/seed/random';
import type { UserGroupRecord } from '~/mocks/seed/user-groups';
import { millisTime, secondsTime } from './wire-times';

export const userId = ({ index }: UserRecord) => idOf('user', index);
export const groupId = ({ index }: UserGroupRecord) => idOf('group', index);

/** The names of the groups an account is in, without those that are gone. */
export function groupNamesOf(db: Db, { groups }: UserRecord): string[] {
  return groups.flatMap((group) => db.userGroups.get(group)?.name ?? []);
}

const isExpired = ({ expiresAt }: UserRecord, now: number) => expiresAt !== null && expiresAt <= now;

const contacts = ({ email, phone }: UserRecord) => ({
  ...(email !== '' && { user_email: email }),
  ...(phone !== '' && { user_phone: phone }),
});

/** A row of ListUsers; without `desktops`, nobody asked for their number. */
export function userRow(db: Db, user: UserRecord, now: number, desktops: number | undefined): User {
  return {
    id: userId(user),
    user_name: user.name,
    ...contacts(user),
    ...(user.description !== '' && { description: user.description }),
    active_type: user.activeType,
    account_expired: isExpired(user, now),
    account_expires: user.expiresAt === null ? '0' : secondsTime(user.expiresAt),
    disabled: user.disabled,
    locked: user.locked,
    enable_change_password: user.mayChangePassword,
    next_login_change_password: user.mustChangePassword,
    password_never_expired: user.passwordNeverExpires,
    is_pre_user: false,
    ...(desktops !== undefined && { total_desktops: desktops }),
    share_space_subscription: user.subscribed,
    share_space_desktops: 0,
    group_names: groupNamesOf(db, user),
    enterprise_project_id: '0',
    ...(user.platform === 'AD' && { domain: AD_DOMAIN }),
  };
}

/** An account whole, as ListUserDetail has it; its expiry is a number of milliseconds. */
export function userDetail(db: Db, user: UserRecord, now: number, desktops: number): UserDetail {
  const ofDomain = {
    object_sid: `S-1-5-21-1004336348-1177238915-682003330-${1000 + user.index}`,
    distinguished_name: `CN=${user.name}`,
    sam_account_name: user.name,
    user_principal_name: `${user.name}@${AD_DOMAIN}`,
  };
  return {
    id: userId(user),
    user_name: user.name,
    full_name: user.name,
    ...contacts(user),
    ...(user.description !== '' && { description: user.description }),
    active_type: user.activeType,
    account_expires: user.expiresAt ?? 0,
    user_expired: isExpired(user, now),
    disabled: user.disabled,
    locked: user.locked,
    enable_change_password: user.mayChangePassword,
    enabled_change_password: user.mayChangePassword,
    next_login_change_password: user.mustChangePassword,
    password_never_expired: user.passwordNeverExpires,
    is_pre_user: false,
    group_names: groupNamesOf(db, user),
    share_space_subscription: user.subscribed,
    share_space_desktops: 0,
    total_desktops: desktops,
    when_created: millisTime(user.createdAt),
    ...(user.platform === 'AD' && ofDomain),
  };
}

/** A row of ListUserGroups. */
export function groupRow(
  group: UserGroupRecord,
  counts: { readonly members: number; readonly desktops: number },
): UserGroupInfo {
  return {
    id: groupId(group),
    name: group.name,
    platform_type: group.platform,
    ...(group.description !== '' && { description: group.description }),
    create_time: millisTime(group.createdAt),
    user_quantity: counts.members,
    total_desktops: counts.desktops,
    realm_id: DOMAIN_ID,
    ...(group.platform === 'AD' && {
      domain: AD_DOMAIN,
      group_dn: `CN=${group.name},OU=Groups`,
      sid: `S-1-5-21-${hex32(5, group.index).slice(0, 8)}`,
    }),
  };
}

/** A member of a group, as ListUsersOfGroup has it. */
export function memberRow(user: UserRecord, desktops: number): UserInGroup {
  return {
    id: userId(user),
    user_name: user.name,
    ...contacts(user),
    ...(user.description !== '' && { description: user.description }),
    ...(user.platform === 'AD' && { domain: AD_DOMAIN }),
    total_desktops: desktops,
    enterprise_project_id: '0',
  };
}
