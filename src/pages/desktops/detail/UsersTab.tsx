import { useQuery } from '@tanstack/react-query';
import { desktopQuery } from '~/api/desktops';
import { useMessages } from '~/i18n/I18n';
import { usersOf } from '~/domain/desktops/desktop-facts';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { NoValue } from '~/ui/data-table/NoValue';
import classes from './detail.module.css';
import { QueryState } from '~/ui/feedback/QueryState';

/** The users and user groups a desktop is assigned to, with their permission group on it. */
export function UsersTab({ desktopId }: { desktopId: string }) {
  const t = useMessages('desktop').users;
  const query = useQuery(desktopQuery(desktopId));
  return (
    <QueryState query={query}>
      {(desktop) => {
        const users = usersOf(desktop);
        if (users.length === 0) return <EmptyState compact title={t.none} />;
        return (
          <table className={classes.list} aria-label={t.title}>
            <thead>
              <tr>
                <th scope="col">{t.name}</th>
                <th scope="col">{t.kind}</th>
                <th scope="col">{t.permission}</th>
                <th scope="col">{t.domain}</th>
              </tr>
            </thead>
            <tbody>
              {users.map(({ user_id, user_name, type, user_group, domain }) => (
                <tr key={`${type} ${user_id ?? user_name}`}>
                  <td>{user_name || <NoValue />}</td>
                  <td>{type === 'GROUP' ? t.group : t.user}</td>
                  <td>{user_group || <NoValue />}</td>
                  <td>{domain || <NoValue />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      }}
    </QueryState>
  );
}
