import { lazy, Suspense, useState, type ReactNode } from 'react';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { ActionItem, ActionKind } from '~/domain/actions/engine/record';
import { knownItem } from '~/lib/known-items';
import type { Selection } from '~/ui/data-table/selection';
import type { ListPart } from '~/ui/list/list-part';
import { SelectionBar, SelectionTools } from '~/ui/list/selection/SelectionBar';

const OfferedButtons = lazy(async () => ({ default: (await import('./OfferedButtons')).OfferedButtons }));

interface ActionsBarProps<Row> extends ListPart<Row> {
  selection: Selection;
  isSelecting: boolean;
  total: number;
  /** The actions it offers, in this order. */
  offered: readonly ActionKind[];
  /** Those in the menu More, where there are too many for buttons. */
  more?: readonly ActionKind[];
  /** Parameters the page knows already, for each of them. */
  initial?: unknown;
  onExport: () => void;
  /** Further buttons, after the actions. */
  children?: ReactNode;
}

/** What can be done with the selected rows of a list: its actions, each in its dialog, export, and copying their ids. */
export function ActionsBar<Row>({
  offered,
  more,
  initial,
  onExport,
  children,
  ...bar
}: ActionsBarProps<Row>) {
  const { selection } = bar;
  // What was selected when the dialog opened, whatever is selected later.
  const [open, setOpen] = useState<{ kind: ActionKind; items: ActionItem[] } | null>(null);
  return (
    <SelectionBar {...bar}>
      <Suspense fallback={null}>
        <OfferedButtons
          kinds={offered}
          more={more}
          onChoose={(kind) => setOpen({ kind, items: selection.keys().map(knownItem) })}
        />
      </Suspense>
      {children}
      <SelectionTools selection={selection} onExport={onExport} />
      {open && (
        <ActionDialogHost
          kind={open.kind}
          initial={initial}
          items={open.items}
          onClose={() => setOpen(null)}
          onLaunched={() => selection.clear()}
        />
      )}
    </SelectionBar>
  );
}
