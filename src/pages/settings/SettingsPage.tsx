import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { chooseNotifications, wantsNotifications } from '~/domain/acts/notify-away';
import { RETENTION_DAYS, retentionDays, setRetentionDays } from '~/domain/acts/retention';
import { useClearFinished } from '~/domain/acts/use-clear-finished';
import { actsQuery } from '~/domain/bulk/acts';
import { useMessages } from '~/i18n/I18n';
import { PageHeader } from '~/ui/PageHeader';
import { toast } from '~/ui/toast';
import classes from './SettingsPage.module.css';

/** What this browser remembers, and for how long. */
export function SettingsPage() {
  const t = useMessages('settings');
  return (
    <>
      <PageHeader title={t.title} aside={t.aside} />
      <ActRecords />
      <Notifications />
    </>
  );
}

function ActRecords() {
  const t = useMessages('settings').acts;
  const [days, setDays] = useState(retentionDays);
  const acts = useQuery(actsQuery()).data;
  const ended = acts?.filter(({ endedAt }) => endedAt !== null).length ?? 0;
  const id = useId();
  const clear = useClearFinished();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{t.title}</h2>
      <p className={classes.body}>{t.body}</p>
      <label className={classes.field}>
        {t.retention}
        <select
          className={classes.select}
          value={days}
          onChange={(event) => {
            const chosen = RETENTION_DAYS.find((one) => String(one) === event.currentTarget.value);
            if (chosen === undefined) return;
            setDays(chosen);
            void setRetentionDays(chosen);
          }}
        >
          {RETENTION_DAYS.map((one) => (
            <option key={one} value={one}>
              {t.days(one)}
            </option>
          ))}
        </select>
      </label>
      <div className={classes.row}>
        <output className={classes.body}>{acts ? t.kept(ended) : ''}</output>
        <Button
          size="xs"
          variant="default"
          disabled={ended === 0}
          onClick={() => clear.mutate(undefined, { onSuccess: () => toast.good(t.cleared) })}
        >
          {t.clear}
        </Button>
      </div>
    </section>
  );
}

function Notifications() {
  const t = useMessages('settings').notifications;
  const [on, setOn] = useState(wantsNotifications);
  const [isDenied, setIsDenied] = useState(false);
  const id = useId();
  const choose = async (wanted: boolean) => {
    const done = await chooseNotifications(wanted);
    setIsDenied(!done);
    if (done) setOn(wanted);
  };
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{t.title}</h2>
      <label className={classes.check}>
        <input type="checkbox" checked={on} onChange={(event) => void choose(event.currentTarget.checked)} />
        {t.choice}
      </label>
      {isDenied && (
        <p role="alert" className={classes.problem}>
          {t.denied}
        </p>
      )}
    </section>
  );
}
