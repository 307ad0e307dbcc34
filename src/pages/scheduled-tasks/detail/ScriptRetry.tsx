import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { runRecordsQuery } from '~/api/script-runs';
import { RetryRecordsDialog } from '~/domain/scripts/RetryRecordsDialog';
import { useMessages } from '~/i18n/I18n';
import { QueryState } from '~/ui/feedback/QueryState';
import { Dialog } from '~/ui/layout/Dialog';

/** Runs the failed records of a run of scripts again; they are read by the id of its script run. */
export function ScriptRetry({ scriptRunId, onClose }: { scriptRunId: string; onClose: () => void }) {
  const t = useMessages('script-runs').retry;
  const common = useMessages('common');
  const query = useQuery(runRecordsQuery(scriptRunId));
  if (query.data) return <RetryRecordsDialog records={query.data} onClose={onClose} />;
  return (
    <Dialog
      title={t.button}
      size={480}
      onClose={onClose}
      footer={
        <Button variant="default" size="sm" onClick={onClose}>
          {common.cancel}
        </Button>
      }
    >
      <QueryState query={query}>{() => null}</QueryState>
    </Dialog>
  );
}
