import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import {
  actionsPast,
  RETENTION_DAYS,
  retentionDays,
  setRetentionDays,
  type RetentionDays,
} from '~/domain/actions/engine/retention';
import { useMessages } from '~/i18n/I18n';
import classes from './SettingsPage.module.css';

/**
 * How long records are kept. Arrow keys walk through the choices, so one that removes records is only a question until it is
 * answered.
 */
export function RetentionField() {
  const t = useMessages('settings').actions;
  const common = useMessages('common');
  const [days, setDays] = useState(retentionDays);
  const [outdated, setOutdated] = useState<readonly string[]>([]);
  const latest = useRef(days);
  const select = useRef<HTMLSelectElement>(null);
  const show = (shown: RetentionDays, ids: readonly string[]) => {
    latest.current = shown;
    setDays(shown);
    setOutdated(ids);
  };
  const choose = async (chosen: RetentionDays) => {
    show(chosen, []);
    const ids = await actionsPast(chosen);
    // Another choice may have been made meanwhile.
    if (latest.current !== chosen) return;
    if (ids.length > 0) setOutdated(ids);
    else await setRetentionDays(chosen, ids);
  };
  const answer = (kept: RetentionDays) => {
    show(kept, []);
    // The question and its buttons go; the keyboard stays at the choice.
    select.current?.focus();
  };
  return (
    <>
      <label className={classes.field}>
        {t.retention}
        <select
          ref={select}
          className={classes.select}
          value={days}
          onChange={(event) => {
            const chosen = RETENTION_DAYS.find((one) => String(one) === event.currentTarget.value);
            if (chosen !== undefined) void choose(chosen);
          }}
        >
          {RETENTION_DAYS.map((one) => (
            <option key={one} value={one}>
              {t.days(one)}
            </option>
          ))}
        </select>
      </label>
      <div className={outdated.length > 0 ? classes.question : undefined}>
        <output>{outdated.length > 0 && t.outdated(outdated.length, days)}</output>
        {outdated.length > 0 && (
          <div className={classes.row}>
            <Button
              size="xs"
              color="red"
              onClick={() => {
                void setRetentionDays(days, outdated);
                answer(days);
              }}
            >
              {t.removeOutdated(outdated.length)}
            </Button>
            <Button size="xs" variant="default" onClick={() => answer(retentionDays())}>
              {common.cancel}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
