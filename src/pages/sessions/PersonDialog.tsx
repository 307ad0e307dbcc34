import { Button } from '@mantine/core';
import { PersonSessions } from '~/domain/app-sessions/PersonSessions';
import { useMessages } from '~/i18n/I18n';
import { Dialog } from '~/ui/layout/Dialog';

/** Every app session of one person, whenever it began. */
export function PersonDialog({ userName, onClose }: { userName: string; onClose: () => void }) {
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
      <PersonSessions userName={userName} />
    </Dialog>
  );
}
