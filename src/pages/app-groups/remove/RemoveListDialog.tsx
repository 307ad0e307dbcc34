import { Button } from '@mantine/core';
import { useState } from 'react';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { useMessages } from '~/i18n/I18n';
import type { KnownItem } from '~/lib/known-items';
import { useImportResult, useImportState, useTableImport } from '~/ui/import/import-result';
import { holdsInput } from '~/ui/import/import-state';
import { TableImport } from '~/ui/import/TableImport';
import { Dialog } from '~/ui/layout/Dialog';
import { removalImport } from './removal-import';

interface RemoveListDialogProps {
  groups: readonly KnownItem[];
  onClose: () => void;
}

/** Reads accounts from a file or a paste, then asks for the last word. Going back from there keeps what was read and corrected. */
export function RemoveListDialog({ groups, onClose }: RemoveListDialogProps) {
  const t = useMessages('remove-authorizations').list;
  const access = useMessages('app-access');
  const common = useMessages('common');
  const model = useTableImport(() => removalImport(groups, access.add));
  const state = useImportState(model);
  const { sent } = state;
  const { ready, checking } = useImportResult(model);
  const [chosen, setChosen] = useState<{ items: KnownItem[]; rows: typeof ready } | null>(null);

  if (chosen) {
    return (
      <ActionDialogHost
        kind="remove-authorizations"
        items={chosen.items}
        onClose={() => setChosen(null)}
        onLaunched={() => {
          if (model.takeOut(chosen.rows) === 0) onClose();
        }}
      />
    );
  }
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
          <Button
            size="sm"
            disabled={ready.length === 0 || checking > 0}
            onClick={() => setChosen({ items: ready.flatMap(({ found }) => found ?? []), rows: ready })}
          >
            {t.next(ready.length)}
          </Button>
        </>
      }
    >
      <p>{t.about(groups.length)}</p>
      <TableImport model={model} templateName="accounts" />
    </Dialog>
  );
}
