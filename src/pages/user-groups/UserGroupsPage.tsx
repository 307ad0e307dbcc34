import { Button } from '@mantine/core';
import { lazy, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { UserGroupInfo } from '~/contract/user-groups';
import { ActionsBar } from '~/domain/actions/menu/ActionsBar';
import { userGroupPath } from '~/domain/paths';
import { useCellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import type { QuickCommand } from '~/ui/list/ListTable';
import { groupColumns, type GroupCommand, type GroupWords } from './GroupColumns';
import { GroupDialogs, type OpenGroupDialog } from './GroupDialogs';
import { userGroupList } from './user-groups-list';

const GroupRowMenu = lazy(async () => ({ default: (await import('./GroupRowMenu')).GroupRowMenu }));

const EDIT: QuickCommand<GroupWords> = {
  command: 'edit' satisfies GroupCommand,
  glyph: 'edit',
  label: (name, { t }) => t.menu.editNamed(name),
};

function useWords(): GroupWords {
  const t = useMessages('user-groups');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}

/** Every user group of the project. */
export function UserGroupsPage() {
  const t = useMessages('user-groups');
  const navigate = useNavigate();
  const [selection] = useState(createSelection);
  const [open, setOpen] = useState<OpenGroupDialog | null>(null);
  const commands: Record<GroupCommand, (row: UserGroupInfo) => void> = {
    open: (row) => void navigate(userGroupPath(row.id)),
    edit: (group) => setOpen({ what: 'edit', group }),
  };
  const newGroup = (
    <Button size="xs" onClick={() => setOpen({ what: 'create' })}>
      {t.newGroup}
    </Button>
  );
  return (
    <>
      <ListPage
        list={userGroupList}
        t={t}
        useWords={useWords}
        columns={groupColumns}
        headerActions={newGroup}
        emptyAction={newGroup}
        onOpen={commands.open}
        commands={commands}
        quick={EDIT}
        menu={({ row, anchor, onClose }) => (
          <GroupRowMenu
            row={row}
            anchor={anchor}
            onClose={onClose}
            onChoose={(what) => setOpen({ what, group: row })}
          />
        )}
        bulk={(part) => ({
          selection,
          render: (bar) => (
            <ActionsBar {...part} {...bar} selection={selection} offered={['delete-groups']} />
          ),
        })}
      />
      <GroupDialogs
        open={open}
        onClose={() => setOpen(null)}
        onDeleting={(groupId) => selection.toggle(groupId, false)}
      />
    </>
  );
}
