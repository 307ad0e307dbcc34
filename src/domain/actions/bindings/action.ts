import { IconLink, IconTrash } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { bindingsSource, readBindingsOf } from '~/api/terminals';
import {
  createTerminalsBindingDesktops,
  createTerminalsBindingDesktopsBody,
  deleteTerminalsBindingDesktops,
  deleteTerminalsBindingDesktopsBody,
} from '~/contract/terminals';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { BINDINGS } from '~/domain/actions/subjects';
import { bindingKey, bindingLine } from './binding-lines';

/** One call takes 8,000, but a refusal is of the whole call: of fewer, fewer fail with one. */
const BINDINGS_PER_REQUEST = 500;

/** What is created, by the id of its item: its address, its desktop, its description, and its line in a file. */
export const createBindingsParams = z.object({ bindings: z.record(z.string(), bindingLine) });

export const createBindingsAction: ActionSpec = defineAction({
  kind: 'create-bindings',
  subject: BINDINGS,
  operation: createTerminalsBindingDesktops,
  limit: BINDINGS_PER_REQUEST,
  harm: 'none',
  icon: IconLink,
  dialog: lazyDialog(
    ['terminals'],
    async () => (await import('./CreateBindingsDialog')).CreateBindingsDialog,
  ),
  hasForm: false,
  params: createBindingsParams,
  body: ({ bindings }, items) =>
    createTerminalsBindingDesktopsBody.parse({ bind_list: items.flatMap(({ id }) => bindings[id] ?? []) }),
  // The call answers without a body, and passes over lines it cannot use.
  prove: async ({ bindings }, items) => {
    const there = await readBindingsOf(items.flatMap(({ id }) => bindings[id]?.mac ?? []));
    const keys = new Set(there.map(({ mac, desktop_name }) => bindingKey(mac ?? '', desktop_name ?? '')));
    return new Map(items.map(({ id }) => [id, keys.has(id)]));
  },
});

export const deleteBindingsAction: ActionSpec = defineAction({
  kind: 'delete-bindings',
  subject: BINDINGS,
  operation: deleteTerminalsBindingDesktops,
  limit: BINDINGS_PER_REQUEST,
  harm: 'destroys',
  icon: IconTrash,
  dialog: lazyDialog(
    ['terminals'],
    async () => (await import('./DeleteBindingsDialog')).DeleteBindingsDialog,
  ),
  hasForm: false,
  removes: true,
  params: z.object({}),
  body: (_, items) => deleteTerminalsBindingDesktopsBody.parse({ id_list: idsOf(items) }),
  prove: async (_, items) => {
    const there = new Set((await bindingsSource.all({})).map(({ id }) => id));
    return new Map(items.map(({ id }) => [id, !there.has(id)]));
  },
});
