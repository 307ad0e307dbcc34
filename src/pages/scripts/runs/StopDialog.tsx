import { Button } from '@mantine/core';
import { useStopRun } from '~/api/script-runs';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { toast } from '~/ui/feedback/toast';
import { Dialog } from '~/ui/layout/Dialog';
import { useOneAtATime } from '~/ui/layout/use-one-at-a-time';

/** Stops a run: says what that can still prevent, and what not. */
export function StopDialog(props: { taskId: string; waiting: number; running: number; onClose: () => void }) {
  const { taskId, waiting, running, onClose } = props;
  const t = useMessages('script-runs').stop;
  const common = useMessages('common');
  const stop = useStopRun();
  const send = useOneAtATime(async () => {
    try {
      await stop.mutateAsync(taskId);
    } catch {
      // The dialog shows it.
      return;
    }
    toast.good(t.sent);
    onClose();
  });
  return (
    <Dialog
      title={t.title}
      size={480}
      busy={stop.isPending}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" size="sm" onClick={onClose} disabled={stop.isPending}>
            {common.cancel}
          </Button>
          <Button size="sm" color="red" disabled={stop.isPending} onClick={send}>
            {t.title}
          </Button>
        </>
      }
    >
      <p>{t.waiting(waiting)}</p>
      <p>{t.running(running)}</p>
      {stop.error && <ErrorState compact error={stop.error} />}
    </Dialog>
  );
}
