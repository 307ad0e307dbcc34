import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router-dom';
import { actsQuery } from '~/domain/bulk/acts';
import { useMessages } from '~/i18n/I18n';
import { PageHeader } from '~/ui/layout/PageHeader';
import { ActList } from './ActList';
import classes from './jobs.module.css';
import { JOB_VIEWS, parseJobsSearch, toJobsParams } from './jobs-search';
import { ServiceJobs } from './ServiceJobs';

/** Acts of this browser, and jobs of the service looked up there. */
export function JobsPage() {
  const t = useMessages('jobs');
  const [params] = useSearchParams();
  const { view: search, unreadable } = parseJobsSearch(params);
  const acts = useQuery(actsQuery());
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageHeader
          title={t.title}
          aside={
            search.view === 'acts' ? (
              <output>{acts.data ? t.acts.total(acts.data.length) : ''}</output>
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
      {search.view === 'acts' ? (
        <ActList acts={acts} />
      ) : (
        <ServiceJobs search={search} unreadable={unreadable} />
      )}
    </div>
  );
}
