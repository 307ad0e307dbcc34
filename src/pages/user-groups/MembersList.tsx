import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { membersSource } from '~/api/user-groups';
import { ACTIVE_TYPES } from '~/contract/users';
import type { UserGroupInfo, UserInGroup } from '~/contract/user-groups';
import { ActionsBar } from '~/domain/actions/menu/ActionsBar';
import { userPath } from '~/domain/paths';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import { command } from '~/ui/data-table/command';
import rowLink from '~/ui/data-table/row-link.module.css';
import { createSelection } from '~/ui/data-table/selection';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { defineList } from '~/ui/list/define-list';
import { oneOf, text } from '~/ui/list/filters/one-value';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';
import classes from './groups.module.css';

const membersList = (groupId: string) =>
  defineList({
    noun: 'group-members',
    rowKey: (user: UserInGroup) => user.id,
    rowName: (user) => user.user_name || user.id,
    filters: {
      user_name: text({ max: 255, contains: true }),
      description: text({ max: 255, contains: true }),
      active_type: oneOf(ACTIVE_TYPES, {
        useLabels: () => useMessages('users').activeTypes,
      }),
    },
    pageSizes: [10, 20, 50, 100, 200, 500],
    columns: {
      all: [
        'user_email',
        'user_phone',
        'total_desktops',
        'domain',
        'description',
        'enterprise_project_id',
        'id',
      ],
      usual: ['user_email', 'user_phone', 'total_desktops', 'domain', 'description'],
    },
    idColumn: 'id',
    quick: {
      text: ({ user_name }) => user_name,
      read: (typed) => {
        const user_name = typed.trim();
        if (user_name.length > 255) return { problem: (t) => t.tooLong(255) };
        return { hint: user_name === '' ? null : 'name', change: { user_name } };
      },
    },
    source: membersSource(groupId),
    toQuery: (view) => ({
      ...(view.user_name !== '' && { user_name: view.user_name }),
      ...(view.description !== '' && { description: view.description }),
      ...(view.active_type !== '' && { active_type: view.active_type }),
    }),
  });

type MemberCommand = 'open';

const columns: ListColumns<UserInGroup, CellWords, ColumnIdOf<ReturnType<typeof membersList>>> = {
  name: {
    width: 200,
    text: (user) => user.user_name || user.id,
    cell: (user) => (
      // A plain link the table listens to: a router link in each row costs more than the rest of the row.
      <a href={userPath(user.id)} tabIndex={-1} className={rowLink.link} {...command<MemberCommand>('open')}>
        {user.user_name || user.id}
      </a>
    ),
  },
  user_email: { width: 240, text: (user) => user.user_email ?? '' },
  user_phone: { width: 160, text: (user) => user.user_phone ?? '' },
  total_desktops: {
    width: 110,
    align: 'end',
    text: ({ total_desktops: count }, { format }) => (typeof count === 'number' ? format.number(count) : ''),
  },
  domain: { width: 170, text: (user) => user.domain ?? '' },
  description: { width: 240, text: (user) => user.description ?? '' },
  enterprise_project_id: { width: 150, text: (user) => user.enterprise_project_id ?? '' },
  id: { width: 300, text: (user) => user.id },
};

/** The members of a group (ListUsersOfGroup); of one of the AD domain none is removed here, and why is said. */
export function MembersList({ group }: { group: UserGroupInfo }) {
  const t = useMessages('user-groups').members;
  const navigate = useNavigate();
  const list = useMemo(() => membersList(group.id), [group.id]);
  const state = useListView(list);
  const [selection] = useState(createSelection);
  const open = (user: UserInGroup) => void navigate(userPath(user.id));
  const commands: Record<MemberCommand, (user: UserInGroup) => void> = { open };
  const isAd = group.platform_type === 'AD';
  const initial = useMemo(
    () => ({ groupId: group.id, groupName: group.name || group.id }),
    [group.id, group.name],
  );
  return (
    <ListBody
      list={list}
      t={t}
      useWords={useCellWords}
      columns={columns}
      state={state}
      commands={commands}
      onOpen={open}
      header={(shown) => (
        <div>
          <output>{shown.rows ? t.total(shown.total) : ''}</output>
          {isAd && <p className={classes.note}>{t.adNote}</p>}
        </div>
      )}
      bulk={(part) => ({
        selection,
        render: (bar) => (
          <ActionsBar
            {...part}
            {...bar}
            selection={selection}
            offered={isAd ? [] : ['remove-members']}
            initial={initial}
          />
        ),
      })}
    />
  );
}
