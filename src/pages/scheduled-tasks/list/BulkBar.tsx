import { IconCopy, IconToggleLeft, IconToggleRight, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ActDialogHost } from '~/domain/acts/ActDialogHost';
import type { TaskActKind } from '~/domain/acts/tasks';
import type { ActItem } from '~/domain/bulk/record';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { copyText } from '~/ui/copy-text';
import { useSelectionSize, type Selection } from '~/ui/data-table/selection';
import { SelectionBar } from '~/ui/list/SelectionBar';
import { toast } from '~/ui/toast';
import { ToolButton } from '~/ui/ToolButton';
import { knownTask, learnTasks } from './known-tasks';
import { readWhole } from './read-tasks';
import { filterKey, type TaskSearch } from './task-search';

interface BulkBarProps {
  search: TaskSearch;
  selection: Selection;
  total: number;
}

/** What can be done with the selected tasks. */
export function BulkBar({ search, selection, total }: BulkBarProps) {
  const t = useMessages('scheduled-tasks');
  const common = useMessages('common');
  // What was selected when the dialog opened, whatever is selected later.
  const [act, setAct] = useState<{ kind: TaskActKind; items: ActItem[] } | null>(null);
  const open = (kind: TaskActKind) => setAct({ kind, items: selection.keys().map(knownTask) });
  const copyIds = async () => {
    const ids = selection.keys();
    if (await copyText(ids.join('\n'))) toast.good(t.bulk.idsCopied(ids.length));
    else toast.failed(common.copyFailed);
  };
  return (
    <SelectionBar
      label={t.bulk.label}
      selection={selection}
      selected={useSelectionSize(selection)}
      total={total}
      filters={filterKey(search)}
      words={t.bulk}
      readKeys={async (signal, onProgress) => {
        const rows = await readWhole(search, signal, onProgress);
        learnTasks(rows);
        return rows.map((row) => row.id);
      }}
      onReadFailed={(error) =>
        toast.failed(t.bulk.selectAllFailed(isFailure(error) ? [error.code, error.message].join(' ') : ''))
      }
    >
      <ToolButton
        label={t.menu.enable}
        icon={<IconToggleRight size={14} aria-hidden />}
        onClick={() => open('enable-tasks')}
      />
      <ToolButton
        label={t.menu.disable}
        icon={<IconToggleLeft size={14} aria-hidden />}
        onClick={() => open('disable-tasks')}
      />
      <ToolButton
        label={t.menu.delete}
        icon={<IconTrash size={14} aria-hidden />}
        onClick={() => open('delete-tasks')}
      />
      <ToolButton
        label={t.bulk.copyIds}
        icon={<IconCopy size={14} aria-hidden />}
        onClick={() => void copyIds()}
      />
      {act && (
        <ActDialogHost
          kind={act.kind}
          items={act.items}
          initial={null}
          retryOf={null}
          onClose={() => setAct(null)}
          onLaunched={() => selection.clear()}
        />
      )}
    </SelectionBar>
  );
}
