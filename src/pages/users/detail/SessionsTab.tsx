import { useState } from 'react';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { KnownItem } from '~/lib/known-items';
import { PersonSessions } from '~/domain/app-sessions/PersonSessions';
import { useMessages } from '~/i18n/I18n';
import { DetailSection } from '~/ui/layout/DetailPage';
import { LogOffs } from './LogOffs';

/** The app sessions of a user, which can be logged off here, and who did so from this browser. */
export function SessionsTab({ userId, name }: { userId: string; name: string }) {
  const t = useMessages('user').tabs;
  const [leaving, setLeaving] = useState<readonly KnownItem[]>([]);
  return (
    <DetailSection label={t.sessions} of="tables">
      <PersonSessions userName={name} onLogOff={setLeaving} />
      <LogOffs userId={userId} name={name} />
      {leaving.length > 0 && (
        <ActionDialogHost kind="logoff-sessions" items={leaving} onClose={() => setLeaving([])} />
      )}
    </DetailSection>
  );
}
