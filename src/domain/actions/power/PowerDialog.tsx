import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { POWER_KINDS, powerParams } from './action';
import { specOf } from '~/domain/actions/all-actions';
import { useFacts, usePlan } from '~/domain/actions/dialog/use-plan';

/** Start, stop, restart, hibernate. */
export function PowerDialog({ kind, items, initial, retryOf, onClose, onLaunched }: ActionDialogGiven) {
  const t = useMessages('actions').power;
  const [id] = useState(() => crypto.randomUUID());
  const spec = specOf(kind);
  const form = useForm({
    defaultValues: {
      mode: z.safeParse(powerParams, initial).data?.force ? ('hard' as const) : ('soft' as 'soft' | 'hard'),
    },
  });
  const mode = useWatch({ control: form.control, name: 'mode' });
  const params = { force: mode === 'hard' };
  const plan = usePlan(spec, params, items, useFacts(id, items));
  const about = POWER_KINDS.find((one) => one === kind);
  return (
    <ActionDialog
      id={id}
      spec={spec}
      chosen={items.length}
      plan={plan}
      params={params}
      onSubmit={(launch) => (event) =>
        void form.handleSubmit((values) => launch({ force: values.mode === 'hard' }))(event)
      }
      isDirty={false}
      retryOf={retryOf}
      onClose={onClose}
      onLaunched={onLaunched}
    >
      {about && <p>{t.about[about]}</p>}
      {kind !== 'start' && (
        <RadioField
          control={form.control}
          name="mode"
          label={t.mode}
          choices={[
            { value: 'soft', label: t.soft, help: kind === 'hibernate' ? t.restHelp : t.softHelp },
            { value: 'hard', label: t.hard, help: t.hardHelp },
          ]}
        />
      )}
    </ActionDialog>
  );
}
