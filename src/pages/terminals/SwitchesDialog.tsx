import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useSaveTerminalsConfig } from '~/api/terminals';
import type { TerminalsConfig } from '~/contract/terminals';
import { useMessages } from '~/i18n/I18n';
import { numberOf } from '~/lib/typed-number';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { toast } from '~/ui/feedback/toast';
import { CheckField } from '~/ui/fields/CheckField';
import { NumberField } from '~/ui/fields/NumberField';
import { Dialog } from '~/ui/layout/Dialog';
import { useSubmitOnce } from '~/ui/layout/use-one-at-a-time';
import { fromConfig, switchesSchema, toConfig } from './switches-form';
import classes from './terminals.module.css';
import { TurnOnCheck, useTurnOnFacts, type Decisions } from './TurnOnCheck';

const FORM = 'switches-form';

/** The three switches of terminal binding. Turning it on shows first who could no longer log in. */
export function SwitchesDialog({ config, onClose }: { config: TerminalsConfig; onClose: () => void }) {
  const t = useMessages('terminals').switches;
  const common = useMessages('common');
  const save = useSaveTerminalsConfig();
  const [decisions, setDecisions] = useState<Decisions>({});
  const form = useForm({
    resolver: zodResolver(switchesSchema(t)),
    defaultValues: fromConfig(config),
    mode: 'onTouched',
  });
  const { control } = form;
  const { bind, autoBind, autoBindMax } = useWatch({ control });
  const turnsOn = bind === true && config.tc_bind_switch !== 'ON';
  const facts = useTurnOnFacts(turnsOn, {
    autoBind: autoBind ?? false,
    autoBindMax: numberOf(autoBindMax ?? null) ?? 1,
  });
  const isDecided = !turnsOn || (facts.asked?.every((decision) => decisions[decision]) ?? false);
  const send = form.handleSubmit(async (values) => {
    if (!isDecided) return;
    const isSaved = await save.mutateAsync(toConfig(values)).then(
      () => true,
      () => false,
    );
    if (!isSaved) return;
    toast.good(t.saved);
    onClose();
  });
  const submit = useSubmitOnce(send);
  return (
    <Dialog
      title={t.title}
      size={640}
      guarded={form.formState.isDirty}
      busy={save.isPending}
      onClose={onClose}
      footer={
        <>
          {turnsOn && facts.asked && !isDecided && <p className={classes.undecided}>{t.undecided}</p>}
          <Button variant="default" size="sm" onClick={onClose} disabled={save.isPending}>
            {common.cancel}
          </Button>
          <Button size="sm" type="submit" form={FORM} disabled={save.isPending || !isDecided}>
            {turnsOn ? t.turnOn : t.save}
          </Button>
        </>
      }
    >
      <form id={FORM} noValidate className={classes.form} onSubmit={submit}>
        <CheckField control={control} name="bind" label={t.bind} help={t.bindHelp} />
        <CheckField control={control} name="autoBind" label={t.autoBind} help={t.autoBindHelp} />
        <NumberField
          control={control}
          name="autoBindMax"
          label={t.autoBindMax}
          description={t.autoBindMaxHelp}
          maxLength={4}
        />
        {turnsOn && <TurnOnCheck facts={facts} decisions={decisions} onDecide={setDecisions} />}
        {save.error && <ErrorState error={save.error} compact />}
      </form>
    </Dialog>
  );
}
