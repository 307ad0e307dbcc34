import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ActionItem, ActionKind } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { knownItem } from '~/lib/known-items';
import type { Selection } from '~/ui/data-table/selection';
import type { ListPart } from '~/ui/list/FilterBar';
import { CopyIdsButton, SelectionBar } from '~/ui/list/SelectionBar';
import { ToolButton } from '~/ui/layout/ToolButton';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';

const OfferedButtons = lazy(async () => ({ default: (await import('./OfferedButtons')).OfferedButtons }));

interface ActionsBarProps<Row> extends ListPart<Row> {
  selection: Selection;
  isSelecting: boolean;
  total: number;
  /** The actions it offers, in this order. */
  offered: readonly ActionKind[];
  onExport: () => void;
}

/** What can be done with the selected rows of a list: its actions, each in its dialog, export, and copying their ids. */
export function ActionsBar<Row>({ offered, onExport, ...bar }: ActionsBarProps<Row>) {
  const { selection } = bar;
  const words = useMessages('list').exporting;
  // What was selected when the dialog opened, whatever is selected later.
  const [open, setOpen] = useState<{ kind: ActionKind; items: ActionItem[] } | null>(null);
  return (
    <SelectionBar {...bar}>
      <Suspense fallback={null}>
        <OfferedButtons
          kinds={offered}
          onChoose={(kind) => setOpen({ kind, items: selection.keys().map(knownItem) })}
        />
      </Suspense>
      <ToolButton label={words.button} icon={<IconDownload size={14} aria-hidden />} onClick={onExport} />
      <CopyIdsButton selection={selection} />
      {open && (
        <ActionDialogHost
          kind={open.kind}
          items={open.items}
          onClose={() => setOpen(null)}
          onLaunched={() => selection.clear()}
        />
      )}
    </SelectionBar>
  );
}
