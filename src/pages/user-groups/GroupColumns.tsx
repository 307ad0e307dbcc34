import type { UserGroupInfo } from '~/contract/user-groups';
import { userGroupPath } from '~/domain/paths';
import type { CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { timeColumn } from '~/ui/list/time-column';
import { parseWireTime } from '~/lib/time';
import { command } from '~/ui/data-table/command';
import rowLink from '~/ui/data-table/row-link.module.css';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { userGroupList } from './user-groups-list';

export type GroupWords = CellWords & { t: Messages<'user-groups'> };

/** What the cells ask for. */
export type GroupCommand = 'open' | 'edit';

const count = (value: number | null | undefined, { format }: GroupWords) =>
  typeof value === 'number' ? format.number(value) : '';

/** What a platform is called; one the manual does not name stands as it came. */
export function platformName(type: string | null | undefined, t: Messages<'user-groups'>): string {
  return type === 'AD' || type === 'LOCAL' || type === 'UOS' ? t.platforms[type] : (type ?? '');
}

/** The columns of the list of user groups. */
export const groupColumns: ListColumns<UserGroupInfo, GroupWords, ColumnIdOf<typeof userGroupList>> = {
  name: {
    width: 220,
    text: userGroupList.rowName,
    cell: (group) => (
      // A plain link the table listens to: a router link in each row costs more than the rest of the row.
      <a
        href={userGroupPath(group.id)}
        tabIndex={-1}
        className={rowLink.link}
        {...command<GroupCommand>('open')}
      >
        {userGroupList.rowName(group)}
      </a>
    ),
  },
  platform_type: { width: 120, text: (group, { t }) => platformName(group.platform_type, t) },
  user_quantity: { width: 110, align: 'end', text: (group, words) => count(group.user_quantity, words) },
  total_desktops: { width: 110, align: 'end', text: (group, words) => count(group.total_desktops, words) },
  description: { width: 190, text: (group) => group.description ?? '' },
  domain: { width: 170, text: (group) => group.domain ?? '' },
  create_time: timeColumn(({ create_time }) => parseWireTime(create_time)),
  group_dn: { width: 260, text: (group) => group.group_dn ?? '' },
  sid: { width: 200, text: (group) => group.sid ?? '' },
  realm_id: { width: 260, text: (group) => group.realm_id ?? '' },
  id: { width: 300, text: (group) => group.id },
};
