// What the service takes and refuses for accounts, as far as the manual says.
import {
  type CreateDesktopUserBody,
  NOTIFICATION_TYPES,
  type UpdateUserInfoBody,
  type UserOperation,
} from '~/contract/users';
import type { Db } from '~/mocks/engine/db';
import { parseIsoTime } from '~/mocks/rows/wire-times';
import type { UserRecord } from '~/mocks/seed/accounts';
import { AD_DOMAIN } from '~/mocks/seed/project';
import { findGroup, userNamed } from '~/mocks/seed/users';
import { ACCOUNT_NAME_SENTINELS } from '~/mocks/sentinel-words';
import type { Backend } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { NoAnswer, refuse } from '~/mocks/transport/refusal';

/** Creates one account, or refuses. */
export function createUser(backend: Backend, body: CreateDesktopUserBody): UserRecord {
  if (userNamed(backend.db, body.user_name) !== undefined) {
    refuse(409, ERROR_CODES.userNameTaken, `The user ${body.user_name} exists already`);
  }
  const user = append(backend, body);
  if (body.user_name === ACCOUNT_NAME_SENTINELS.lostAnswer) throw new NoAnswer('breaks');
  return user;
}

/** Creates several accounts; names that exist are passed over, as the answer has no body to say so. */
export function createUsers(backend: Backend, bodies: readonly CreateDesktopUserBody[]): void {
  for (const body of bodies) checkNew(backend.db, body);
  for (const body of bodies) {
    if (userNamed(backend.db, body.user_name) === undefined) append(backend, body);
  }
  if (bodies.some(({ user_name }) => user_name === ACCOUNT_NAME_SENTINELS.lostAnswer)) {
    throw new NoAnswer('breaks');
  }
}

function append(backend: Backend, body: CreateDesktopUserBody): UserRecord {
  const { db, clock } = backend;
  if (body.user_name === ACCOUNT_NAME_SENTINELS.fail) {
    refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
  }
  if (body.user_name === ACCOUNT_NAME_SENTINELS.conflict) {
    refuse(409, ERROR_CODES.userBusy, `Another user is changing the account ${body.user_name}`);
  }
  const fields = checkNew(db, body);
  return db.users.append((index) => ({
    index,
    name: body.user_name,
    email: body.user_email ?? '',
    phone: body.user_phone ?? '',
    description: body.description ?? '',
    activeType: body.active_type ?? 'ADMIN_ACTIVATE',
    disabled: false,
    locked: false,
    mayChangePassword: body.enable_change_password ?? true,
    mustChangePassword: body.next_login_change_password ?? true,
    passwordNeverExpires: false,
    subscribed: false,
    createdAt: clock.now(),
    ...fields,
  }));
}

function checkNew(
  db: Db,
  body: CreateDesktopUserBody,
): Pick<UserRecord, 'groups' | 'platform' | 'expiresAt'> {
  if (!body.user_email && !body.user_phone) {
    refuse(400, ERROR_CODES.contactNeeded, 'user_email, user_phone: at least one is needed');
  }
  const domain = body.domain?.toLowerCase() ?? '';
  if (domain !== '' && domain !== AD_DOMAIN) {
    refuse(400, ERROR_CODES.badParameter, `domain: ${body.domain} is not a domain of this project`);
  }
  const groups = (body.group_ids ?? []).map((id) => {
    const group = findGroup(db, id);
    return group?.index ?? refuse(404, ERROR_CODES.groupNotFound, `The user group ${id} does not exist`);
  });
  return { groups, platform: domain === '' ? 'LOCAL' : 'AD', expiresAt: expiryOf(body.account_expires) };
}

function expiryOf(text: string | undefined): number | null {
  if (text === undefined || text === '' || text === '0') return null;
  return (
    parseIsoTime(text) ??
    refuse(400, ERROR_CODES.badParameter, 'account_expires: expected yyyy-MM-ddTHH:mm:ssZ, or 0 for never')
  );
}

/** Changes an account; of one in the AD domain, address and phone alone. */
export function updateUser(db: Db, user: UserRecord, body: UpdateUserInfoBody): void {
  const { user_email, user_phone, ...others } = body;
  if (user.platform === 'AD' && Object.keys(others).length > 0) {
    refuse(
      400,
      ERROR_CODES.adAccount,
      `Only address and phone of the AD account ${user.name} can be changed`,
    );
  }
  const { disabled, description, active_type, account_expires } = others;
  const { enable_change_password, next_login_change_password, password_never_expired } = others;
  db.users.update(user.index, {
    ...(user_email !== undefined && { email: user_email }),
    ...(user_phone !== undefined && { phone: user_phone }),
    ...(description !== undefined && { description }),
    ...(active_type !== undefined && { activeType: active_type }),
    ...(account_expires !== undefined && { expiresAt: expiryOf(account_expires) }),
    ...(disabled !== undefined && { disabled }),
    ...(enable_change_password !== undefined && { mayChangePassword: enable_change_password }),
    ...(next_login_change_password !== undefined && { mustChangePassword: next_login_change_password }),
    ...(password_never_expired !== undefined && { passwordNeverExpires: password_never_expired }),
  });
}

/** What locking, unlocking or a reset changes. With the company's own AD the last two are not supported. */
export function statusChange(user: UserRecord, operation: UserOperation): Partial<UserRecord> {
  if (operation === 'LOCK') return { locked: true };
  refuseAd(user);
  if (operation === 'UNLOCK') return { locked: false };
  if (user.email === '' && user.phone === '') {
    refuse(
      400,
      ERROR_CODES.notificationNeeded,
      `The user ${user.name} cannot be notified; use a random password`,
    );
  }
  return { mustChangePassword: true };
}

/** A new password, made up at each call and kept nowhere. */
export function randomPassword(user: UserRecord, types: string | undefined): string {
  refuseAd(user);
  const wanted = types?.split(',').filter((type) => type !== '') ?? [];
  if (wanted.some((type) => !NOTIFICATION_TYPES.some((known) => known === type))) {
    refuse(400, ERROR_CODES.badParameter, `notification_type: must be of ${NOTIFICATION_TYPES.join(', ')}`);
  }
  if (user.activeType === 'USER_ACTIVATE' && wanted.length === 0) {
    refuse(
      400,
      ERROR_CODES.notificationNeeded,
      'notification_type: needed for an account its user activates',
    );
  }
  const hex = crypto.randomUUID().replaceAll('-', '');
  return `Aa1-${hex.slice(0, 12)}`;
}

function refuseAd({ name, platform }: UserRecord): void {
  if (platform === 'AD') {
    refuse(400, ERROR_CODES.adAccount, `The account ${name} lives in the AD domain: it is changed there`);
  }
}
