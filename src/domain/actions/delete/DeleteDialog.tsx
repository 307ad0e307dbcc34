import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import { CheckField } from '~/ui/fields/CheckField';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { LostAndKept } from '~/domain/actions/dialog/LostAndKept';
import { fromDeleteParams } from './delete-form';
import { submits, useDesktopDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDesktopFacts } from '~/domain/actions/dialog/use-dialog-facts';

/** Deletes desktops for good. */
export function DeleteDialog(given: ActionDialogGiven) {
  const { items, initial } = given;
  const t = useMessages('action-forms').delete;
  const [begun] = useState(() => fromDeleteParams(initial));
  const form = useForm({ defaultValues: begun });
  const { control } = form;
  const params = useWatch({ control, compute: (values) => values });
  // The ticks decide over no desktop.
  const dialog = useDesktopDialog(given, begun, useDesktopFacts(items));
  return (
    <ActionDialog dialog={dialog} params={params} submit={{ ...submits(form), isDirty: false }}>
      <LostAndKept lost={t.lost} kept={params.deleteUsers ? undefined : t.stays} />
      <div>
        <CheckField control={control} name="deleteUsers" label={t.deleteUsers} help={t.deleteUsersHelp} />
        <CheckField control={control} name="emailNotification" label={t.email} help={t.emailHelp} />
        <CheckField control={control} name="force" label={t.force} help={t.forceHelp} />
      </div>
    </ActionDialog>
  );
}
