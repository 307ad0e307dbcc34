import '~/ui/fields/styles';
import { Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useController, useWatch, type UseFormReturn } from 'react-hook-form';
import { SCRIPT_TYPES, type ScriptSimpleInfo } from '~/contract/scripts';
import { hasSecrets, masked } from '~/domain/scripts/secrets';
import { useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import { TextAreaField } from '~/ui/fields/TextField';
import type { RunValues } from './run-form';
import classes from './run.module.css';

interface WhatFieldsProps {
  form: UseFormReturn<RunValues>;
  /** Every script there is. */
  scripts: readonly ScriptSimpleInfo[];
  /** The operation knows commands by one SDK alone. */
  isCommandRare: boolean;
}

/** What runs: saved scripts in their order, or a command. */
export function WhatFields({ form, scripts, isCommandRare }: WhatFieldsProps) {
  const t = useMessages('run-script').what;
  const { types } = useMessages('scripts');
  const { control } = form;
  const [work, command] = useWatch({ control, name: ['work', 'command'] });
  return (
    <div className={classes.group}>
      <RadioField
        control={control}
        name="work"
        label={t.label}
        choices={[
          { value: 'scripts', label: t.scripts },
          { value: 'command', label: t.command },
        ]}
      />
      {work === 'scripts' ? (
        <ScriptsField form={form} scripts={scripts} />
      ) : (
        <>
          <RadioField
            control={control}
            name="commandType"
            label={t.type}
            choices={SCRIPT_TYPES.map((value) => ({ value, label: types[value] ?? value }))}
          />
          <TextAreaField
            control={control}
            name="command"
            label={t.command}
            description={t.commandHelp}
            spellCheck={false}
            autoComplete="off"
          />
          {hasSecrets(command) && (
            <p role="alert" className={classes.attention}>
              {t.secret} {t.masked(masked(command))}
            </p>
          )}
          {isCommandRare && <p className={classes.help}>{t.older}</p>}
        </>
      )}
    </div>
  );
}

function ScriptsField({ form, scripts }: Pick<WhatFieldsProps, 'form' | 'scripts'>) {
  const t = useMessages('run-script').what;
  const { types } = useMessages('scripts');
  const {
    field: { ref, value, onChange },
    fieldState,
  } = useController({ control: form.control, name: 'scriptIds' });
  const ids: readonly string[] = value;
  const byId = new Map(scripts.map((script) => [script.id, script]));
  const nameOf = (id: string) => byId.get(id)?.name || id;
  const change = (next: readonly string[]) => onChange([...next]);
  const swap = (at: number, other: number) =>
    change(ids.map((id, place) => (place === at ? ids[other] : place === other ? ids[at] : id) ?? id));
  return (
    <div className={classes.group}>
      <Select
        size="sm"
        searchable
        // All are there to be searched; more than these nobody reads through.
        limit={100}
        // A refusal puts the focus here: an open list would cover what it says.
        openOnFocus={false}
        label={t.add}
        ref={ref}
        value={null}
        data={scripts
          .filter(({ id }) => !ids.includes(id))
          .map(({ id, name, type }) => ({
            value: id,
            label: type ? `${name || id} (${types[type] ?? type})` : name || id,
          }))}
        error={fieldState.error?.message}
        onChange={(id) => {
          if (id) change([...ids, id]);
        }}
      />
      {ids.length > 0 && (
        <ol className={classes.scripts} aria-label={t.order}>
          {ids.map((id, at) => (
            <li key={id}>
              <div className={classes.script}>
                <span>{nameOf(id)}</span>
                <button
                  type="button"
                  className={classes.small}
                  aria-label={t.up(nameOf(id))}
                  disabled={at === 0}
                  onClick={() => swap(at, at - 1)}
                >
                  <IconArrowUp size={14} aria-hidden />
                </button>
                <button
                  type="button"
                  className={classes.small}
                  aria-label={t.down(nameOf(id))}
                  disabled={at === ids.length - 1}
                  onClick={() => swap(at, at + 1)}
                >
                  <IconArrowDown size={14} aria-hidden />
                </button>
                <button
                  type="button"
                  className={classes.small}
                  aria-label={t.remove(nameOf(id))}
                  onClick={() => change(ids.filter((one) => one !== id))}
                >
                  <IconX size={14} aria-hidden />
                </button>
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
