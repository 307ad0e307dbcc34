import { IconUserMinus } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { ASSIGNEE_TYPES, batchDetachInstances, batchDetachInstancesBody } from '~/contract/assignments';
import type { AttachInstancesUserInfo } from '~/contract/desktops';
import { DESKTOPS_PER_CALL } from '~/contract/desktop-actions';
import { readFacts } from '~/domain/actions/engine/facts';
import { ask, leave } from '~/domain/actions/engine/plan';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, type ActionSpec } from '~/domain/actions/define-action';
import { DESKTOPS } from '~/domain/actions/subjects';

/** A user or group that loses a desktop, as exactly as the desktop names it: two domains may have users of one name. */
const leavingUser = z.object({
  name: z.string(),
  type: z.enum(ASSIGNEE_TYPES),
  group: z.optional(z.string()),
  userId: z.optional(z.string()),
  domain: z.optional(z.string()),
});

/** Whom desktops are taken from: everybody, or by desktop id the users and groups that go. */
export const unassignParams = z.object({
  everybody: z.boolean(),
  leaving: z.record(z.string(), z.array(leavingUser)),
});
export type UnassignParams = z.infer<typeof unassignParams>;

/** Ids are believed before names; a desktop may name one without. */
function isSame(going: z.infer<typeof leavingUser>, assignee: AttachInstancesUserInfo): boolean {
  const { type, user_name, user_id, domain } = assignee;
  if ((type === 'GROUP' ? 'GROUP' : 'USER') !== going.type) return false;
  if (going.userId && user_id) return going.userId === user_id;
  return (
    going.name.toLowerCase() === user_name?.toLowerCase() &&
    (!going.domain || !domain || going.domain === domain)
  );
}

export const unassignAction: ActionSpec = defineAction({
  kind: 'unassign',
  subject: DESKTOPS,
  operation: batchDetachInstances,
  limit: DESKTOPS_PER_CALL,
  harm: 'interrupts',
  icon: IconUserMinus,
  menu: 'users',
  dialog: lazyDialog(['action-forms'], async () => (await import('./UnassignDialog')).UnassignDialog),
  params: unassignParams,
  body: ({ everybody, leaving }, items) =>
    batchDetachInstancesBody.parse({
      desktops: items.map(({ id }) =>
        everybody
          ? { desktop_id: id, is_detach_all_users: true }
          : {
              desktop_id: id,
              detach_user_infos: (leaving[id] ?? []).map(({ name, type, group, userId, domain }) => ({
                user_name: name,
                type,
                ...(group && { user_group: group }),
                ...(userId && { user_id: userId }),
                ...(domain && { domain }),
              })),
            },
      ),
    }),
  // While a task runs on a desktop, what is read is not yet what will be.
  prove: async ({ everybody, leaving }, items, isOver) => {
    const { facts, gone } = await readFacts(items);
    return new Map([
      ...gone.map(({ id }) => [id, true] as const),
      ...facts.flatMap(({ id, midTask, assignees }): [string, boolean][] => {
        if (midTask && !isOver) return [];
        const left = everybody
          ? assignees
          : assignees.filter((one) => (leaving[id] ?? []).some((going) => isSame(going, one)));
        return [[id, left.length === 0]];
      }),
    ]);
  },
  judge: ({ everybody, leaving }, facts) => {
    const none = everybody ? facts.assignees.length === 0 : (leaving[facts.id]?.length ?? 0) === 0;
    return none
      ? leave('noUser')
      : ask(facts.midTask && 'midTask', facts.frozen && 'frozen', facts.inUse && 'connected');
  },
});
