import type { User } from '~/contract/users';
import type { CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { userList } from './users-list';

export type UserWords = CellWords & { t: Messages<'users'> };

type State = 'locked' | 'disabled' | 'expired' | 'active';

/** What keeps a person from signing in, the strongest reason first. */
function stateOf({ locked, disabled, account_expired }: User): State {
  if (locked) return 'locked';
  if (disabled) return 'disabled';
  return account_expired ? 'expired' : 'active';
}

const TONES = { locked: 'failed', disabled: 'plain', expired: 'attention', active: 'good' } as const;

const yesNo = (value: boolean | null | undefined, { common }: UserWords) =>
  typeof value === 'boolean' ? (value ? common.yes : common.no) : '';

/** The columns of the list of users. */
export const userColumns: ListColumns<User, UserWords, ColumnIdOf<typeof userList>> = {
  name: { width: 180, text: (user) => user.user_name || user.id },
  state: {
    width: 120,
    text: (user, { t }) => t.states[stateOf(user)],
    cell: (user, { t }) => <StatusMark tone={TONES[stateOf(user)]} word={t.states[stateOf(user)]} />,
  },
  user_email: { width: 220, text: (user) => user.user_email ?? '' },
  user_phone: { width: 150, text: (user) => user.user_phone ?? '' },
  group_names: { width: 200, text: (user) => (user.group_names ?? []).join(', ') },
  total_desktops: {
    width: 110,
    align: 'end',
    text: ({ total_desktops: count }, { format }) => (typeof count === 'number' ? format.number(count) : ''),
  },
  active_type: {
    width: 170,
    text: ({ active_type: type }, { t }) =>
      type === 'ADMIN_ACTIVATE' || type === 'USER_ACTIVATE' ? t.activeTypes[type] : (type ?? ''),
  },
  domain: { width: 150, text: (user) => user.domain ?? '' },
  description: { width: 220, text: (user) => user.description ?? '' },
  account_expires: {
    width: 160,
    text: ({ account_expires: when }, { t }) => (when === '0' ? t.neverExpires : (when ?? '')),
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
