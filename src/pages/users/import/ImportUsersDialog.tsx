import { Button } from '@mantine/core';
import { useState } from 'react';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { CreateUsersParams } from '~/domain/actions/create-users/action';
import { newUserId } from '~/domain/actions/create-users/new-users';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { useImportResult, useImportState, useTableImport } from '~/ui/import/import-result';
import { holdsInput } from '~/ui/import/import-state';
import { TableImport } from '~/ui/import/TableImport';
import { Dialog } from '~/ui/layout/Dialog';
import { toNewUser, userImportPlan } from './user-plan';

/** Reads accounts from a file or a paste, then asks for the last word. Going back from there keeps what was read and corrected. */
export function ImportUsersDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages('user-import');
  const users = useMessages('users');
  const common = useMessages('common');
  const language = useLanguage();
  const model = useTableImport(() => userImportPlan({ t, users, common, language }));
  const state = useImportState(model);
  const { sent } = state;
  const { ready } = useImportResult(model);
  const [chosen, setChosen] = useState<{ params: CreateUsersParams; rows: typeof ready } | null>(null);

  if (chosen) {
    const items = Object.entries(chosen.params.users).map(([id, { user_name: name }]) => ({ id, name }));
    return (
      <ActionDialogHost
        kind="create-users"
        items={items}
        initial={chosen.params}
        onClose={() => setChosen(null)}
        onLaunched={() => {
          if (model.takeOut(chosen.rows) === 0) onClose();
        }}
      />
    );
  }
  const next = () =>
    setChosen({
      params: {
        users: Object.fromEntries(
          ready.map((row) => [newUserId(row.values), toNewUser(row, { language })] as const),
        ),
      },
      rows: ready,
    });
  return (
    <Dialog
      title={t.title}
      size={880}
      guarded={holdsInput(state)}
      onClose={onClose}
      footer={
        <>
          <Button size="sm" variant="default" onClick={onClose}>
            {sent === null ? common.cancel : common.close}
          </Button>
          <Button size="sm" disabled={ready.length === 0} onClick={next}>
            {t.next(ready.length)}
          </Button>
        </>
      }
    >
      <p>{t.about}</p>
      <TableImport model={model} templateName={t.templateName} />
    </Dialog>
  );
}
