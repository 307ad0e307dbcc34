import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router-dom';
import { actionsQuery } from '~/domain/actions/engine/actions';
import { useMessages } from '~/i18n/I18n';
import { PageHeader } from '~/ui/layout/PageHeader';
import { ActionList } from './ActionList';
import classes from './jobs.module.css';
import { JOB_VIEWS, parseJobsSearch, toJobsParams } from './jobs-search';
import { ServiceJobs } from './ServiceJobs';

/** Actions of this browser, and jobs of the service looked up there. */
export function JobsPage() {
  const t = useMessages('jobs');
  const [params] = useSearchParams();
  const { view: search, unreadable } = parseJobsSearch(params);
  const actions = useQuery(actionsQuery());
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageHeader
          title={t.title}
          aside={
            search.view === 'actions' ? (
              <output>{actions.data ? t.actions.total(actions.data.length) : ''}</output>
            ) : undefined
          }
        />
        <nav className={classes.views} aria-label={t.views.label}>
          {JOB_VIEWS.map((view) => (
            <Link
              key={view}
              to={{ search: toJobsParams({ ...search, view }).toString() }}
              aria-current={view === search.view ? 'page' : undefined}
            >
              {t.views[view]}
            </Link>
          ))}
        </nav>
      </div>
      {search.view === 'actions' ? (
        <ActionList actions={actions} />
      ) : (
        <ServiceJobs search={search} unreadable={unreadable} />
      )}
    </div>
  );
}
