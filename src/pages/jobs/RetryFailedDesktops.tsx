import { IconReload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failedSubJobsQuery } from '~/api/jobs';
import { specOf } from '~/domain/actions/all-actions';
import { RetryDialog } from '~/domain/actions/dialog/RetryDialog';
import type { Action, ActionItem, ActionKind, RetryOf } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { ToolButton } from '~/ui/layout/ToolButton';
import { failedDesktops, failedJobs, isAllThatFailed } from './failed-desktops';
import type { ReportRow } from './report-rows';

interface RetryFailedDesktopsProps {
  action: Action;
  rows: readonly ReportRow[];
  /** The action on desktops that does the same. */
  kind: ActionKind;
}

/** Tries an action on pools again with the desktops that failed alone, where the sub-jobs of the service name them; else nothing. */
export function RetryFailedDesktops({ action, rows, kind }: RetryFailedDesktopsProps) {
  const t = useMessages('jobs').report;
  const [retry, setRetry] = useState<{ items: readonly ActionItem[]; retryOf: RetryOf | null } | null>(null);
  const { data: subJobs } = useQuery(failedSubJobsQuery(failedJobs(rows)));
  const desktops = failedDesktops(subJobs?.flat() ?? []);
  if (!subJobs || desktops.length === 0) return null;
  const retryOf = isAllThatFailed(rows, subJobs) ? { id: action.id, retriedBy: action.retriedBy } : null;
  return (
    <>
      <ToolButton
        label={t.retryDesktops(desktops.length)}
        icon={<IconReload size={14} aria-hidden />}
        onClick={() => setRetry({ items: desktops, retryOf })}
      />
      {retry && (
        <RetryDialog
          {...retry}
          action={specOf(kind)}
          initial={action.params}
          onClose={() => setRetry(null)}
        />
      )}
    </>
  );
}
