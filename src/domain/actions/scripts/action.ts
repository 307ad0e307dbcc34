import { IconTrash } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { deleteScript } from '~/contract/scripts';
import { defineAction, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { SCRIPTS } from '~/domain/actions/subjects';
import { existingScripts } from './script-facts';

export const deleteScriptsAction: ActionSpec = defineAction({
  kind: 'delete-scripts',
  subject: SCRIPTS,
  operation: deleteScript,
  // The call is about one script, named in its path.
  limit: 1,
  harm: 'destroys',
  icon: IconTrash,
  dialog: lazyDialog(['scripts'], async () => (await import('./DeleteScriptsDialog')).DeleteScriptsDialog),
  hasForm: false,
  removes: true,
  params: z.object({}),
  path: ([script]) => ({ script_id: script?.id ?? '' }),
  body: (_, scripts) => {
    if (scripts.length > 1) throw new RangeError('One call deletes one script.');
    return {};
  },
  prove: async (_, items) => {
    const left = await existingScripts(items);
    return new Map(items.map(({ id }) => [id, !left.has(id)]));
  },
});
