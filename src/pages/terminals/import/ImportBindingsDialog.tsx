import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { bindingAction } from '~/domain/actions/bindings/binding-lines';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { useMessages } from '~/i18n/I18n';
import { useImportResult, useImportState, useTableImport } from '~/ui/import/import-result';
import { holdsInput } from '~/ui/import/import-state';
import { TableImport } from '~/ui/import/TableImport';
import { Dialog } from '~/ui/layout/Dialog';
import { bindingImportPlan } from './binding-plan';

/** Reads terminal bindings from a file or a paste, then asks for the last word. Going back from there keeps what was read. */
export function ImportBindingsDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages('binding-import');
  const { errors } = useMessages('terminals').form;
  const common = useMessages('common');
  const model = useTableImport(() => bindingImportPlan({ t, errors }));
  const state = useImportState(model);
  const { sent } = state;
  const { ready } = useImportResult(model);
  const [chosen, setChosen] = useState<typeof ready | null>(null);

  const given = useMemo(() => chosen && bindingAction(chosen.map(({ values }) => values)), [chosen]);

  if (chosen && given) {
    return (
      <ActionDialogHost
        kind="create-bindings"
        // The service takes line numbers up to 8,000, which a heading line would exceed: lines are counted without it.
        {...given}
        onClose={() => setChosen(null)}
        onLaunched={() => {
          if (model.takeOut(chosen) === 0) onClose();
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
          <Button size="sm" disabled={ready.length === 0} onClick={() => setChosen(ready)}>
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
