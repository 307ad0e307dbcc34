import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { titleOf } from '~/domain/acts/act-words';
import { OutcomeMark } from '~/domain/acts/OutcomeMark';
import { actsOfDesktopQuery } from '~/domain/bulk/acts';
import type { Outcome, Part } from '~/domain/bulk/record';
import { reportPath, serviceJobPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { NoValue } from '~/ui/data-table/NoValue';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import classes from './detail.module.css';
import { QueryState } from '~/ui/feedback/QueryState';

/** The acts of this browser that touched a desktop, and what became of it in each. */
export function JobsTab({ desktopId }: { desktopId: string }) {
  const t = useMessages('jobs');
  const acts = useMessages('acts');
  const query = useQuery(actsOfDesktopQuery(desktopId));
  return (
    <QueryState query={query}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState compact title={t.desktop.none} body={t.desktop.noneBody} />
        ) : (
          <table className={classes.list} aria-label={t.desktop.title}>
            <thead>
              <tr>
                <th scope="col">{t.acts.columns.name}</th>
                <th scope="col">{t.acts.columns.state}</th>
                <th scope="col">{t.acts.columns.created}</th>
                <th scope="col">{t.report.columns.job_id}</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ act, parts }) => {
                const jobId = parts.find((part) => part.jobId !== null)?.jobId;
                return (
                  <tr key={act.id}>
                    <td>
                      <Link to={reportPath(act.id)}>{titleOf(act, acts)}</Link>
                    </td>
                    <td>
                      {outcomesOf(parts, desktopId).map(({ key, outcome }) => (
                        <OutcomeMark key={key} outcome={outcome} />
                      ))}
                    </td>
                    <td>
                      <RelativeTime date={new Date(act.createdAt)} />
                    </td>
                    <td>
                      {jobId ? <Link to={serviceJobPath(jobId)}>{t.desktop.lookUp}</Link> : <NoValue />}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )
      }
    </QueryState>
  );
}

/** What became of the desktop itself, or of each of its snapshots the act named. */
function outcomesOf(parts: readonly Part[], desktopId: string): { key: string; outcome: Outcome }[] {
  return parts.flatMap((part) =>
    part.items.flatMap((item, at) => {
      const outcome = part.outcomes[at];
      return outcome && (item.desktopId ?? item.id) === desktopId ? { key: item.id, outcome } : [];
    }),
  );
}
