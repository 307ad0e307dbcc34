import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { TerminalBinding } from '~/contract/terminals';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { ActionsBar } from '~/domain/actions/menu/ActionsBar';
import { useCellWords } from '~/domain/words/cell-words';
import { loadMessages, useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import { bindingColumns } from './BindingColumns';
import { bindingList } from './bindings-list';
import { SwitchBanner } from './SwitchBanner';

const BindingRowMenu = lazy(async () => ({ default: (await import('./BindingRowMenu')).BindingRowMenu }));
const BindingDialog = lazy(async () => ({ default: (await import('./BindingDialog')).BindingDialog }));
const ImportBindingsDialog = lazy(async () => {
  const [dialog] = await Promise.all([
    import('./import/ImportBindingsDialog'),
    loadMessages('binding-import'),
    loadMessages('import'),
  ]);
  return { default: dialog.ImportBindingsDialog };
});

type Open = { edit: TerminalBinding } | { remove: TerminalBinding } | 'new' | 'import';

/** Which terminals may log in to which desktops. */
export function TerminalsPage() {
  const t = useMessages('terminals');
  const [selection] = useState(createSelection);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const row = typeof open === 'string' ? null : open;
  const edited = open === 'new' ? null : row && 'edit' in row ? row.edit : undefined;
  const removed = row && 'remove' in row ? row.remove : null;
  const newBinding = (
    <Button size="xs" onClick={() => setOpen('new')}>
      {t.form.newTitle}
    </Button>
  );
  return (
    <>
      <ListPage
        list={bindingList}
        t={t}
        useWords={useCellWords}
        columns={bindingColumns}
        headerActions={
          <>
            <Button size="xs" variant="default" onClick={() => setOpen('import')}>
              {t.createFromFile}
            </Button>
            {newBinding}
          </>
        }
        banner={<SwitchBanner />}
        emptyAction={newBinding}
        onOpen={(row) => setOpen({ edit: row })}
        menu={(shown) => (
          <BindingRowMenu
            {...shown}
            onEdit={() => setOpen({ edit: shown.row })}
            onDelete={() => setOpen({ remove: shown.row })}
          />
        )}
        bulk={(part) => ({
          selection,
          render: (bar) => (
            <ActionsBar {...part} {...bar} selection={selection} offered={['delete-bindings']} />
          ),
        })}
      />
      {edited !== undefined && (
        <Suspense fallback={null}>
          <BindingDialog binding={edited} onClose={close} />
        </Suspense>
      )}
      {open === 'import' && (
        <Suspense fallback={null}>
          <ImportBindingsDialog onClose={close} />
        </Suspense>
      )}
      {removed && (
        <ActionDialogHost
          kind="delete-bindings"
          items={[bindingList.item(removed)]}
          onClose={close}
          onLaunched={() => selection.toggle(removed.id, false)}
        />
      )}
    </>
  );
}
