import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useId, useState } from 'react';
import { chooseNotifications, wantsNotifications } from '~/domain/actions/engine/notify-away';
import { actionsQuery } from '~/domain/actions/engine/actions';
import { useMessages } from '~/i18n/I18n';
import { PageHeader } from '~/ui/layout/PageHeader';
import { RetentionField } from './RetentionField';
import classes from './SettingsPage.module.css';

const ClearFinishedDialog = lazy(async () => ({
  default: (await import('~/domain/actions/progress/ClearFinishedDialog')).ClearFinishedDialog,
}));

/** What this browser remembers, and for how long. */
export function SettingsPage() {
  const t = useMessages('settings');
  return (
    <>
      <PageHeader title={t.title} aside={t.aside} />
      <ActionRecords />
      <Notifications />
    </>
  );
}

function ActionRecords() {
  const t = useMessages('settings').actions;
  const actions = useQuery(actionsQuery()).data;
  const ended = actions?.filter(({ endedAt }) => endedAt !== null) ?? [];
  const [clearing, setClearing] = useState<readonly string[] | null>(null);
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{t.title}</h2>
      <p className={classes.body}>{t.body}</p>
      <RetentionField />
      <div className={classes.row}>
        <output className={classes.body}>{actions ? t.kept(ended.length) : ''}</output>
        <Button
          size="xs"
          variant="default"
          disabled={ended.length === 0}
          onClick={() => setClearing(ended.map(({ id: actionId }) => actionId))}
        >
          {t.clear}
        </Button>
      </div>
      {clearing && (
        <Suspense fallback={null}>
          <ClearFinishedDialog ids={clearing} onClose={() => setClearing(null)} />
        </Suspense>
      )}
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
