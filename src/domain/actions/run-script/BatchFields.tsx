import { useController, useWatch, type UseFormReturn } from 'react-hook-form';
import { planBatches } from '~/domain/scripts/batches';
import { useMessages } from '~/i18n/I18n';
import type { KnownItem } from '~/lib/known-items';
import { numberOf } from '~/lib/typed-number';
import { NumberField } from '~/ui/fields/NumberField';
import { RadioField } from '~/ui/fields/RadioField';
import { TextField } from '~/ui/fields/TextField';
import { DesktopChecks } from './DesktopChecks';
import { batchOf, BATCHES, type RunValues } from './run-form';
import classes from './run.module.css';

interface FieldsProps {
  form: UseFormReturn<RunValues>;
}

/** Which desktops come first, and what keeps the others from following. */
export function BatchFields({ form, targets }: FieldsProps & { targets: readonly KnownItem[] }) {
  const t = useMessages('run-script');
  const { control } = form;
  const [batch, count, firstIds, threshold] = useWatch({
    control,
    name: ['batch', 'count', 'firstIds', 'threshold'],
  });
  const plan = planBatches(
    targets.map(({ id }) => id),
    batchOf({ batch, count, firstIds }),
    numberOf(threshold),
  );
  return (
    <div className={classes.group}>
      <RadioField
        control={control}
        name="batch"
        label={t.batch.label}
        choices={BATCHES.map((value) => ({ value, label: t.batch[value] }))}
      />
      {batch === 'count' && <NumberField control={control} name="count" label={t.batch.countLabel} />}
      {batch === 'desktops' && <FirstDesktops form={form} targets={targets} />}
      {batch !== 'none' && (
        <NumberField
          control={control}
          name="threshold"
          label={t.optional(t.batch.threshold)}
          description={t.batch.thresholdHelp}
        />
      )}
      <output className={classes.sentence}>
        {plan.first === 0
          ? t.batch.all(plan.rest)
          : plan.rest === 0
            ? t.batch.whole(plan.first)
            : plan.stopsAt === null
              ? t.batch.goesOn(plan.first, plan.rest)
              : `${t.batch.stops(plan.first, plan.stopsAt, plan.rest)} ${t.batch.timeouts}`}
      </output>
    </div>
  );
}

function FirstDesktops({ form, targets }: FieldsProps & { targets: readonly KnownItem[] }) {
  const t = useMessages('run-script').batch;
  const { field, fieldState } = useController({ control: form.control, name: 'firstIds' });
  return (
    <DesktopChecks
      label={t.choose}
      items={targets}
      value={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}

/** The time limit, and what comes before and after, where the operation has fields for it. */
export function MoreFields({ form, hasSteps }: FieldsProps & { hasSteps: boolean }) {
  const t = useMessages('run-script');
  const { control } = form;
  return (
    <div className={classes.group}>
      <NumberField control={control} name="timeout" label={t.more.timeout} />
      {hasSteps ? (
        <>
          <RadioField
            control={control}
            name="postFinish"
            label={t.more.postFinish}
            choices={[
              { value: '', label: t.more.nothing },
              { value: 'stop', label: t.more.stop },
              { value: 'reboot', label: t.more.reboot },
            ]}
          />
          <TextField
            control={control}
            name="preStart"
            label={t.optional(t.more.preStart)}
            description={t.more.preStartHelp}
            autoComplete="off"
          />
        </>
      ) : (
        <p className={classes.help}>{t.more.missing}</p>
      )}
    </div>
  );
}
