import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { LOGOFF_MESSAGE_LIMIT } from '~/contract/desktop-actions';
import { useMessages } from '~/i18n/I18n';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { MessageField } from '~/domain/actions/dialog/MessageField';
import { FRESH_LOGOFF, fromLogoffParams, logoffFormSchema } from './session-forms';
import { logoffAction } from './action';
import { useFacts, usePlan } from '~/domain/actions/dialog/use-plan';

/** Logs users off, with a word to them first. */
export function LogoffDialog({ items, initial, retryOf, onClose, onLaunched }: ActionDialogGiven) {
  const t = useMessages('action-forms');
  const [id] = useState(() => crypto.randomUUID());
  const schema = logoffFormSchema(t.errors);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: fromLogoffParams(initial),
    mode: 'onTouched',
  });
  const { control } = form;
  const values = useWatch({ control });
  // The message decides over no desktop.
  const plan = usePlan(logoffAction, FRESH_LOGOFF, items, useFacts(id, items));
  return (
    <ActionDialog
      id={id}
      spec={logoffAction}
      chosen={items.length}
      plan={plan}
      params={schema.safeParse(values).data ?? null}
      onSubmit={(launch) => (event) => void form.handleSubmit(launch)(event)}
      isDirty={form.formState.isDirty}
      retryOf={retryOf}
      onClose={onClose}
      onLaunched={onLaunched}
    >
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
