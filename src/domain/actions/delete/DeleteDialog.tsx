import { IconShieldCheck, IconCircleX } from '@tabler/icons-react';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import { CheckField } from '~/ui/fields/CheckField';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
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
      <ul className={classes.facts}>
        <li className={classes.fact} data-tone="lost">
          <IconCircleX size={18} aria-hidden />
          {t.lost}
        </li>
        {!params.deleteUsers && (
          <li className={classes.fact}>
            <IconShieldCheck size={18} aria-hidden />
            {t.stays}
          </li>
        )}
      </ul>
      <div>
        <CheckField control={control} name="deleteUsers" label={t.deleteUsers} help={t.deleteUsersHelp} />
        <CheckField control={control} name="emailNotification" label={t.email} help={t.emailHelp} />
        <CheckField control={control} name="force" label={t.force} help={t.forceHelp} />
      </div>
    </ActionDialog>
  );
}
