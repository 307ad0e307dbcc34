import { useCallback, useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submits, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { Answers } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { powerParams } from '~/domain/actions/power/action';
import { useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import { POOL_POWER_KINDS } from './action';
import { judgePower, planPools, readPoolFacts, sumOf, type PoolFacts } from './pool-facts';
import { PoolsHit } from './PoolsHit';

const read = (items: readonly ActionItem[], signal: AbortSignal, onProgress: (read: number) => void) =>
  readPoolFacts(items, true, signal, onProgress);
const toParams = ({ mode }: { mode: 'soft' | 'hard' }) => ({ force: mode === 'hard' });

/** Starts, stops, restarts or hibernates all desktops of pools. The number to type is that of the desktops. */
export function PoolPowerDialog(given: ActionDialogGiven) {
  const { action, items, initial } = given;
  const { kind } = action;
  const t = useMessages('action-forms').power;
  const words = useMessages('pool-actions');
  const form = useForm({
    defaultValues: {
      mode: powerParams.safeParse(initial).data?.force ? ('hard' as const) : ('soft' as 'soft' | 'hard'),
    },
  });
  const mode = useWatch({ control: form.control, name: 'mode' });
  const params = useMemo(() => toParams({ mode }), [mode]);
  const facts = useDialogFacts(items, read);
  const planOf = useCallback(
    (pools: ReadonlyMap<string, PoolFacts>, answers: Answers) =>
      planPools(items, pools, judgePower(kind === 'hibernate-pools'), answers),
    [items, kind],
  );
  const dialog = useActionDialog(given, facts, planOf);
  const run = dialog.state.plan?.run ?? [];
  const pools = facts.read;
  const about = POOL_POWER_KINDS.find((one) => one === kind);
  return (
    <ActionDialog
      dialog={dialog}
      params={params}
      submit={{ ...submits(form, toParams), isDirty: false }}
      {...(pools && { hits: sumOf(run, pools, ({ desktops }) => desktops) })}
    >
      {about && <p>{words.power[about]}</p>}
      <p className={classes.help}>{words.wholePool}</p>
      {kind !== 'start-pools' && (
        <RadioField
          control={form.control}
          name="mode"
          label={t.mode}
          choices={[
            { value: 'soft', label: t.soft, help: kind === 'hibernate-pools' ? t.restHelp : t.softHelp },
            { value: 'hard', label: t.hard, help: t.hardHelp },
          ]}
        />
      )}
      {pools && run.length > 0 && <PoolsHit items={run} facts={pools} />}
    </ActionDialog>
  );
}
