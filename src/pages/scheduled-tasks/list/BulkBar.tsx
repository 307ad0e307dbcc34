import { IconToggleLeft, IconToggleRight, IconTrash } from '@tabler/icons-react';
import { ActsBar } from '~/domain/acts/ActsBar';
import { useMessages } from '~/i18n/I18n';
import type { Selection } from '~/ui/data-table/selection';
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
  return (
    <ActsBar
      selection={selection}
      total={total}
      filters={filterKey(search)}
      words={t.bulk}
      acts={[
        { kind: 'enable-tasks', label: t.menu.enable, icon: <IconToggleRight size={14} aria-hidden /> },
        { kind: 'disable-tasks', label: t.menu.disable, icon: <IconToggleLeft size={14} aria-hidden /> },
        { kind: 'delete-tasks', label: t.menu.delete, icon: <IconTrash size={14} aria-hidden /> },
      ]}
      itemOf={knownTask}
      readKeys={async (signal, onProgress) => {
        const rows = await readWhole(search, signal, onProgress);
        learnTasks(rows);
        return rows.map((row) => row.id);
      }}
    />
  );
}
