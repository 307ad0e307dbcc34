import type { User } from '~/contract/users';
import { userPath } from '~/domain/paths';
import type { CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { parseWireTime } from '~/lib/time';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { command } from '~/ui/data-table/command';
import rowLink from '~/ui/data-table/row-link.module.css';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { STATE_TONES, userStateOf } from './user-state';
import { userList } from './users-list';

export type UserWords = CellWords & { t: Messages<'users'> };

/** What the cells ask for. */
export type UserCommand = 'open' | 'edit';

const stateOf = (user: User) => userStateOf({ ...user, expired: user.account_expired });

const yesNo = (value: boolean | null | undefined, { common }: UserWords) =>
  typeof value === 'boolean' ? (value ? common.yes : common.no) : '';

/** The columns of the list of users. */
export const userColumns: ListColumns<User, UserWords, ColumnIdOf<typeof userList>> = {
  name: {
    width: 180,
    text: userList.rowName,
    cell: (user) => (
      // A plain link the table listens to: a router link in each row costs more than the rest of the row.
      <a href={userPath(user.id)} tabIndex={-1} className={rowLink.link} {...command<UserCommand>('open')}>
        {userList.rowName(user)}
      </a>
    ),
  },
  state: {
    width: 120,
    text: (user, { t }) => t.states[stateOf(user)],
    cell: (user, { t }) => <StatusMark tone={STATE_TONES[stateOf(user)]} word={t.states[stateOf(user)]} />,
  },
  user_email: { width: 200, text: (user) => user.user_email ?? '' },
  user_phone: { width: 150, text: (user) => user.user_phone ?? '' },
  group_names: { width: 200, text: (user, { format }) => format.list(user.group_names ?? []) },
  total_desktops: {
    width: 110,
    align: 'end',
    text: ({ total_desktops: count }, { format }) => (typeof count === 'number' ? format.number(count) : ''),
  },
  active_type: {
    width: 150,
    text: ({ active_type: type }, { t }) =>
      type === 'ADMIN_ACTIVATE' || type === 'USER_ACTIVATE' ? t.activeTypes[type] : (type ?? ''),
  },
  domain: { width: 134, text: (user) => user.domain ?? '' },
  description: { width: 220, text: (user) => user.description ?? '' },
  account_expires: {
    width: 160,
    text: ({ account_expires: when }, { t, format }) => {
      if (when === '0') return t.neverExpires;
      const date = parseWireTime(when);
      return date ? format.dateTime(date) : (when ?? '');
    },
  },
  is_pre_user: { width: 120, text: (user, words) => yesNo(user.is_pre_user, words) },
  share_space_subscription: {
    width: 150,
    text: (user, words) => yesNo(user.share_space_subscription, words),
  },
  share_space_desktops: {
    width: 150,
    align: 'end',
    text: ({ share_space_desktops: count }, { format }) =>
      typeof count === 'number' ? format.number(count) : '',
  },
  enterprise_project_id: { width: 150, text: (user) => user.enterprise_project_id ?? '' },
  id: { width: 300, text: (user) => user.id },
};
