import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router-dom';
import { terminalsConfigQuery } from '~/api/terminals';
import { rehearsalPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { StatusMark } from '~/ui/feedback/StatusMark';
import classes from './terminals.module.css';

const SwitchesDialog = lazy(async () => ({ default: (await import('./SwitchesDialog')).SwitchesDialog }));

/** How the switches of terminal binding stand, what that means for people at work, and the way to change it. */
export function SwitchBanner() {
  const t = useMessages('terminals').switches;
  const query = useQuery(terminalsConfigQuery());
  const [isOpen, setIsOpen] = useState(false);
  if (query.error && !query.data)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} compact />;
  const { data: config } = query;
  const isOn = config?.tc_bind_switch === 'ON';
  const isAuto = config?.tc_auto_bind_switch === 'ON';
  return (
    <section className={classes.banner} aria-label={t.title} aria-busy={!config}>
      {config && (
        <>
          <div className={classes.states}>
            <StatusMark tone={isOn ? 'good' : 'off'} word={isOn ? t.on : t.off} />
            <span className={classes.meaning}>
              {isOn ? t.onMeaning : t.offMeaning}
              {isOn && ` ${isAuto ? t.autoMeaning(config.tc_auto_bind_max ?? 1) : t.noAutoMeaning}`}
            </span>
          </div>
          <div className={classes.buttons}>
            {!isOn && (
              <Button size="xs" variant="default" component={Link} to={rehearsalPath}>
                {t.rehearse}
              </Button>
            )}
            <Button size="xs" variant="default" onClick={() => setIsOpen(true)}>
              {t.change}
            </Button>
          </div>
          {isOpen && (
            <Suspense fallback={null}>
              <SwitchesDialog config={config} onClose={() => setIsOpen(false)} />
            </Suspense>
          )}
        </>
      )}
    </section>
  );
}
