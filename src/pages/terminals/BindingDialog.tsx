import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { createdIdOf } from '~/api/creation';
import { useSaveBinding } from '~/api/terminals';
import type { TerminalBinding } from '~/contract/terminals';
import { LostAnswer } from '~/domain/creation/LostAnswer';
import { terminalsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { normalMac } from '~/lib/mac';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { toast } from '~/ui/feedback/toast';
import { TextField } from '~/ui/fields/TextField';
import { Dialog } from '~/ui/layout/Dialog';
import { useSubmitOnce } from '~/ui/layout/use-one-at-a-time';
import { bindingFormSchema, fromBinding } from './binding-form';
import classes from './terminals.module.css';

const FORM = 'binding-form';

/** Makes a binding, or changes one; what was typed stays when the service refuses. */
export function BindingDialog({
  binding,
  onClose,
}: {
  binding: TerminalBinding | null;
  onClose: () => void;
}) {
  const t = useMessages('terminals').form;
  const common = useMessages('common');
  const save = useSaveBinding();
  const [isMissing, setIsMissing] = useState(false);
  const form = useForm({
    resolver: zodResolver(bindingFormSchema(binding === null, t.errors)),
    defaultValues: fromBinding(binding),
    mode: 'onTouched',
  });
  const { control } = form;
  const typed = useWatch({ control, name: 'mac' });
  const mac = normalMac(typed);
  const isCreated = createdIdOf(save.error) !== undefined && save.variables?.mac === mac;
  const send = form.handleSubmit(async ({ mac: address, desktopName, description }) => {
    setIsMissing(false);
    const input = { id: binding?.id ?? null, mac: address, desktop_name: desktopName, description };
    const isThere = await save.mutateAsync(input).catch(() => null);
    if (isThere === null) return;
    if (!isThere) return setIsMissing(true);
    toast.good(t.saved(`${address} · ${desktopName}`));
    onClose();
  });
  const submit = useSubmitOnce(send);
  return (
    <Dialog
      title={binding ? t.editTitle : t.newTitle}
      size={480}
      guarded={form.formState.isDirty}
      busy={save.isPending}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" size="sm" onClick={onClose} disabled={save.isPending}>
            {common.cancel}
          </Button>
          <Button size="sm" type="submit" form={FORM} disabled={save.isPending || isCreated}>
            {binding ? t.save : t.create}
          </Button>
        </>
      }
    >
      <form id={FORM} noValidate className={classes.form} onSubmit={submit}>
        <TextField
          control={control}
          name="mac"
          label={t.mac}
          description={mac !== null && mac !== typed ? t.readAs(mac) : t.macHelp}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
        />
        <TextField control={control} name="desktopName" label={t.desktop} autoComplete="off" />
        <TextField control={control} name="description" label={t.description} autoComplete="off" />
        {save.error && <ErrorState error={save.error} compact />}
        <LostAnswer error={save.error} path={() => terminalsWithPath({ mac: save.variables?.mac })} />
        {isMissing && (
          <p role="alert" className={classes.problem}>
            {t.notThere}
          </p>
        )}
      </form>
    </Dialog>
  );
}
