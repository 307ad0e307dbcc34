import { IconReload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScheduledTasksRecordDetail } from '~/contract/scheduled-tasks';
import { ActDialogHost } from '~/domain/acts/ActDialogHost';
import type { ActItem, ActKind } from '~/domain/bulk/record';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import { ToolButton } from '~/ui/layout/ToolButton';
import { actOf, failedItems } from './run-rows';

interface RunToolsProps {
  taskType: string;
  rows: readonly ScheduledTasksRecordDetail[];
  words: TaskWords;
}

/** Running the failed desktops again at once. */
export function RunTools({ taskType, rows, words }: RunToolsProps) {
  const { t } = words;
  const [open, setOpen] = useState<{ kind: ActKind; items: ActItem[] } | null>(null);
  const failed = failedItems(rows);
  const act = actOf(taskType);
  const noAct = taskType === 'EXECUTE_SCRIPT' ? t.run.noScripts : t.run.noAct;
  const why = act === null ? noAct : failed.length === 0 ? t.run.noneFailed : undefined;
  return (
    <>
      <ToolButton
        label={t.run.again(failed.length)}
        icon={<IconReload size={14} aria-hidden />}
        disabled={why !== undefined}
        title={why}
        aria-description={why}
        onClick={() => act && setOpen({ kind: act, items: failed })}
      />
      {open && (
        <ActDialogHost
          kind={open.kind}
          items={open.items}
          initial={null}
          retryOf={null}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
