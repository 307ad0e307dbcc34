import { IconCopy } from '@tabler/icons-react';
import { useState, type ComponentProps, type ReactNode } from 'react';
import type { ActItem, ActKind } from '~/domain/bulk/record';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { copyText } from '~/ui/copy-text';
import { useSelectionSize, type Selection } from '~/ui/data-table/selection';
import { SelectionBar } from '~/ui/list/SelectionBar';
import { toast } from '~/ui/toast';
import { ToolButton } from '~/ui/ToolButton';
import { ActDialogHost } from './ActDialogHost';

/** An act that can be done with what is selected. */
export interface OfferedAct {
  kind: ActKind;
  label: string;
  icon: ReactNode;
}

interface ActsBarProps extends Pick<ComponentProps<typeof SelectionBar>, 'total' | 'filters' | 'readKeys'> {
  selection: Selection;
  acts: readonly OfferedAct[];
  /** What an act calls a selected row, on whichever page it is. */
  itemOf: (key: string) => ActItem;
  words: ComponentProps<typeof SelectionBar>['words'] & {
    label: string;
    copyIds: string;
    idsCopied: (count: number) => string;
    selectAllFailed: (reason: string) => string;
  };
}

/** What can be done with the selected rows of a list: its acts, each in its dialog, and copying their ids. */
export function ActsBar({ selection, acts, itemOf, words, total, filters, readKeys }: ActsBarProps) {
  const common = useMessages('common');
  // What was selected when the dialog opened, whatever is selected later.
  const [open, setOpen] = useState<{ kind: ActKind; items: ActItem[] } | null>(null);
  const copyIds = async () => {
    const ids = selection.keys();
    if (await copyText(ids.join('\n'))) toast.good(words.idsCopied(ids.length));
    else toast.failed(common.copyFailed);
  };
  return (
    <SelectionBar
      label={words.label}
      selection={selection}
      selected={useSelectionSize(selection)}
      total={total}
      filters={filters}
      words={words}
      readKeys={readKeys}
      onReadFailed={(error) =>
        toast.failed(words.selectAllFailed(isFailure(error) ? [error.code, error.message].join(' ') : ''))
      }
    >
      {acts.map(({ kind, label, icon }) => (
        <ToolButton
          key={kind}
          label={label}
          icon={icon}
          onClick={() => setOpen({ kind, items: selection.keys().map(itemOf) })}
        />
      ))}
      <ToolButton
        label={words.copyIds}
        icon={<IconCopy size={14} aria-hidden />}
        onClick={() => void copyIds()}
      />
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
