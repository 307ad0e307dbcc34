import { zodResolver } from '@hookform/resolvers/zod';
import '~/ui/fields/styles';
import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { desktopsQuery } from '~/api/desktops';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { Dialog } from '~/ui/layout/Dialog';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { TextAreaField } from '~/ui/fields/TextField';
import classes from '~/domain/actions/dialog/ActionDialog.module.css';
import { findDesktops, namesIn } from '~/domain/desktops/named-desktops';

const SUGGESTIONS = 20;
const DEBOUNCE_MS = 250;
/** Names an error lists; more are only counted. */
const NAMES_TOLD = 5;
const FORM = 'restore-desktops';

interface RestoreDesktopsProps {
  /** The earlier input. */
  named: string;
  onClose: () => void;
  onChosen: (desktops: readonly ActionItem[], named: string) => void;
}

/** Which desktops are to go back: a pasted list of names or ids, or found one by one. */
export function RestoreDesktops({ named, onClose, onChosen }: RestoreDesktopsProps) {
  const t = useMessages('snapshots').restore;
  const common = useMessages('common');
  const [failure, setFailure] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const form = useForm({
    resolver: zodResolver(
      z.object({ named: z.string().check(z.refine((text) => namesIn(text).length > 0, t.errors.none)) }),
    ),
    defaultValues: { named },
  });
  const { isSubmitting, isDirty } = form.formState;

  const find = async (values: { named: string }) => {
    const abort = new AbortController();
    stop.current = abort;
    setFailure(null);
    try {
      const { found, unknown, ambiguous } = await findDesktops(namesIn(values.named), abort.signal);
      const [twin] = ambiguous;
      if (unknown.length > 0)
        form.setError('named', { message: t.errors.unknown(unknown.length, unknown.slice(0, NAMES_TOLD)) });
      else if (twin !== undefined) form.setError('named', { message: t.errors.ambiguous(twin) });
      else onChosen(found, values.named);
    } catch (error) {
      if (!abort.signal.aborted) setFailure(error);
    }
  };
  const add = (name: string) => {
    const before = form.getValues('named').trimEnd();
    form.setValue('named', before === '' ? name : `${before}\n${name}`, { shouldDirty: true });
    form.clearErrors('named');
  };

  return (
    <Dialog
      title={t.title}
      size={640}
      guarded={isDirty}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" size="sm" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button size="sm" type="submit" form={FORM} disabled={isSubmitting}>
            {isSubmitting ? t.finding : t.next}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        noValidate
        className={classes.form}
        onSubmit={(event) => void form.handleSubmit(find)(event)}
      >
        <p>{t.whichAbout}</p>
        <TextAreaField
          control={form.control}
          name="named"
          label={t.named}
          description={t.namedHelp}
          rows={8}
          data-autofocus
        />
        <Finder onFound={add} />
      </form>
      {failure !== null && <ErrorState compact error={failure} />}
    </Dialog>
  );
}

/** Finds a desktop while its name is typed. */
function Finder({ onFound }: { onFound: (name: string) => void }) {
  const t = useMessages('snapshots').restore;
  const [typed, setTyped] = useState('');
  const [searched] = useDebouncedValue(typed.trim(), DEBOUNCE_MS);
  const { data } = useQuery({
    ...desktopsQuery({ computer_name: searched, limit: SUGGESTIONS }),
    enabled: searched !== '',
  });
  const names =
    searched === '' ? [] : (data?.desktops ?? []).flatMap(({ computer_name }) => computer_name || []);
  return (
    <Select
      size="sm"
      label={t.find}
      description={t.findHelp}
      searchable
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      data={[...new Set(names)]}
      // The service has done the matching.
      filter={({ options }) => options}
      nothingFoundMessage={searched !== '' && data ? t.nothingFound : undefined}
      rightSection={null}
      onChange={(name) => {
        setTyped('');
        if (name !== null) onFound(name);
      }}
    />
  );
}
