import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { MessageField } from '~/domain/actions/dialog/MessageField';
import { fromNotifyParams, notifyFormSchema } from '~/domain/actions/logoff/session-forms';
import { notifyAction, type NotifyParams } from '~/domain/actions/logoff/action';
import { useFacts, usePlan } from '~/domain/actions/dialog/use-plan';

/** What the message says decides over no desktop: the plan stands before a word is typed. */
const ANY_TEXT: NotifyParams = { text: '-' };

/** Sends a message to the screens of connected users. */
export function NotifyDialog({ items, initial, retryOf, onClose, onLaunched }: ActionDialogGiven) {
  const t = useMessages('action-forms');
  const [id] = useState(() => crypto.randomUUID());
  const schema = notifyFormSchema(t.errors);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: fromNotifyParams(initial),
    mode: 'onTouched',
  });
  const { control } = form;
  const values = useWatch({ control });
  const plan = usePlan(notifyAction, ANY_TEXT, items, useFacts(id, items));
  return (
    <ActionDialog
      id={id}
      spec={notifyAction}
      chosen={items.length}
      plan={plan}
      params={schema.safeParse(values).data ?? null}
      onSubmit={(launch) => (event) => void form.handleSubmit(launch)(event)}
      isDirty={form.formState.isDirty}
      retryOf={retryOf}
      onClose={onClose}
      onLaunched={onLaunched}
    >
      <p>{t.notify.about}</p>
      <MessageField control={control} name="text" label={t.notify.message} limit={null} />
    </ActionDialog>
  );
}
