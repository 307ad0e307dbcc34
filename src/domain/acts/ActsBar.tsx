import { useState, type ReactNode } from 'react';
import type { ActItem, ActKind } from '~/domain/bulk/record';
import { knownItem } from '~/lib/known-items';
import type { Selection } from '~/ui/data-table/selection';
import type { ListPart } from '~/ui/list/FilterBar';
import { SelectionBar, SelectionTools } from '~/ui/list/SelectionBar';
import { ToolButton } from '~/ui/layout/ToolButton';
import { ActDialogHost } from './ActDialogHost';

/** An act that can be done with what is selected. */
export interface OfferedAct {
  kind: ActKind;
  label: string;
  icon: ReactNode;
}

interface ActsBarProps<Row> extends ListPart<Row> {
  selection: Selection;
  isSelecting: boolean;
  total: number;
  acts: readonly OfferedAct[];
  onExport: () => void;
}

/** What can be done with the selected rows of a list: its acts, each in its dialog, export, and copying their ids. */
export function ActsBar<Row>({ acts, onExport, ...bar }: ActsBarProps<Row>) {
  const { selection } = bar;
  // What was selected when the dialog opened, whatever is selected later.
  const [open, setOpen] = useState<{ kind: ActKind; items: ActItem[] } | null>(null);
  return (
    <SelectionBar {...bar}>
      {acts.map(({ kind, label, icon }) => (
        <ToolButton
          key={kind}
          label={label}
          icon={icon}
          onClick={() => setOpen({ kind, items: selection.keys().map(knownItem) })}
        />
      ))}
      <SelectionTools selection={selection} onExport={onExport} />
      {open && (
        <ActDialogHost
          kind={open.kind}
          items={open.items}
          initial={null}
          retryOf={null}
          onClose={() => setOpen(null)}
          onLaunched={() => selection.clear()}
        />
      )}
    </SelectionBar>
  );
}
