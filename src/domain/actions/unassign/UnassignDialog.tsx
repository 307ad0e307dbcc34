import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import { AssigneesField } from './AssigneesField';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { assigneesOf, fromUnassignParams, toUnassignParams, unassignFormSchema } from './unassign-form';
import { submits, useDesktopDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDesktopFacts } from '~/domain/actions/dialog/use-dialog-facts';

/** Takes desktops from everybody, or from some of their users. */
export function UnassignDialog(given: ActionDialogGiven) {
  const { items, initial } = given;
  const t = useMessages('action-forms');
  const { unassign } = t;
  const facts = useDesktopFacts(items);
  const { read } = facts;
  const schema = unassignFormSchema(t.errors);
  const [begun] = useState(() => fromUnassignParams(initial));
  const form = useForm({ resolver: zodResolver(schema), defaultValues: begun, mode: 'onTouched' });
  const { control } = form;
  const [who, keys] = useWatch({ control, name: ['who', 'keys'] });
  const params = useMemo(() => toUnassignParams({ who, keys }, read?.facts ?? []), [who, keys, read]);
  const assignees = useMemo(() => (read ? assigneesOf(read.facts) : null), [read]);
  const dialog = useDesktopDialog(given, params, facts);

  return (
    <ActionDialog
      dialog={dialog}
      params={params}
      submit={submits(form, (valid) => toUnassignParams(valid, read?.facts ?? []))}
    >
      <p>{unassign.about}</p>
      <RadioField
        control={control}
        name="who"
        label={unassign.who}
        choices={[
          { value: 'everybody', label: unassign.everybody, help: unassign.everybodyHelp },
          { value: 'chosen', label: unassign.chosen, help: unassign.chosenHelp },
        ]}
      />
      {who === 'chosen' && <AssigneesField control={control} assignees={assignees} />}
    </ActionDialog>
  );
}
