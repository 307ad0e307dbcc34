import { IconBan, IconKey, IconLock, IconLockOpen, IconTrash } from '@tabler/icons-react';
import * as z from 'zod/mini';
import {
  batchDeleteUser,
  batchDeleteUserBody,
  changeUserStatus,
  changeUserStatusBody,
  updateUserInfo,
  updateUserInfoBody,
  USERS_PER_DELETE,
  type User,
  type UserOperation,
} from '~/contract/users';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import type { ActionItem } from '~/domain/actions/engine/record';
import { USERS } from '~/domain/actions/subjects';
import { readUserRows, type UserActionKind } from './user-facts';

const dialogOf = (kind: UserActionKind) =>
  lazyDialog(
    ['action-forms', 'leave', 'user-actions'],
    async () => (await import('./UsersDialog')).USER_DIALOGS[kind],
  );

const shared = { subject: USERS, hasForm: false, params: z.object({}) };

/** Of calls about one user, named in the path. */
const ofOne = {
  limit: 1,
  path: ([user]: readonly ActionItem[]) => ({ user_id: user?.id ?? '' }),
};

function one(items: readonly ActionItem[]): void {
  if (items.length > 1) throw new RangeError('One call changes one user.');
}

/** Reads users back and says of each that is there whether it is as wanted. */
const proveBy = (isSo: (row: User) => boolean) => async (_: unknown, items: readonly ActionItem[]) =>
  new Map([...(await readUserRows(items))].map(([id, row]) => [id, isSo(row)] as const));

const statusAction = (op_type: UserOperation) => ({
  ...shared,
  ...ofOne,
  operation: changeUserStatus,
  body: (_: unknown, items: readonly ActionItem[]) => {
    one(items);
    return changeUserStatusBody.parse({ op_type });
  },
});

export const lockUsersAction: ActionSpec = defineAction({
  ...statusAction('LOCK'),
  kind: 'lock-users',
  harm: 'none',
  icon: IconLock,
  dialog: dialogOf('lock-users'),
  prove: proveBy(({ locked }) => locked === true),
});

export const disableUsersAction: ActionSpec = defineAction({
  ...shared,
  ...ofOne,
  kind: 'disable-users',
  operation: updateUserInfo,
  harm: 'none',
  icon: IconBan,
  dialog: dialogOf('disable-users'),
  body: (_, items) => {
    one(items);
    return updateUserInfoBody.parse({ disabled: true });
  },
  prove: proveBy(({ disabled }) => disabled === true),
});

export const deleteUsersAction: ActionSpec = defineAction({
  ...shared,
  kind: 'delete-users',
  operation: batchDeleteUser,
  limit: USERS_PER_DELETE,
  harm: 'destroys',
  icon: IconTrash,
  dialog: dialogOf('delete-users'),
  removes: true,
  body: (_, items) => batchDeleteUserBody.parse({ user_ids: idsOf(items) }),
  prove: async (_, items) => {
    const there = await readUserRows(items);
    return new Map(items.map(({ id }) => [id, !there.has(id)]));
  },
});

export const USER_ACTIONS: readonly ActionSpec[] = [
  lockUsersAction,
  defineAction({
    ...statusAction('UNLOCK'),
    kind: 'unlock-users',
    harm: 'none',
    icon: IconLockOpen,
    dialog: dialogOf('unlock-users'),
    prove: proveBy(({ locked }) => locked === false),
  }),
  // Nothing that can be read tells whether a password was reset: the answer is all there is to know.
  defineAction({
    ...statusAction('RESET_PWD'),
    kind: 'reset-passwords',
    harm: 'none',
    icon: IconKey,
    dialog: dialogOf('reset-passwords'),
  }),
  disableUsersAction,
  deleteUsersAction,
];
