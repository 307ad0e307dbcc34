import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import { assignFormSchema, fromAssignParams, toAssignParams } from './assign-form';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { LinesField } from './LinesField';
import { submits, useDesktopDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDesktopFacts } from '~/domain/actions/dialog/use-dialog-facts';
import { UsersField } from './UsersField';

/** Gives desktops to users: the same users for all, or by pasted lines. */
export function AssignDialog(given: ActionDialogGiven) {
  const { items, initial } = given;
  const t = useMessages('action-forms');
  const { assign } = t;
  const facts = useDesktopFacts(items);
  const { read } = facts;
  // Until the facts are read, names are enough to understand lines; the groups follow the systems once they are known.
  const desktops = useMemo(() => read?.facts ?? items.map((item) => ({ ...item, os: '' })), [read, items]);
  const schema = assignFormSchema(t.errors, desktops);
  const [begun] = useState(() => fromAssignParams(initial, items));
  // What is wrong with a line is beside it while it is typed; an error that came on leaving the box would push away the
  // very button the pointer is about to press.
  const form = useForm({ resolver: zodResolver(schema), defaultValues: begun, mode: 'onSubmit' });
  const { control } = form;
  const [way, users, rights, lines] = useWatch({ control, name: ['way', 'users', 'rights', 'lines'] });
  const values = useMemo(() => ({ way, users, rights, lines }), [way, users, rights, lines]);
  const params = useMemo(() => toAssignParams(values, desktops), [values, desktops]);
  const dialog = useDesktopDialog(given, params, facts);

  return (
    <ActionDialog
      dialog={dialog}
      params={schema.safeParse(values).success ? params : null}
      submit={submits(form, (valid) => toAssignParams(valid, desktops))}
    >
      <p>{assign.about}</p>
      <RadioField
        control={control}
        name="way"
        label={assign.way}
        choices={(['same', 'lines'] as const).map((value) => ({
          value,
          label: assign.ways[value],
          help: assign.wayHelp[value],
        }))}
      />
      {way === 'same' ? (
        <>
          <UsersField control={control} />
          <RadioField
            control={control}
            name="rights"
            label={assign.rights}
            choices={(['standard', 'admin'] as const).map((value) => ({
              value,
              label: assign.rightsOf[value],
              help: assign.rightsHelp[value],
            }))}
          />
        </>
      ) : (
        <LinesField
          control={control}
          desktops={desktops}
          onChange={(text) => form.setValue('lines', text, { shouldDirty: true, shouldValidate: true })}
        />
      )}
    </ActionDialog>
  );
}
