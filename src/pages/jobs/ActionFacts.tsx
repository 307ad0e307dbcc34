import { lazy, Suspense, useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { reportPath } from '~/domain/paths';
import { cancelledWords } from '~/domain/actions/progress/action-words';
import { specOf } from '~/domain/actions/all-actions';
import { chosenWaves } from '~/domain/actions/engine/waves';
import type { Action, Part } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import classes from './jobs.module.css';

const RequestPreview = lazy(async () => ({
  default: (await import('~/domain/actions/dialog/RequestPreview')).RequestPreview,
}));

/** When an action began and ended, by whom, what it is tried again from or by, and what was sent. */
export function ActionFacts({ action, parts }: { action: Action; parts: readonly Part[] }) {
  const t = useMessages('jobs');
  const actions = useMessages('actions');
  const [shown, setShown] = useState(false);
  const troubles = parts.flatMap(({ trouble }) => trouble ?? []);
  const items = parts.filter(({ index }) => index < action.parts).flatMap((part) => part.items);
  const [first] = troubles;
  const waves = useMemo(() => chosenWaves(action, parts), [action, parts]);
  return (
    <>
      <div className={classes.facts}>
        <span>
          {t.actions.columns.created} <RelativeTime date={new Date(action.createdAt)} />
        </span>
        {action.endedAt !== null && (
          <span>
            {t.actions.columns.ended} <RelativeTime date={new Date(action.endedAt)} />
          </span>
        )}
        {action.userName !== '' && <span>{t.report.by(action.userName)}</span>}
        {action.parts > 1 && <span>{actions.plan.requests(action.parts)}</span>}
        {action.retryOf !== null && <Link to={reportPath(action.retryOf)}>{t.report.retryOf}</Link>}
        {action.retriedBy !== null && <Link to={reportPath(action.retriedBy)}>{t.report.retriedBy}</Link>}
        {action.cancelled && <span>{cancelledWords(action, actions)}</span>}
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
            <RequestPreview action={specOf(action.kind)} params={action.params} items={items} waves={waves} />
          </Suspense>
        )}
      </details>
    </>
  );
}
