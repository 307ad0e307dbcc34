import { useMessages } from '~/i18n/I18n';
import { NoValue } from '~/ui/data-table/NoValue';
import { StatusMark, type Tone } from '~/ui/feedback/StatusMark';

const STATUS_TONES: Record<string, Tone> = {
  ACTIVE: 'good',
  SHUTOFF: 'off',
  ERROR: 'failed',
  HIBERNATED: 'asleep',
};
const CONNECTION_TONES: Record<string, Tone> = {
  UNREGISTER: 'off',
  REGISTERED: 'good',
  CONNECTED: 'inUse',
  DISCONNECTED: 'attention',
};

/** The running state of a desktop; a word we do not know stands as it came. */
export function DesktopStatus({ status }: { status: string | null | undefined }) {
  const t = useMessages('domain');
  if (!status) return <NoValue />;
  return <StatusMark tone={STATUS_TONES[status] ?? 'plain'} word={t.status[status] ?? status} />;
}

/** The connection state of a desktop, from `connect_status` or `login_status`. */
export function ConnectionStatus({ status }: { status: string | null | undefined }) {
  const t = useMessages('domain');
  if (!status) return <NoValue />;
  return <StatusMark tone={CONNECTION_TONES[status] ?? 'plain'} word={t.connection[status] ?? status} />;
}
