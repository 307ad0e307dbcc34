import { IconCopy, IconPlayerStop, IconReload } from '@tabler/icons-react';
import { useState } from 'react';
import { ChangedRetryDialog, RetryDialog } from '~/domain/acts/RetryDialog';
import { cancelAct } from '~/domain/bulk/acts';
import type { Act, ActItem, ActKind, OutcomeState, RetryOf } from '~/domain/bulk/record';
import { useMessages } from '~/i18n/I18n';
import { copyText } from '~/ui/data-table/copy-text';
import { toast } from '~/ui/feedback/toast';
import { ToolButton } from '~/ui/layout/ToolButton';
import type { ReportRow } from './report-rows';

/** Acts with nothing to fill in: a retry with changes would be the retry without. */
const WITHOUT_FORM: ReadonlySet<ActKind> = new Set([
  'start',
  'maintenance-on',
  'maintenance-off',
  'delete-snapshots',
]);

interface Retry {
  items: readonly ActItem[];
  changed: boolean;
  /** As the act stood when the dialog opened. */
  retryOf: RetryOf;
}

interface ReportToolsProps {
  act: Act;
  rows: readonly ReportRow[];
  /** The ids of the rows that match the filter. */
  idsShown: () => readonly string[];
}

/** Stop, retry, copy. A retry is an act of its own, on the failed items alone. */
export function ReportTools({ act, rows, idsShown }: ReportToolsProps) {
  const t = useMessages('jobs').report;
  const words = useMessages('list').selection;
  const common = useMessages('common');
  const [retry, setRetry] = useState<Retry | null>(null);
  const inState = (state: OutcomeState) =>
    rows.filter(({ outcome }) => outcome.state === state).map(({ item }) => item);
  const { failed, unknown, waiting } = act.counts;
  const isOver = act.endedAt !== null;
  const copy = async () => {
    const ids = idsShown();
    if (await copyText(ids.join('\n'))) toast.good(words.idsCopied(ids.length));
    else toast.failed(common.copyFailed);
  };
  const tryAgain = (state: OutcomeState, changed: boolean) =>
    setRetry({ items: inState(state), changed, retryOf: { id: act.id, retriedBy: act.retriedBy } });
  const close = () => setRetry(null);
  return (
    <>
      {!isOver && waiting > 0 && (
        <ToolButton
          label={t.stop}
          icon={<IconPlayerStop size={14} aria-hidden />}
          disabled={act.cancelled}
          onClick={() => void cancelAct(act.id)}
        />
      )}
      {isOver && failed > 0 && (
        <>
          <ToolButton
            label={t.retryFailed(failed)}
            icon={<IconReload size={14} aria-hidden />}
            onClick={() => tryAgain('failed', false)}
          />
          {!WITHOUT_FORM.has(act.kind) && (
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
          kind={act.kind}
          initial={act.params}
          items={retry.items}
          retryOf={retry.retryOf}
          onClose={close}
        />
      )}
      {retry?.changed === false && (
        <RetryDialog
          kind={act.kind}
          initial={act.params}
          items={retry.items}
          retryOf={retry.retryOf}
          onClose={close}
        />
      )}
    </>
  );
}
