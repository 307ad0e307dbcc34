import { useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { POWER_KINDS, powerParams } from './action';
import { submits, useDesktopDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDesktopFacts } from '~/domain/actions/dialog/use-dialog-facts';

/** Start, stop, restart, hibernate. */
export function PowerDialog(given: ActionDialogGiven) {
  const { action, items, initial } = given;
  const { kind } = action;
  const t = useMessages('action-forms').power;
  const form = useForm({
    defaultValues: {
      mode: z.safeParse(powerParams, initial).data?.force ? ('hard' as const) : ('soft' as 'soft' | 'hard'),
    },
  });
  const mode = useWatch({ control: form.control, name: 'mode' });
  const params = useMemo(() => toParams({ mode }), [mode]);
  const dialog = useDesktopDialog(given, params, useDesktopFacts(items));
  const about = POWER_KINDS.find((one) => one === kind);
  return (
    <ActionDialog dialog={dialog} params={params} submit={{ ...submits(form, toParams), isDirty: false }}>
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

const toParams = ({ mode }: { mode: 'soft' | 'hard' }) => ({ force: mode === 'hard' });
