import { IconLogout } from '@tabler/icons-react';
import * as z from 'zod/mini';
import {
  batchLogoffDesktops,
  batchLogoffDesktopsBody,
  DESKTOPS_PER_CALL,
  LOGOFF_MESSAGE_LIMIT,
} from '~/contract/desktop-actions';
import { readFacts } from '~/domain/actions/engine/facts';
import { ask } from '~/domain/actions/engine/plan';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { lookUntilSo } from '~/domain/actions/look-until';
import { DESKTOPS } from '~/domain/actions/subjects';

export const logoffParams = z.object({ message: z.string().check(z.maxLength(LOGOFF_MESSAGE_LIMIT)) });
export type LogoffParams = z.infer<typeof logoffParams>;

export const logoffAction: ActionSpec = defineAction({
  kind: 'logoff',
  subject: DESKTOPS,
  operation: batchLogoffDesktops,
  limit: DESKTOPS_PER_CALL,
  harm: 'interrupts',
  icon: IconLogout,
  menu: 'sessions',
  dialog: lazyDialog(['action-forms'], async () => (await import('./LogoffDialog')).LogoffDialog),
  params: logoffParams,
  body: ({ message }, items) =>
    batchLogoffDesktopsBody.parse({ desktop_ids: idsOf(items), ...(message !== '' && { message }) }),
  // The call answers without a body.
  prove: (_, items) =>
    lookUntilSo(async () => {
      const { facts } = await readFacts(items);
      const open = new Set(facts.filter(({ inUse }) => inUse).map(({ id }) => id));
      return new Map(items.map(({ id }) => [id, !open.has(id)]));
    }),
  judge: (_, facts) => ask(facts.midTask && 'midTask', !facts.inUse && 'noSession'),
});
