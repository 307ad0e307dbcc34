import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { titleOf } from '~/domain/actions/progress/action-words';
import { OutcomeMark } from '~/domain/actions/progress/OutcomeMark';
import { actionsOfDesktopQuery } from '~/domain/actions/engine/actions';
import type { Outcome, Part } from '~/domain/actions/engine/record';
import { reportPath, serviceJobPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { NoValue } from '~/ui/data-table/NoValue';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import classes from './detail.module.css';
import { QueryState } from '~/ui/feedback/QueryState';

/** The actions of this browser that touched a desktop, and the outcome of it in each. */
export function JobsTab({ desktopId }: { desktopId: string }) {
  const t = useMessages('jobs');
  const actions = useMessages('actions');
  const query = useQuery(actionsOfDesktopQuery(desktopId));
  return (
    <QueryState query={query}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState compact title={t.desktop.none} body={t.desktop.noneBody} />
        ) : (
          <table className={classes.list} aria-label={t.desktop.title}>
            <thead>
              <tr>
                <th scope="col">{t.actions.columns.name}</th>
                <th scope="col">{t.actions.columns.state}</th>
                <th scope="col">{t.actions.columns.created}</th>
                <th scope="col">{t.report.columns.job_id}</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ action, parts }) => {
                const jobId = parts.find((part) => part.jobId !== null)?.jobId;
                return (
                  <tr key={action.id}>
                    <td>
                      <Link to={reportPath(action.id)}>{titleOf(action, actions)}</Link>
                    </td>
                    <td>
                      {outcomesOf(parts, desktopId).map(({ key, outcome }) => (
                        <OutcomeMark key={key} outcome={outcome} />
                      ))}
                    </td>
                    <td>
                      <RelativeTime date={new Date(action.createdAt)} />
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

/** The outcome of the desktop itself, or of each of its snapshots the action named. */
function outcomesOf(parts: readonly Part[], desktopId: string): { key: string; outcome: Outcome }[] {
  return parts.flatMap((part) =>
    part.items.flatMap((item, at) => {
      const outcome = part.outcomes[at];
      return outcome && (item.desktopId ?? item.id) === desktopId ? { key: item.id, outcome } : [];
    }),
  );
}
