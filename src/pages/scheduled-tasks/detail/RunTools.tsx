import { IconDownload, IconReload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ScheduledTasksRecordDetail } from '~/contract/scheduled-tasks';
import { ActDialogHost } from '~/domain/acts/ActDialogHost';
import type { ActItem, ActKind } from '~/domain/bulk/record';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './detail.module.css';
import { actOf, failedItems } from './run-rows';

const RunExport = lazy(async () => ({ default: (await import('./RunExport')).RunExport }));

interface RunToolsProps {
  taskType: string;
  rows: readonly ScheduledTasksRecordDetail[];
  /** The rows that match the filter. */
  shown: readonly ScheduledTasksRecordDetail[];
  words: TaskWords;
}

/** Running the failed desktops again at once, and the export. */
export function RunTools({ taskType, rows, shown, words }: RunToolsProps) {
  const { t } = words;
  const [open, setOpen] = useState<'export' | { kind: ActKind; items: ActItem[] } | null>(null);
  const failed = failedItems(rows);
  const act = actOf(taskType);
  const noAct = taskType === 'EXECUTE_SCRIPT' ? t.run.noScripts : t.run.noAct;
  const why = act === null ? noAct : failed.length === 0 ? t.run.noneFailed : undefined;
  const close = () => setOpen(null);
  return (
    <div className={classes.tools}>
      <ToolButton
        label={t.run.again(failed.length)}
        icon={<IconReload size={14} aria-hidden />}
        disabled={why !== undefined}
        title={why}
        aria-description={why}
        onClick={() => act && setOpen({ kind: act, items: failed })}
      />
      <ToolButton
        label={t.run.exporting.button}
        icon={<IconDownload size={14} aria-hidden />}
        disabled={rows.length === 0}
        onClick={() => setOpen('export')}
      />
      {open === 'export' && (
        <Suspense fallback={null}>
          <RunExport rows={rows} shown={shown} words={words} onClose={close} />
        </Suspense>
      )}
      {open !== null && open !== 'export' && (
        <ActDialogHost kind={open.kind} items={open.items} initial={null} retryOf={null} onClose={close} />
      )}
    </div>
  );
}
