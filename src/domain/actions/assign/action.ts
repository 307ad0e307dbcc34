import { IconUserPlus } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { attachUser, batchAttachInstances, batchAttachInstancesBody } from '~/contract/assignments';
import { DESKTOPS_PER_CALL } from '~/contract/desktop-actions';
import { ask, leave } from '~/domain/actions/engine/plan';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, type ActionSpec } from '~/domain/actions/define-action';
import { DESKTOPS } from '~/domain/actions/subjects';

/** Who gets which desktop: by desktop id, the users and groups it is given to. */
export const assignParams = z.object({ pairs: z.record(z.string(), z.array(attachUser)) });
export type AssignParams = z.infer<typeof assignParams>;

export const assignAction: ActionSpec = defineAction({
  kind: 'assign',
  subject: DESKTOPS,
  operation: batchAttachInstances,
  limit: DESKTOPS_PER_CALL,
  harm: 'none',
  icon: IconUserPlus,
  menu: 'users',
  dialog: lazyDialog(['action-forms'], async () => (await import('./AssignDialog')).AssignDialog),
  params: assignParams,
  body: ({ pairs }, items) =>
    batchAttachInstancesBody.parse({
      assign_model: { assign_dimension: 'DESKTOP', priority_strategy: 'FIXED_RELATION' },
      desktops: items.map(({ id }) => ({ desktop_id: id, attach_user_infos: pairs[id] ?? [] })),
    }),
  judge: ({ pairs }, facts) =>
    (pairs[facts.id]?.length ?? 0) === 0
      ? leave('noUser')
      : ask(facts.midTask && 'midTask', facts.frozen && 'frozen'),
});
