import { IconCopy, IconDownload, IconPlayerStop, IconReload } from '@tabler/icons-react';
import { useState } from 'react';
import { ChangedRetryDialog, RetryDialog } from '~/domain/actions/dialog/RetryDialog';
import { cancelAction } from '~/domain/actions/engine/actions';
import type { Action, ActionItem, OutcomeState, RetryOf } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { BOM, csvLine } from '~/lib/csv';
import { saveFile } from '~/lib/save-file';
import { copyText } from '~/ui/data-table/copy-text';
import { toast } from '~/ui/feedback/toast';
import { ToolButton } from '~/ui/layout/ToolButton';
import { factsText, reasonText, stateText, type ReportWords } from './ReportColumns';
import type { ReportRow } from './report-rows';
import classes from './jobs.module.css';

interface Retry {
  items: readonly ActionItem[];
  changed: boolean;
  /** As the action stood when the dialog opened. */
  retryOf: RetryOf;
}

interface ReportToolsProps {
  action: Action;
  rows: readonly ReportRow[];
  /** The rows that match the filter: what is copied and exported. */
  shown: readonly ReportRow[];
  words: ReportWords;
}

/** Stop, retry, copy, export. A retry is an action of its own, on the failed items alone. */
export function ReportTools({ action, rows, shown, words }: ReportToolsProps) {
  const { spec, t } = words;
  const common = useMessages('common');
  const [retry, setRetry] = useState<Retry | null>(null);
  const inState = (state: OutcomeState) =>
    rows.filter(({ outcome }) => outcome.state === state).map(({ item }) => item);
  const { failed, unknown, waiting } = action.counts;
  const isOver = action.endedAt !== null;
  const copy = async () => {
    if (await copyText(shown.map(({ key }) => key).join('\n'))) toast.good(t.idsCopied(shown.length));
    else toast.failed(common.copyFailed);
  };
  const tryAgain = (state: OutcomeState, changed: boolean) =>
    setRetry({ items: inState(state), changed, retryOf: { id: action.id, retriedBy: action.retriedBy } });
  const close = () => setRetry(null);
  return (
    <div className={classes.tools}>
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
      <ToolButton label={t.copyIds} icon={<IconCopy size={14} aria-hidden />} onClick={() => void copy()} />
      <ToolButton
        label={t.export}
        icon={<IconDownload size={14} aria-hidden />}
        onClick={() =>
          saveFile(`${t.fileName}-${action.kind}-${action.id.slice(0, 8)}.csv`, reportCsv(shown, words))
        }
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
    </div>
  );
}

/** The rows as CSV: name, id, state, reason, code, request id, request, job. */
function reportCsv(rows: readonly ReportRow[], words: ReportWords): string {
  const { columns } = words.t;
  const head = [
    columns.name,
    columns.id,
    columns.state,
    columns.reason,
    columns.code,
    columns.requestId,
    columns.part,
    columns.job,
  ];
  const lines = rows.map((row) => {
    const { code, requestId } = factsText(row);
    const part = row.part === 0 ? '' : String(row.part);
    return [
      row.item.name,
      row.item.id,
      stateText(row, words),
      reasonText(row, words),
      code,
      requestId,
      part,
      row.jobId,
    ];
  });
  return BOM + [head, ...lines].map(csvLine).join('');
}
