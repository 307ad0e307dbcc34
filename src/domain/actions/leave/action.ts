import { IconUserOff } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { deleteBindingsAction } from '~/domain/actions/bindings/action';
import { composite } from '~/domain/actions/composite';
import { defineAction, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { logoffAction } from '~/domain/actions/logoff/action';
import { logoffSessionsAction } from '~/domain/actions/logoff-sessions/action';
import { removePoolUsersAction } from '~/domain/actions/pool-users/action';
import { removeAuthorizationsAction } from '~/domain/actions/remove-authorizations/action';
import type { Subject } from '~/domain/actions/subjects';
import { unassignAction } from '~/domain/actions/unassign/action';
import { removeMembersAction } from '~/domain/actions/user-groups/action';
import { deleteUsersAction, disableUsersAction, lockUsersAction } from '~/domain/actions/users/action';
import { userPath } from '~/domain/paths';

/**
 * The steps there are, in the order they run: an account that is locked signs in no more, then its sessions end, then goes what it
 * had.
 */
export const STEP_KINDS = [
  'lock-users',
  'disable-users',
  'delete-users',
  'logoff-sessions',
  'logoff',
  'remove-members',
  'remove-authorizations',
  'remove-pool-users',
  'delete-bindings',
  'unassign',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

const STEPS: Readonly<Record<StepKind, { readonly spec: ActionSpec; readonly order: number }>> = {
  'lock-users': { spec: lockUsersAction, order: 0 },
  'disable-users': { spec: disableUsersAction, order: 0 },
  'delete-users': { spec: deleteUsersAction, order: 0 },
  'logoff-sessions': { spec: logoffSessionsAction, order: 1 },
  logoff: { spec: logoffAction, order: 1 },
  'remove-members': { spec: removeMembersAction, order: 2 },
  'remove-authorizations': { spec: removeAuthorizationsAction, order: 2 },
  'remove-pool-users': { spec: removePoolUsersAction, order: 2 },
  'delete-bindings': { spec: deleteBindingsAction, order: 2 },
  unassign: { spec: unassignAction, order: 2 },
};

const stepSpec = (kind: StepKind) => STEPS[kind].spec;

/** What the steps are taken for: an account that is left for good, or one that is locked, disabled or deleted with its sessions logged off. */
export const LEAVE_PURPOSES = ['leave', 'lock-users', 'disable-users', 'delete-users'] as const;
export type LeavePurpose = (typeof LEAVE_PURPOSES)[number];

export const leaveParams = z.object({
  purpose: z.enum(LEAVE_PURPOSES),
  steps: z.array(z.object({ kind: z.enum(STEP_KINDS), params: z.unknown() })),
});
export type LeaveParams = z.infer<typeof leaveParams>;

const kindOf = (kind: string) => STEP_KINDS.find((one) => one === kind);

/** An item is shown as those of its step are; a user who was left out, with the user. */
const LEAVING: Subject = {
  itemPath: ({ step, ...item }) => {
    const kind = step && kindOf(step.kind);
    return kind ? stepSpec(kind).subject.itemPath({ ...item, id: step.id }) : userPath(item.id);
  },
  // Every step reads back what it did by itself.
  observe: async () => new Map(),
  takesPart: 'changes',
  countsUsers: true,
};

export const leaveAction: ActionSpec = defineAction({
  ...composite(stepSpec, (kind) => STEPS[kind].order),
  kind: 'leave',
  subject: LEAVING,
  limit: 1,
  harm: 'destroys',
  icon: IconUserOff,
  dialog: lazyDialog(
    ['action-forms', 'user-actions', 'leave'],
    async () => (await import('./LeaveDialog')).LeaveDialog,
  ),
  hasForm: false,
  params: leaveParams,
});
