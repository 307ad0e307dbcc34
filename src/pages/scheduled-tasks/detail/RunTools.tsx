import { IconReload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScheduledTasksRecordDetail } from '~/contract/scheduled-tasks';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { ActionItem, ActionKind } from '~/domain/actions/engine/record';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import { ToolButton } from '~/ui/layout/ToolButton';
import { actionOf, failedItems } from './run-rows';

interface RunToolsProps {
  taskType: string;
  rows: readonly ScheduledTasksRecordDetail[];
  words: TaskWords;
}

/** Running the failed desktops again at once. */
export function RunTools({ taskType, rows, words }: RunToolsProps) {
  const { t } = words;
  const [open, setOpen] = useState<{ kind: ActionKind; items: ActionItem[] } | null>(null);
  const failed = failedItems(rows);
  const action = actionOf(taskType);
  const noAction = taskType === 'EXECUTE_SCRIPT' ? t.run.noScripts : t.run.noAction;
  const why = action === null ? noAction : failed.length === 0 ? t.run.noneFailed : undefined;
  return (
    <>
      <ToolButton
        label={t.run.again(failed.length)}
        icon={<IconReload size={14} aria-hidden />}
        disabled={why !== undefined}
        title={why}
        aria-description={why}
        onClick={() => action && setOpen({ kind: action, items: failed })}
      />
      {open && <ActionDialogHost kind={open.kind} items={open.items} onClose={() => setOpen(null)} />}
    </>
  );
}
