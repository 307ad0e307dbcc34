import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import { useMessages } from '~/i18n/I18n';
import type { Target } from '~/pages/scheduled-tasks/target';
import { useNamedTargets } from '~/pages/scheduled-tasks/use-named-targets';
import legend from '~/ui/fields/legend.module.css';
import { ChosenList } from './ChosenList';
import { DesktopAdder } from './DesktopAdder';
import classes from './Objects.module.css';

interface DesktopsPickerProps {
  /** Ids of desktops. */
  value: readonly string[];
  onChange: (ids: readonly string[]) => void;
  max: number;
  label: string;
  error?: string | undefined;
}

/** Some desktops, kept by their ids and shown by their names. */
export function DesktopsPicker({ value, onChange, max, label, error }: DesktopsPickerProps) {
  const t = useMessages('task-objects').chosen;
  const id = useId();
  const plain = useMemo(() => value.map((of): Target => ({ type: 'DESKTOP', id: of, name: '' })), [value]);
  const { targets, namesFailed } = useNamedTargets(plain);
  const chosen = useMemo(() => new Set(value), [value]);
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  const add = (desktops: readonly { id: string }[]) => {
    const ids = new Set([...latest.current, ...desktops.map((desktop) => desktop.id)]);
    onChange([...ids].slice(0, Math.max(max, latest.current.length)));
  };
  const remove = (gone: readonly string[]) => {
    const away = new Set(gone);
    onChange(latest.current.filter((other) => !away.has(other)));
  };
  return (
    <fieldset className={classes.field} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={legend.group}>{label}</legend>
      <DesktopAdder
        isChosen={(of) => chosen.has(of)}
        room={max - value.length}
        most={max}
        onAdd={add}
        onRemove={(of) => remove([of])}
      />
      <ChosenList
        targets={targets}
        onRemove={(gone) => remove(gone.map((target) => target.id))}
        onRestore={add}
        total={t.desktops(value.length, max)}
        none={t.noDesktops}
      >
        {namesFailed && <p className={classes.help}>{t.namesFailed}</p>}
      </ChosenList>
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
