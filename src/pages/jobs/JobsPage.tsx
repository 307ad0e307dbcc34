import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router-dom';
import { actsQuery } from '~/domain/bulk/acts';
import { useMessages } from '~/i18n/I18n';
import { PageHeader } from '~/ui/layout/PageHeader';
import { ActList } from './ActList';
import classes from './jobs.module.css';
import { ServiceJobs } from './ServiceJobs';

const VIEWS = ['acts', 'service'] as const;

/** Acts of this browser, and jobs of the service looked up there. */
export function JobsPage() {
  const t = useMessages('jobs');
  const [params] = useSearchParams();
  const shown = VIEWS.find((view) => view === params.get('view')) ?? 'acts';
  const acts = useQuery(actsQuery());
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageHeader
          title={t.title}
          aside={
            shown === 'acts' ? <output>{acts.data ? t.acts.total(acts.data.length) : ''}</output> : undefined
          }
        />
        <nav className={classes.views} aria-label={t.views.label}>
          {VIEWS.map((view) => (
            <Link
              key={view}
              to={{ search: addressOf(view, params) }}
              aria-current={view === shown ? 'page' : undefined}
            >
              {t.views[view]}
            </Link>
          ))}
        </nav>
      </div>
      {shown === 'acts' ? <ActList acts={acts} /> : <ServiceJobs />}
    </div>
  );
}

/** What was looked up stays in the address while the other view is shown. */
function addressOf(view: (typeof VIEWS)[number], params: URLSearchParams): string {
  const next = new URLSearchParams(params);
  next.set('view', view);
  return next.toString();
}
