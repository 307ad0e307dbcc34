import { IconUserPlus } from '@tabler/icons-react';
import * as z from 'zod/mini';
import {
  batchCreateUsers,
  batchCreateUsersBody,
  createDesktopUserBody,
  USERS_PER_CREATE,
} from '~/contract/users';
import { defineAction, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import type { ActionItem } from '~/domain/actions/engine/record';
import { NEW_USERS } from '~/domain/actions/subjects';
import { readExisting } from './new-users';

/**
 * The accounts to create, by the ids of their items (`newUserId`). The record of an action is kept in this browser, so none of them
 * has a password.
 */
export const createUsersParams = z.object({
  users: z.record(z.string(), z.omit(createDesktopUserBody, { password: true })),
});
export type CreateUsersParams = z.infer<typeof createUsersParams>;

/** The accounts of some items. @throws RangeError when one of them is not among the parameters */
export function usersOf({ users }: CreateUsersParams, items: readonly ActionItem[]) {
  return items.map(({ id }) => {
    const user = users[id];
    if (!user) throw new RangeError(`No account was given for ${id}.`);
    return user;
  });
}

export const createUsersAction: ActionSpec = defineAction({
  kind: 'create-users',
  subject: NEW_USERS,
  operation: batchCreateUsers,
  limit: USERS_PER_CREATE,
  harm: 'none',
  icon: IconUserPlus,
  hasForm: false,
  dialog: lazyDialog(['create-users'], async () => (await import('./CreateUsersDialog')).CreateUsersDialog),
  params: createUsersParams,
  body: (params, items) => batchCreateUsersBody.parse({ users: usersOf(params, items) }),
  // The call answers without a body, and a refusal may leave some of the accounts created.
  prove: async (params, items) => {
    const existing = await readExisting(usersOf(params, items));
    return new Map(items.map(({ id }) => [id, existing.has(id)]));
  },
});
