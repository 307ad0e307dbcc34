import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { AppGroup } from '~/contract/app-groups';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { ActionsBar } from '~/domain/actions/menu/ActionsBar';
import { appGroupPath, authorizeForPath, authorizePath } from '~/domain/paths';
import { useCellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import { knownItem } from '~/lib/known-items';
import { createSelection } from '~/ui/data-table/selection';
import { ToolButton, ToolLink } from '~/ui/layout/ToolButton';
import { ListPage } from '~/ui/list/ListPage';
import type { QuickCommand } from '~/ui/list/ListTable';
import { appGroupColumns, type AppGroupCommand, type AppGroupWords } from './AppGroupColumns';
import { appGroupList } from './app-groups-list';
import { RemoveListButton } from './remove/RemoveListButton';

const AppGroupRowMenu = lazy(async () => ({ default: (await import('./AppGroupRowMenu')).AppGroupRowMenu }));
const AppGroupDialog = lazy(async () => ({ default: (await import('./AppGroupDialog')).AppGroupDialog }));

const EDIT: QuickCommand<AppGroupWords> = {
  command: 'edit' satisfies AppGroupCommand,
  glyph: 'edit',
  label: (name, { t }) => t.menu.editNamed(name),
};

function useWords(): AppGroupWords {
  const t = useMessages('app-groups');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}

type Open = { dialog: 'create' } | { dialog: 'edit' | 'delete'; row: AppGroup };

/** Every app group of the project, found by any filter of the service. */
export function AppGroupsPage() {
  const t = useMessages('app-groups');
  const navigate = useNavigate();
  const [selection] = useState(createSelection);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const openGroup = (row: AppGroup) => void navigate(appGroupPath(row.id));
  const edit = (row: AppGroup) => setOpen({ dialog: 'edit', row });
  const commands: Record<AppGroupCommand, (row: AppGroup) => void> = { open: openGroup, edit };
  const newGroup = (
    <Button size="xs" onClick={() => setOpen({ dialog: 'create' })}>
      {t.newGroup}
    </Button>
  );

  return (
    <>
      <ListPage
        list={appGroupList}
        t={t}
        useWords={useWords}
        columns={appGroupColumns}
        headerActions={
          <>
            <ToolLink to={authorizePath} label={t.authorize} icon={<IconKey size={14} aria-hidden />} />
            {newGroup}
          </>
        }
        emptyAction={newGroup}
        onOpen={openGroup}
        commands={commands}
        quick={EDIT}
        menu={({ row, anchor, onClose }) => (
          <AppGroupRowMenu
            row={row}
            anchor={anchor}
            onClose={onClose}
            onEdit={() => edit(row)}
            onDelete={() => setOpen({ dialog: 'delete', row })}
          />
        )}
        bulk={(part) => ({
          selection,
          render: (bar) => (
            <ActionsBar {...part} {...bar} selection={selection} offered={['delete-app-groups']}>
              <ToolButton
                label={t.authorize}
                icon={<IconKey size={14} aria-hidden />}
                onClick={() => void navigate(authorizeForPath(selection.keys()))}
              />
              <RemoveListButton groups={() => selection.keys().map(knownItem)} />
            </ActionsBar>
          ),
        })}
      />
      {open?.dialog === 'delete' && (
        <ActionDialogHost
          kind="delete-app-groups"
          items={[appGroupList.item(open.row)]}
          onClose={close}
          onLaunched={() => selection.toggle(open.row.id, false)}
        />
      )}
      {open && open.dialog !== 'delete' && (
        <Suspense fallback={null}>
          <AppGroupDialog group={open.dialog === 'edit' ? open.row : null} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
