import { IconLogout } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { appGroupQuery } from '~/api/app-groups';
import { userSessionsQuery } from '~/api/app-sessions';
import type { AppSession } from '~/contract/app-sessions';
import type { KnownItem } from '~/lib/known-items';
import { appGroupPath } from '~/domain/paths';
import { ToolButton } from '~/ui/layout/ToolButton';
import { useFormat, useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { NoValue } from '~/ui/data-table/NoValue';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { QueryState } from '~/ui/feedback/QueryState';
import { StatusMark } from '~/ui/feedback/StatusMark';
import classes from './PersonSessions.module.css';
import { sessionName } from './session-name';
import { isLive, SESSION_TONES, sessionState } from './session-state';

/** What the service writes for the end of a session that lasts. */
const NOT_ENDED = /^0001-/;

interface PersonSessionsProps {
  userName: string;
  /** Asks to log off these sessions, which still last. */
  onLogOff: (sessions: readonly KnownItem[]) => void;
}

/** The app sessions of one user (ListSessionByUserName), newest first. The only list that names their app groups. */
export function PersonSessions({ userName, onLogOff }: PersonSessionsProps) {
  const t = useMessages('domain').personSessions;
  const query = useQuery(userSessionsQuery(userName));
  return (
    <QueryState query={query}>
      {({ session_info_list }) => {
        const rows = (session_info_list ?? []).toSorted((a, b) => startOf(b) - startOf(a));
        if (rows.length === 0) return <EmptyState compact title={t.none} />;
        return <SessionTable rows={rows} label={t.of(userName)} onLogOff={onLogOff} />;
      }}
    </QueryState>
  );
}

const itemOf = (row: AppSession): KnownItem => ({ id: row.id, name: sessionName(row) });

const startOf = ({ start_time }: AppSession) => parseWireTime(start_time)?.getTime() ?? 0;

interface SessionTableProps extends Pick<PersonSessionsProps, 'onLogOff'> {
  rows: readonly AppSession[];
  label: string;
}

function SessionTable({ rows, label, onLogOff }: SessionTableProps) {
  const domain = useMessages('domain');
  const format = useFormat();
  const { columns, logOff, logOffOne, logOffAll } = domain.personSessions;
  const live = rows.filter(isLive).map(itemOf);
  const time = (text: string | null | undefined) => {
    const date = NOT_ENDED.test(text ?? '') ? null : parseWireTime(text);
    return date ? format.dateTime(date) : <NoValue />;
  };
  return (
    <>
      {live.length > 1 && (
        <div className={classes.tools}>
          <ToolButton
            label={logOffAll(live.length)}
            icon={<IconLogout size={14} aria-hidden />}
            onClick={() => onLogOff(live)}
          />
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
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
              <td />
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
                <td>{row.app_group_id ? <GroupLink id={row.app_group_id} /> : <NoValue />}</td>
                <td className={classes.end}>
                  {isLive(row) && (
                    <ToolButton
                      label={logOff}
                      aria-label={logOffOne(sessionName(row))}
                      icon={<IconLogout size={14} aria-hidden />}
                      onClick={() => onLogOff([itemOf(row)])}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** An app group by its name, or by its id until that is read, or where it cannot be. */
function GroupLink({ id }: { id: string }) {
  const { data } = useQuery(appGroupQuery(id));
  return <Link to={appGroupPath(id)}>{data?.name || id}</Link>;
}
