import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router-dom';
import { reportPath } from '~/domain/paths';
import { specOf } from '~/domain/acts/registry';
import type { Act, Part } from '~/domain/bulk/record';
import { useMessages } from '~/i18n/I18n';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import classes from './jobs.module.css';

const RequestPreview = lazy(async () => ({
  default: (await import('~/domain/acts/RequestPreview')).RequestPreview,
}));

/** When an act began and ended, by whom, what it is tried again from or by, and what was sent. */
export function ActFacts({ act, parts }: { act: Act; parts: readonly Part[] }) {
  const t = useMessages('jobs');
  const acts = useMessages('acts');
  const [shown, setShown] = useState(false);
  const troubles = parts.flatMap(({ trouble }) => trouble ?? []);
  const items = parts.filter(({ index }) => index < act.parts).flatMap((part) => part.items);
  const [first] = troubles;
  return (
    <>
      <div className={classes.facts}>
        <span>
          {t.acts.columns.created} <RelativeTime date={new Date(act.createdAt)} />
        </span>
        {act.endedAt !== null && (
          <span>
            {t.acts.columns.ended} <RelativeTime date={new Date(act.endedAt)} />
          </span>
        )}
        {act.userName !== '' && <span>{t.report.by(act.userName)}</span>}
        {act.parts > 1 && <span>{acts.plan.requests(act.parts)}</span>}
        {act.retryOf !== null && <Link to={reportPath(act.retryOf)}>{t.report.retryOf}</Link>}
        {act.retriedBy !== null && <Link to={reportPath(act.retriedBy)}>{t.report.retriedBy}</Link>}
        {act.cancelled && <span>{acts.drawer.cancelled}</span>}
      </div>
      {first && (
        <p role="alert" className={classes.problem}>
          {t.report.trouble(troubles.length)} {[first.code, first.reason].filter(Boolean).join(' ')}
        </p>
      )}
      <details className={classes.sent} onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{t.report.sent}</summary>
        {shown && (
          <Suspense fallback={null}>
            <RequestPreview spec={specOf(act.kind)} params={act.params} items={items} />
          </Suspense>
        )}
      </details>
    </>
  );
}
