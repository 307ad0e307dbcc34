import { IconCopy, IconPlayerStop, IconReload } from '@tabler/icons-react';
import { useState } from 'react';
import { specOf } from '~/domain/actions/all-actions';
import { ChangedRetryDialog, RetryDialog } from '~/domain/actions/dialog/RetryDialog';
import { cancelAction } from '~/domain/actions/engine/actions';
import type { Action, ActionItem, OutcomeState, RetryOf } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { copyText } from '~/ui/data-table/copy-text';
import { toast } from '~/ui/feedback/toast';
import { ToolButton } from '~/ui/layout/ToolButton';
import { RetryFailedDesktops } from './RetryFailedDesktops';
import type { ReportRow } from './report-rows';

interface Retry {
  items: readonly ActionItem[];
  changed: boolean;
  /** As the action stood when the dialog opened. */
  retryOf: RetryOf;
}

interface ReportToolsProps {
  action: Action;
  rows: readonly ReportRow[];
  /** The ids of the rows that match the filter. */
  idsShown: () => readonly string[];
}

/** Stop, retry, copy. A retry is an action of its own, on the failed items alone. */
export function ReportTools({ action, rows, idsShown }: ReportToolsProps) {
  const t = useMessages('jobs').report;
  const words = useMessages('list').selection;
  const common = useMessages('common');
  const [retry, setRetry] = useState<Retry | null>(null);
  const inState = (state: OutcomeState) =>
    rows.filter(({ outcome }) => outcome.state === state).map(({ item }) => item);
  const { failed, unknown, waiting } = action.counts;
  const own = specOf(action.kind);
  const spec = own.retryAs ? specOf(own.retryAs) : own;
  const isOver = action.endedAt !== null;
  const copy = async () => {
    const ids = idsShown();
    if (await copyText(ids.join('\n'))) toast.good(words.idsCopied(ids.length));
    else toast.failed(common.copyFailed);
  };
  const tryAgain = (state: OutcomeState, changed: boolean) =>
    setRetry({ items: inState(state), changed, retryOf: { id: action.id, retriedBy: action.retriedBy } });
  const close = () => setRetry(null);
  return (
    <>
      {!isOver && waiting > 0 && (
        <ToolButton
          label={t.stop}
          icon={<IconPlayerStop size={14} aria-hidden />}
          disabled={action.cancelled}
          onClick={() => void cancelAction(action.id)}
        />
      )}
      {isOver && failed > 0 && (
        <>
          {own.failedDesktopsAs && (
            <RetryFailedDesktops action={action} rows={rows} kind={own.failedDesktopsAs} />
          )}
          <ToolButton
            label={t.retryFailed(failed)}
            icon={<IconReload size={14} aria-hidden />}
            onClick={() => tryAgain('failed', false)}
          />
          {spec.hasForm && (
            <ToolButton
              label={t.retryChanged}
              icon={<IconReload size={14} aria-hidden />}
              onClick={() => tryAgain('failed', true)}
            />
          )}
        </>
      )}
      {isOver && unknown > 0 && (
        <ToolButton
          label={t.sendAgain(unknown)}
          icon={<IconReload size={14} aria-hidden />}
          onClick={() => tryAgain('unknown', false)}
        />
      )}
      <ToolButton
        label={words.copyIds}
        icon={<IconCopy size={14} aria-hidden />}
        onClick={() => void copy()}
      />
      {retry?.changed === true && (
        <ChangedRetryDialog
          action={spec}
          initial={action.params}
          items={retry.items}
          retryOf={retry.retryOf}
          onClose={close}
        />
      )}
      {retry?.changed === false && (
        <RetryDialog
          action={spec}
          initial={action.params}
          items={retry.items}
          retryOf={retry.retryOf}
          onClose={close}
        />
      )}
    </>
  );
}
