import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { readLiveSessions } from '~/api/app-sessions';
import { MESSAGE_TYPES, type SessionInfo } from '~/contract/app-sessions';
import { TEXT_LIMIT } from '~/contract/wire';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { MessageField } from '~/domain/actions/dialog/MessageField';
import { submits, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import { leave, makePlan, RUN, type Answers } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { ChoiceField } from '~/ui/fields/ChoiceField';
import { NumberField } from '~/ui/fields/NumberField';
import { TextField } from '~/ui/fields/TextField';
import { fromLogoffSessionsParams, logoffSessionsSchema } from './logoff-sessions-form';

const readLive = (_: readonly ActionItem[], signal: AbortSignal) => readLiveSessions(signal);

/** Logs app sessions off, with a word to their users and time to save their work. */
export function LogoffSessionsDialog(given: ActionDialogGiven) {
  const { items, initial } = given;
  const forms = useMessages('action-forms');
  const t = useMessages('sessions').logoff;
  const schema = logoffSessionsSchema(forms.errors);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: fromLogoffSessionsParams(initial),
    mode: 'onTouched',
  });
  const { control } = form;
  const values = useWatch({ control });
  const planOf = useCallback(
    (live: ReadonlyMap<string, SessionInfo>, answers: Answers) =>
      makePlan(
        items.map((item) => ({
          item,
          verdict: live.has(item.id) ? RUN : leave('ended'),
          inUse: live.get(item.id)?.session_state !== 'AppcInit',
        })),
        answers,
      ),
    [items],
  );
  const dialog = useActionDialog(given, useDialogFacts(items, readLive), planOf);
  return (
    <ActionDialog dialog={dialog} params={schema.safeParse(values).data ?? null} submit={submits(form)}>
      <p>{t.about}</p>
      <NumberField
        control={control}
        name="delayMinutes"
        label={t.delay}
        description={t.delayHelp}
        maxLength={6}
      />
      <ChoiceField
        control={control}
        name="messageType"
        label={t.level}
        clearable={false}
        data={MESSAGE_TYPES.map((type) => ({ value: String(type), label: t.levels[type] }))}
      />
      <TextField control={control} name="title" label={forms.optional(t.messageTitle)} />
      <MessageField
        control={control}
        name="message"
        label={forms.optional(forms.logoff.message)}
        limit={TEXT_LIMIT}
      />
    </ActionDialog>
  );
}
