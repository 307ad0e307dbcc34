import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actionsKey, removeActions } from '~/domain/actions/engine/actions';
import { useMessages } from '~/i18n/I18n';
import { Dialog } from '~/ui/layout/Dialog';
import { toast } from '~/ui/feedback/toast';

interface ClearFinishedDialogProps {
  /** The finished actions as they were listed when it was asked for; one that ends meanwhile is kept. */
  ids: readonly string[];
  onClose: () => void;
}

/** Asks, with the number, before the records of finished actions are removed from this browser. */
export function ClearFinishedDialog({ ids, onClose }: ClearFinishedDialogProps) {
  const t = useMessages('actions').clearing;
  const common = useMessages('common');
  const client = useQueryClient();
  const clear = useMutation({
    mutationFn: () => removeActions(ids),
    networkMode: 'always',
    onSuccess: () => {
      toast.good(t.done);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: actionsKey }),
  });
  return (
    <Dialog
      title={t.title(ids.length)}
      size={480}
      busy={clear.isPending}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" size="sm" data-autofocus disabled={clear.isPending} onClick={onClose}>
            {common.cancel}
          </Button>
          <Button size="sm" color="red" disabled={clear.isPending} onClick={() => clear.mutate()}>
            {t.title(ids.length)}
          </Button>
        </>
      }
    >
      <p>{t.body}</p>
    </Dialog>
  );
}
