// How accounts change: on all that a call names or on none, and with what the sentinels among them bring about.
import type { Db } from '~/mocks/engine/db';
import type { UserRecord } from '~/mocks/seed/accounts';
import { findUser } from '~/mocks/seed/users';
import { SENTINEL_USERS } from '~/mocks/sentinels';
import type { Backend } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { NoAnswer, refuse } from '~/mocks/transport/refusal';

/** An account by id, or the 404 refusal. */
export function lookupUser(db: Db, id: string): UserRecord {
  return findUser(db, id) ?? refuse(404, ERROR_CODES.userNotFound, `The user ${id} does not exist`);
}

type Role = keyof typeof SENTINEL_USERS;

const isRole = (backend: Backend, { index }: UserRecord, role: Role) =>
  backend.isTroubled() && SENTINEL_USERS[role].index === index;

/** Changes accounts, or answers as the troubled ones among them do. */
export function changeUsers(backend: Backend, users: readonly UserRecord[], change: () => void): void {
  const busy = users.find((user) => isRole(backend, user, 'conflicts'));
  if (busy) refuse(409, ERROR_CODES.userBusy, `Another user is changing the account ${busy.name}`);
  const keeps = users.find((user) => isRole(backend, user, 'unchanged'));
  const before = keeps && backend.db.users.get(keeps.index);
  if (!keeps || users.length > 1) change();
  if (before) restore(backend.db, before);
  const lost = users.some((user) => isRole(backend, user, 'lostAnswer'));
  if (lost && backend.timesSeen('user:lostAnswer') === 1) throw new NoAnswer('breaks');
}

function restore({ users }: Db, before: UserRecord): void {
  if (users.get(before.index)) users.update(before.index, before);
}

/** With an account go its memberships and what it was assigned. */
export function deleteUsers(backend: Backend, users: readonly UserRecord[]): void {
  const { db } = backend;
  const gone = new Set(users.filter((user) => !isRole(backend, user, 'unchanged')).map(({ index }) => index));
  for (const index of gone) db.users.remove(index);
  unassign(db, 'USER', gone);
}

/** Takes users or groups that are gone from every desktop. */
export function unassign(db: Db, kind: 'USER' | 'GROUP', gone: ReadonlySet<number>): void {
  const isGone = ({ type, index }: { type: string; index: number }) => type === kind && gone.has(index);
  for (const { index, assignees } of db.desktops.filter((desktop) => desktop.assignees.some(isGone))) {
    db.desktops.update(index, { assignees: assignees.filter((assignee) => !isGone(assignee)) });
  }
}
