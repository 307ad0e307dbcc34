import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { LOGOFF_MESSAGE_LIMIT } from '~/contract/desktop-actions';
import { useMessages } from '~/i18n/I18n';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { MessageField } from '~/domain/actions/dialog/MessageField';
import { FRESH_LOGOFF, fromLogoffParams, logoffFormSchema } from './logoff-form';
import { submits, useDesktopDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDesktopFacts } from '~/domain/actions/dialog/use-dialog-facts';

/** Logs users off, with a word to them first. */
export function LogoffDialog(given: ActionDialogGiven) {
  const { items, initial } = given;
  const t = useMessages('action-forms');
  const schema = logoffFormSchema(t.errors);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: fromLogoffParams(initial),
    mode: 'onTouched',
  });
  const { control } = form;
  const values = useWatch({ control });
  // The message decides over no desktop.
  const dialog = useDesktopDialog(given, FRESH_LOGOFF, useDesktopFacts(items));
  return (
    <ActionDialog dialog={dialog} params={schema.safeParse(values).data ?? null} submit={submits(form)}>
      <p>{t.logoff.about}</p>
      <MessageField
        control={control}
        name="message"
        label={t.optional(t.logoff.message)}
        help={t.logoff.help}
        limit={LOGOFF_MESSAGE_LIMIT}
      />
    </ActionDialog>
  );
}
