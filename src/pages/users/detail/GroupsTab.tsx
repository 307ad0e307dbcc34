import { Link } from 'react-router-dom';
import type { UserDetail } from '~/contract/users';
import { userGroupsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { DetailSection } from '~/ui/layout/DetailPage';
import classes from './detail.module.css';

/** The groups of a user. The service gives their names alone, so each leads to the list of groups, narrowed to that name. */
export function GroupsTab({ user }: { user: UserDetail }) {
  const t = useMessages('user').memberships;
  const names = user.group_names ?? [];
  return (
    <DetailSection label={t.title}>
      {names.length === 0 ? (
        <EmptyState compact title={t.none} />
      ) : (
        <ul className={classes.plainList} aria-label={t.title}>
          {names.map((name) => (
            <li key={name}>
              <Link to={userGroupsWithPath({ keyword: name })}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
    </DetailSection>
  );
}
