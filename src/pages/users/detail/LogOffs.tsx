import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { actionsWithItemsQuery } from '~/domain/actions/engine/actions';
import { OutcomeMark } from '~/domain/actions/progress/OutcomeMark';
import { reportPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { NoValue } from '~/ui/data-table/NoValue';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import classes from './detail.module.css';
import { isSessionOf, logOffsOf } from './log-offs';

/** Which sessions of a user were logged off from this browser: when, by whom, and with which message. Nothing where none was. */
export function LogOffs({ userId, name }: { userId: string; name: string }) {
  const t = useMessages('user').logOffs;
  const user = { id: userId, name };
  const query = useQuery(actionsWithItemsQuery(['log-offs', userId, name], isSessionOf(user)));
  const rows = logOffsOf(user, query.data ?? []);
  if (rows.length === 0) return null;
  return (
    <div>
      <h2 className={classes.heading}>{t.title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={t.title}>
        <table className={classes.table} aria-label={t.title}>
          <thead>
            <tr>
              <th scope="col">{t.session}</th>
              <th scope="col">{t.state}</th>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.by}</th>
              <th scope="col">{t.message}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, action, session, message, outcome }) => (
              <tr key={key}>
                <td>
                  <Link to={reportPath(action.id)} className={classes.link}>
                    {session}
                  </Link>
                </td>
                <td>
                  <OutcomeMark outcome={outcome} />
                </td>
                <td>
                  <RelativeTime date={new Date(action.createdAt)} />
                </td>
                <td>{action.userName || <NoValue />}</td>
                <td>{message || <NoValue />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
