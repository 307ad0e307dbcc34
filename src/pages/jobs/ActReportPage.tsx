import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router-dom';
import { titleOf } from '~/domain/acts/act-words';
import { actQuery, markSeen } from '~/domain/bulk/acts';
import { jobsPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { Breadcrumbs } from '~/ui/layout/Breadcrumbs';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { PageHeader } from '~/ui/layout/PageHeader';
import { ActReport } from './ActReport';
import classes from './jobs.module.css';

/** The report of one act: what became of every item, and what to do about those that failed. */
export function ActReportPage() {
  const { actId = '' } = useParams();
  const t = useMessages('jobs');
  const acts = useMessages('acts');
  const query = useQuery(actQuery(actId));
  const found = query.data;
  const isUnseen = found?.act.endedAt !== null && found?.act.seen === false;
  useEffect(() => {
    if (isUnseen) void markSeen(actId);
  }, [isUnseen, actId]);
  const title = found ? titleOf(found.act, acts) : t.title;
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
      {found && <ActReport act={found.act} parts={found.parts} />}
    </div>
  );
}
