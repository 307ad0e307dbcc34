import { useQuery } from '@tanstack/react-query';
import { userSessionsQuery } from '~/api/app-sessions';
import type { AppSession } from '~/contract/app-sessions';
import { useFormat, useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { NoValue } from '~/ui/data-table/NoValue';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { QueryState } from '~/ui/feedback/QueryState';
import { StatusMark } from '~/ui/feedback/StatusMark';
import classes from './PersonSessions.module.css';
import { SESSION_TONES, sessionState } from './session-state';

/** What the service writes for the end of a session that lasts. */
const NOT_ENDED = /^0001-/;

/** The app sessions of one user (ListSessionByUserName), newest first. The only list that names their app groups. */
export function PersonSessions({ userName }: { userName: string }) {
  const t = useMessages('domain').personSessions;
  const query = useQuery(userSessionsQuery(userName));
  return (
    <QueryState query={query}>
      {({ session_info_list }) => {
        const rows = (session_info_list ?? []).toSorted((a, b) => startOf(b) - startOf(a));
        if (rows.length === 0) return <EmptyState compact title={t.none} />;
        return <SessionTable rows={rows} label={t.of(userName)} />;
      }}
    </QueryState>
  );
}

const startOf = ({ start_time }: AppSession) => parseWireTime(start_time)?.getTime() ?? 0;

function SessionTable({ rows, label }: { rows: readonly AppSession[]; label: string }) {
  const domain = useMessages('domain');
  const format = useFormat();
  const { columns } = domain.personSessions;
  const time = (text: string | null | undefined) => {
    const date = NOT_ENDED.test(text ?? '') ? null : parseWireTime(text);
    return date ? format.dateTime(date) : <NoValue />;
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{columns.app}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.started}</th>
            <th scope="col">{columns.ended}</th>
            <th scope="col">{columns.reason}</th>
            <th scope="col">{columns.group}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.app_name || row.id}</th>
              <td>
                <StatusMark
                  tone={SESSION_TONES[sessionState(row)]}
                  word={domain.sessionStates[row.session_state ?? ''] ?? row.session_state ?? ''}
                />
              </td>
              <td>{time(row.start_time)}</td>
              <td>{time(row.end_time)}</td>
              <td>{row.failed_reason || <NoValue />}</td>
              <td className={classes.id}>{row.app_group_id || <NoValue />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
