import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { scheduledTaskQuery } from '~/api/scheduled-tasks';
import { taskPath, tasksPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { Breadcrumbs } from '~/ui/layout/Breadcrumbs';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { PageHeader } from '~/ui/layout/PageHeader';
import { StaleBar } from '~/ui/feedback/StaleBar';
import classes from './detail.module.css';
import { OverviewTab } from './OverviewTab';
import { RunsTab } from './RunsTab';
import { RunView } from './RunView';
import { DETAIL_TABS, parseTaskDetail, toTaskDetailParams } from './task-detail-search';
import { taskRowQuery } from './task-queries';
import { TaskActions } from './TaskActions';
import { TaskSentence } from './TaskSentence';

/** One scheduled task: what it is, when it runs next, and what its runs came to. */
export function ScheduledTaskPage() {
  const { taskId = '' } = useParams();
  const t = useMessages('scheduled-tasks');
  const [params] = useSearchParams();
  const search = parseTaskDetail(params);
  const query = useQuery(scheduledTaskQuery(taskId));
  const task = query.data;
  const row = useQuery(taskRowQuery(taskId, task));
  const isGone = isFailure(query.error) && query.error.status === 404;
  const name = (!isGone && task?.task_name) || taskId;

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <Breadcrumbs trail={[{ label: t.title, to: tasksPath }, { label: name }]} />
        <PageHeader
          title={name}
          actions={task && !isGone && <TaskActions taskId={taskId} name={name} row={row} />}
        />
        {task && !isGone && <TaskSentence task={task} />}
      </div>
      {isGone ? (
        <EmptyState
          title={t.detail.notFound}
          body={t.detail.notFoundBody}
          action={<Link to={tasksPath}>{t.detail.toList}</Link>}
        />
      ) : (
        query.error && !task && <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.error && task && !isGone && (
        <StaleBar updatedAt={new Date(query.dataUpdatedAt)} onRetry={() => void query.refetch()} />
      )}
      {!isGone && (task || !query.error) && (
        <>
          <nav className={classes.views} aria-label={t.detail.views}>
            {DETAIL_TABS.map((tab) => (
              <Link
                key={tab}
                to={{ pathname: taskPath(taskId), search: toTaskDetailParams({ tab }).toString() }}
                aria-current={search.tab === tab ? 'page' : undefined}
              >
                {t.detail.tabs[tab]}
              </Link>
            ))}
          </nav>
          {search.tab === 'overview' ? (
            <OverviewTab taskId={taskId} task={task} row={row} />
          ) : search.record === '' ? (
            <RunsTab taskId={taskId} task={task} />
          ) : (
            <RunView key={search.record} taskId={taskId} task={task} search={search} />
          )}
        </>
      )}
    </div>
  );
}
