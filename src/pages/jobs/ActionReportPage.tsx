import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router-dom';
import { titleOf } from '~/domain/actions/progress/action-words';
import { actionQuery, markSeen } from '~/domain/actions/engine/actions';
import { jobsPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { Breadcrumbs } from '~/ui/layout/Breadcrumbs';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { PageHeader } from '~/ui/layout/PageHeader';
import { ActionReport } from './ActionReport';
import classes from './jobs.module.css';

/** The report of one action: the outcome of every item, and what to do about those that failed. */
export function ActionReportPage() {
  const { actionId = '' } = useParams();
  const t = useMessages('jobs');
  const actions = useMessages('actions');
  const query = useQuery(actionQuery(actionId));
  const found = query.data;
  const isUnseen = found?.action.endedAt !== null && found?.action.seen === false;
  useEffect(() => {
    if (isUnseen) void markSeen(actionId);
  }, [isUnseen, actionId]);
  const title = found ? titleOf(found.action, actions) : t.title;
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <Breadcrumbs
          trail={
            found ? [{ label: t.title, to: jobsPath }, { label: title }] : [{ label: t.title, to: jobsPath }]
          }
        />
        <PageHeader title={title} />
        {query.error && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {found === null && (
          <EmptyState
            title={t.report.notFound}
            body={t.report.notFoundBody}
            action={<Link to={jobsPath}>{t.report.toJobs}</Link>}
          />
        )}
      </div>
      {found && <ActionReport action={found.action} parts={found.parts} />}
    </div>
  );
}
