import { Button } from '@mantine/core';
import type { KnownItem } from '~/lib/known-items';
import { PersonSessions } from '~/domain/app-sessions/PersonSessions';
import { useMessages } from '~/i18n/I18n';
import { Dialog } from '~/ui/layout/Dialog';

interface PersonDialogProps {
  userName: string;
  onLogOff: (sessions: readonly KnownItem[]) => void;
  onClose: () => void;
}

/** Every app session of one person, whenever it began. */
export function PersonDialog({ userName, onLogOff, onClose }: PersonDialogProps) {
  const t = useMessages('domain').personSessions;
  const common = useMessages('common');
  return (
    <Dialog
      title={t.of(userName)}
      size={880}
      onClose={onClose}
      footer={
        <Button size="sm" variant="default" onClick={onClose}>
          {common.close}
        </Button>
      }
    >
      <PersonSessions userName={userName} onLogOff={onLogOff} />
    </Dialog>
  );
}
