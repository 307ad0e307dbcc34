import '@mantine/core/styles/Input.layer.css';
import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { useMessages } from '~/i18n/I18n';
import classes from './WavesField.module.css';
import { readWaves, type WavesTyped } from './waves-form';

interface WavesFieldProps {
  /** Items that would be sent. */
  count: number;
  typed: WavesTyped;
  /** The size of the first batch is chosen elsewhere in the form. */
  isFirstFixed: boolean;
  onType: (typed: WavesTyped) => void;
}

/** The choice to send a first batch, look at what comes of it, and then continue with the rest or stop. */
export function WavesField({ count, typed, isFirstFixed, onType }: WavesFieldProps) {
  const t = useMessages('actions').waves;
  const id = useId();
  const read = readWaves(typed, count);
  const waves = read.isValid ? read.waves : null;
  return (
    <section className={classes.field} aria-label={t.title}>
      <div className={classes.choice}>
        <input
          type="checkbox"
          id={id}
          checked={typed.isOn}
          onChange={(event) => onType({ ...typed, isOn: event.currentTarget.checked })}
        />
        <label htmlFor={id}>{t.choose}</label>
      </div>
      {typed.isOn && (
        <>
          <div className={classes.numbers}>
            {!isFirstFixed && (
              <TextInput
                size="sm"
                inputMode="numeric"
                autoComplete="off"
                label={t.first}
                value={typed.first}
                error={!read.isValid && read.first && t.firstWrong(count - 1)}
                onChange={(event) => onType({ ...typed, first: event.currentTarget.value })}
              />
            )}
            <TextInput
              size="sm"
              inputMode="numeric"
              autoComplete="off"
              label={t.stopAfter}
              value={typed.stopAfter}
              error={!read.isValid && read.stopAfter && t.stopAfterWrong(count)}
              onChange={(event) => onType({ ...typed, stopAfter: event.currentTarget.value })}
            />
          </div>
          {waves && (
            <output className={classes.summary}>
              {t.summary(waves.first, count - waves.first, waves.stopAfter)}
            </output>
          )}
        </>
      )}
    </section>
  );
}
