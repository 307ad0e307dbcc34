import { IconTrash, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { membersSource, readUserGroups } from '~/api/user-groups';
import {
  batchDeleteUserGroups,
  batchDeleteUserGroupsBody,
  GROUPS_PER_DELETE,
  MEMBERS_PER_CALL,
  runActionsOnGroup,
  runActionsOnGroupBody,
} from '~/contract/user-groups';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { USER_GROUPS, USERS } from '~/domain/actions/subjects';

/** The group whose members change; its name for the report. */
export const memberParams = z.object({ groupId: z.string().check(z.minLength(1)), groupName: z.string() });

const membersAction = (kind: 'add-members' | 'remove-members'): ActionSpec =>
  defineAction({
    kind,
    subject: USERS,
    operation: runActionsOnGroup,
    limit: MEMBERS_PER_CALL,
    harm: 'none',
    icon: kind === 'add-members' ? IconUserPlus : IconUserMinus,
    dialog: lazyDialog(['user-actions'], async () => {
      const { AddMembersDialog, RemoveMembersDialog } = await import('./MembersDialog');
      return kind === 'add-members' ? AddMembersDialog : RemoveMembersDialog;
    }),
    hasForm: false,
    params: memberParams,
    path: (_, { groupId }) => ({ group_id: groupId }),
    body: (_, items) =>
      runActionsOnGroupBody.parse({
        op_type: kind === 'add-members' ? 'ADD' : 'DELETE',
        user_ids: idsOf(items),
      }),
    prove: async ({ groupId }, items) => {
      const members = new Set((await membersSource(groupId).all({})).map(({ id }) => id));
      return new Map(items.map(({ id }) => [id, members.has(id) === (kind === 'add-members')]));
    },
  });

export const removeMembersAction = membersAction('remove-members');

export const GROUP_ACTIONS: readonly ActionSpec[] = [
  membersAction('add-members'),
  removeMembersAction,
  defineAction({
    kind: 'delete-groups',
    subject: USER_GROUPS,
    operation: batchDeleteUserGroups,
    limit: GROUPS_PER_DELETE,
    harm: 'destroys',
    icon: IconTrash,
    dialog: lazyDialog(
      ['user-actions'],
      async () => (await import('./DeleteGroupsDialog')).DeleteGroupsDialog,
    ),
    hasForm: false,
    removes: true,
    params: z.object({}),
    body: (_, items) => batchDeleteUserGroupsBody.parse({ group_ids: idsOf(items) }),
    prove: async (_, items) => {
      const there = await readUserGroups(idsOf(items));
      return new Map(items.map(({ id }) => [id, !there.has(id)]));
    },
  }),
];
