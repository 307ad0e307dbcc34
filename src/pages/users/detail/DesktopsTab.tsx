import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { desktopsDetailQuery } from '~/api/desktops';
import { nameOf, usersOf } from '~/domain/desktops/desktop-facts';
import { ConnectionStatus, DesktopStatus } from '~/domain/desktops/DesktopMarks';
import { desktopPath, desktopsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { NoValue } from '~/ui/data-table/NoValue';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { QueryState } from '~/ui/feedback/QueryState';
import { DetailSection } from '~/ui/layout/DetailPage';
import classes from './detail.module.css';

/** More than a person ever has; the list of desktops shows the rest. */
const SHOWN = 100;

/** The desktops assigned to a user by name (ListDesktopsDetail). */
export function DesktopsTab({ name }: { name: string }) {
  const t = useMessages('user').desktops;
  const query = useQuery(desktopsDetailQuery({ user_name: name, limit: SHOWN, offset: 0 }));
  return (
    <DetailSection label={t.title} of="tables">
      <QueryState query={query}>
        {({ desktops }) => {
          // The service finds names that only contain this one too.
          const own = desktops.filter((desktop) =>
            usersOf(desktop).some(
              ({ user_name, type }) => type !== 'GROUP' && user_name?.toLowerCase() === name.toLowerCase(),
            ),
          );
          if (own.length === 0) return <EmptyState compact title={t.none} />;
          return (
            <>
              <table className={classes.table} aria-label={t.title}>
                <thead>
                  <tr>
                    <th scope="col">{t.name}</th>
                    <th scope="col">{t.status}</th>
                    <th scope="col">{t.connection}</th>
                    <th scope="col">{t.permission}</th>
                  </tr>
                </thead>
                <tbody>
                  {own.map((desktop) => (
                    <tr key={desktop.desktop_id}>
                      <td>
                        <Link to={desktopPath(desktop.desktop_id)}>{nameOf(desktop)}</Link>
                      </td>
                      <td>
                        <DesktopStatus status={desktop.status} />
                      </td>
                      <td>
                        <ConnectionStatus status={desktop.login_status} />
                      </td>
                      <td>
                        {usersOf(desktop).find(
                          ({ user_name }) => user_name?.toLowerCase() === name.toLowerCase(),
                        )?.user_group || <NoValue />}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p>
                <Link to={desktopsWithPath({ user_name: name })}>{t.inList}</Link>
              </p>
            </>
          );
        }}
      </QueryState>
    </DetailSection>
  );
}
