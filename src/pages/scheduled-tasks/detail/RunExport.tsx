import type { ScheduledTasksRecordDetail } from '~/contract/scheduled-tasks';
import { BOM, csvLine } from '~/lib/csv';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import { ExportDialog } from '~/ui/list/ExportDialog';
import { runDesktopCells, runDesktopHead } from './run-desktop-text';

interface RunExportProps {
  rows: readonly ScheduledTasksRecordDetail[];
  /** The rows that match the filter. */
  shown: readonly ScheduledTasksRecordDetail[];
  words: TaskWords;
  onClose: () => void;
}

/** Exports the desktops of a run, all or those the filter shows. */
export function RunExport({ rows, shown, words, onClose }: RunExportProps) {
  const t = words.t.run.exporting;
  return (
    <ExportDialog
      words={t}
      fileName="run"
      choices={[
        { id: 'all', label: t.all(rows.length), read: async () => rows },
        {
          id: 'shown',
          label: t.shown(shown.length),
          disabled: shown.length === rows.length,
          read: async () => shown,
        },
      ]}
      toCsv={(chosen) =>
        BOM +
        [runDesktopHead(words), ...chosen.map((row) => runDesktopCells(row, words))].map(csvLine).join('')
      }
      onClose={onClose}
    />
  );
}
