import { IconDownload, IconReload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ScheduledTasksRecordDetail } from '~/contract/scheduled-tasks';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { ActionItem, ActionKind } from '~/domain/actions/engine/record';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './detail.module.css';
import { actionOf, failedItems } from './run-rows';

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
  const [open, setOpen] = useState<'export' | { kind: ActionKind; items: ActionItem[] } | null>(null);
  const failed = failedItems(rows);
  const action = actionOf(taskType);
  const noAction = taskType === 'EXECUTE_SCRIPT' ? t.run.noScripts : t.run.noAction;
  const why = action === null ? noAction : failed.length === 0 ? t.run.noneFailed : undefined;
  const close = () => setOpen(null);
  return (
    <div className={classes.tools}>
      <ToolButton
        label={t.run.again(failed.length)}
        icon={<IconReload size={14} aria-hidden />}
        disabled={why !== undefined}
        title={why}
        aria-description={why}
        onClick={() => action && setOpen({ kind: action, items: failed })}
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
        <ActionDialogHost kind={open.kind} items={open.items} onClose={close} />
      )}
    </div>
  );
}
