import { Button } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { User } from '~/contract/users';
import { ActionsBar } from '~/domain/actions/menu/ActionsBar';
import { userPath } from '~/domain/paths';
import { useCellWords } from '~/domain/words/cell-words';
import { loadMessages, useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import type { QuickCommand } from '~/ui/list/ListTable';
import { AuthorizeButton } from './AuthorizeButton';
import { userColumns, type UserCommand, type UserWords } from './UserColumns';
import { dialogUser, USER_ACTION_KINDS, UserDialogs, type OpenUserDialog } from './UserDialogs';
import { userList } from './users-list';

const UserRowMenu = lazy(async () => ({ default: (await import('./UserRowMenu')).UserRowMenu }));
const ImportUsersDialog = lazy(async () => {
  const [dialog] = await Promise.all([
    import('./import/ImportUsersDialog'),
    loadMessages('user-import'),
    loadMessages('import'),
  ]);
  return { default: dialog.ImportUsersDialog };
});

const EDIT: QuickCommand<UserWords> = {
  command: 'edit' satisfies UserCommand,
  glyph: 'edit',
  label: (name, { t }) => t.menu.editNamed(name),
};

/** What a bar has room for, and the rest. */
const MORE = ['unlock-users', 'reset-passwords', 'disable-users', 'leave'] as const;
const BAR = USER_ACTION_KINDS.filter((kind) => !MORE.some((one) => one === kind));

function useWords(): UserWords {
  const t = useMessages('users');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}

/** Every user account of the project. */
export function UsersPage() {
  const t = useMessages('users');
  const navigate = useNavigate();
  const [selection] = useState(createSelection);
  const [open, setOpen] = useState<OpenUserDialog | null>(null);
  const commands: Record<UserCommand, (row: User) => void> = {
    open: (row) => void navigate(userPath(row.id)),
    edit: (row) => setOpen({ what: 'edit', user: dialogUser(row) }),
  };
  const [isImporting, setIsImporting] = useState(false);
  const newUser = (
    <>
      <Button size="xs" variant="default" onClick={() => setIsImporting(true)}>
        {t.createFromFile}
      </Button>
      <Button size="xs" onClick={() => setOpen({ what: 'create' })}>
        {t.newUser}
      </Button>
    </>
  );
  return (
    <>
      <ListPage
        list={userList}
        t={t}
        useWords={useWords}
        columns={userColumns}
        headerActions={newUser}
        emptyAction={newUser}
        onOpen={commands.open}
        commands={commands}
        quick={EDIT}
        menu={({ row, anchor, onClose }) => (
          <UserRowMenu
            row={row}
            anchor={anchor}
            onClose={onClose}
            onChoose={(what) => setOpen({ what, user: dialogUser(row) })}
          />
        )}
        bulk={(part) => ({
          selection,
          render: (bar) => (
            <ActionsBar {...part} {...bar} selection={selection} offered={BAR} more={MORE}>
              <AuthorizeButton selection={selection} />
            </ActionsBar>
          ),
        })}
      />
      <UserDialogs
        open={open}
        onClose={() => setOpen(null)}
        onLaunched={(action) => {
          if (action === 'delete-users' && open?.what === action) selection.toggle(open.user.id, false);
        }}
      />
      {isImporting && (
        <Suspense fallback={null}>
          <ImportUsersDialog onClose={() => setIsImporting(false)} />
        </Suspense>
      )}
    </>
  );
}
