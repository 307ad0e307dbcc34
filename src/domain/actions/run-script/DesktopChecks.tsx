import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import type { KnownItem } from '~/lib/known-items';
import classes from './run.module.css';

/** Boxes drawn at once. */
const SHOWN = 100;

interface DesktopChecksProps {
  label: string;
  items: readonly KnownItem[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  error?: string | undefined;
}

/** Some of the desktops, chosen by their names. */
export function DesktopChecks({ label, items, value, onChange, error }: DesktopChecksProps) {
  const t = useMessages('run-script').checks;
  const [part, setPart] = useState('');
  const chosen = new Set(value);
  const matching = items.filter(({ name }) => name.toLowerCase().includes(part.trim().toLowerCase()));
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    // In the order of the desktops, so that the request is the same whatever was clicked first.
    onChange(items.flatMap((item) => (next.has(item.id) ? [item.id] : [])));
  };
  return (
    <fieldset className={classes.checks}>
      <legend className={classes.legend}>{label}</legend>
      <TextInput
        size="xs"
        aria-label={t.search}
        placeholder={t.search}
        value={part}
        onChange={({ currentTarget }) => setPart(currentTarget.value)}
      />
      <div className={classes.boxes}>
        {matching.slice(0, SHOWN).map(({ id, name }) => (
          <label key={id} className={classes.box}>
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />
            {name}
          </label>
        ))}
        {matching.length === 0 && <p className={classes.help}>{t.none}</p>}
        {matching.length > SHOWN && <p className={classes.help}>{t.more(matching.length - SHOWN)}</p>}
      </div>
      <p className={classes.help}>{t.chosen(chosen.size, items.length)}</p>
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
