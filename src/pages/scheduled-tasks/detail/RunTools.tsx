import { IconReload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ScheduledTasksRecordDetail } from '~/contract/scheduled-task-runs';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { ActionItem, ActionKind } from '~/domain/actions/engine/record';
import { loadMessages } from '~/i18n/I18n';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import { ToolButton } from '~/ui/layout/ToolButton';
import { actionOf, failedItems } from './run-rows';

const ScriptRetry = lazy(async () => {
  const [dialog] = await Promise.all([import('./ScriptRetry'), loadMessages('script-runs')]);
  return { default: dialog.ScriptRetry };
});

interface RunToolsProps {
  taskType: string;
  /** The id of the script run, where scripts were run. */
  scriptRunId: string;
  rows: readonly ScheduledTasksRecordDetail[];
  words: TaskWords;
}

/** Running the failed desktops again at once. */
export function RunTools({ taskType, scriptRunId, rows, words }: RunToolsProps) {
  const { t } = words;
  const [open, setOpen] = useState<{ kind: ActionKind; items: ActionItem[] } | 'scripts' | null>(null);
  const isScripts = taskType === 'EXECUTE_SCRIPT' && scriptRunId !== '';
  const failed = failedItems(rows);
  const action = actionOf(taskType);
  const why =
    action === null && !isScripts ? t.run.noAction : failed.length === 0 ? t.run.noneFailed : undefined;
  return (
    <>
      <ToolButton
        label={t.run.again(failed.length)}
        icon={<IconReload size={14} aria-hidden />}
        disabled={why !== undefined}
        title={why}
        aria-description={why}
        onClick={() => {
          if (action) setOpen({ kind: action, items: failed });
          else if (isScripts) setOpen('scripts');
        }}
      />
      {open === 'scripts' && (
        <Suspense fallback={null}>
          <ScriptRetry scriptRunId={scriptRunId} onClose={() => setOpen(null)} />
        </Suspense>
      )}
      {open && open !== 'scripts' && (
        <ActionDialogHost kind={open.kind} items={open.items} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
