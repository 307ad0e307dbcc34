import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { MessageField } from '~/domain/actions/dialog/MessageField';
import { fromNotifyParams, notifyFormSchema } from './notify-form';
import type { NotifyParams } from './action';
import { submits, useDesktopDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDesktopFacts } from '~/domain/actions/dialog/use-dialog-facts';

/** The message does not affect the plan, which is shown before anything is typed. */
const ANY_TEXT: NotifyParams = { text: '-' };

/** Sends a message to the screens of connected users. */
export function NotifyDialog(given: ActionDialogGiven) {
  const { items, initial } = given;
  const t = useMessages('action-forms');
  const schema = notifyFormSchema(t.errors);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: fromNotifyParams(initial),
    mode: 'onTouched',
  });
  const { control } = form;
  const values = useWatch({ control });
  const dialog = useDesktopDialog(given, ANY_TEXT, useDesktopFacts(items));
  return (
    <ActionDialog dialog={dialog} params={schema.safeParse(values).data ?? null} submit={submits(form)}>
      <p>{t.notify.about}</p>
      <MessageField control={control} name="text" label={t.notify.message} limit={null} />
    </ActionDialog>
  );
}
