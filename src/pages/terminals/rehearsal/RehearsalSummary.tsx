import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useMessages } from '~/i18n/I18n';
import { REHEARSAL_DAYS } from './use-rehearsal';
import type { Rehearsal } from './rehearse';
import classes from './rehearsal.module.css';

interface RehearsalSummaryProps {
  rehearsal: Rehearsal;
  /** Logins that were not read. */
  notRead: number;
}

/** What terminal binding would have done, in one sentence, and what the sentence rests on. */
export function RehearsalSummary({ rehearsal, notRead }: RehearsalSummaryProps) {
  const t = useMessages('terminals').rehearsal;
  const { refused, logins, people, desktops, terminals, withoutMac } = rehearsal;
  const isGood = refused === 0;
  return (
    <div className={classes.summary} data-tone={isGood ? 'good' : 'attention'}>
      {isGood ? <IconCircleCheck size={20} aria-hidden /> : <IconAlertTriangle size={20} aria-hidden />}
      <div>
        <p className={classes.sentence}>
          {isGood ? t.none(logins, REHEARSAL_DAYS) : t.refused(refused, logins, people, REHEARSAL_DAYS)}
        </p>
        {!isGood && <p>{t.hit(terminals, desktops)}</p>}
        {withoutMac > 0 && <p>{t.withoutMac(withoutMac)}</p>}
        {notRead > 0 && <p>{t.notRead(notRead)}</p>}
      </div>
    </div>
  );
}
