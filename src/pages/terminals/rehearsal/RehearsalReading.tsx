import { IconPlayerStop } from '@tabler/icons-react';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { ProgressBar } from '~/ui/feedback/ProgressBar';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './rehearsal.module.css';
import type { useRehearsal } from './use-rehearsal';

/** The reading of the logins: how far it has come and a way to end it, or why it failed. */
export function RehearsalReading({ state }: { state: ReturnType<typeof useRehearsal> }) {
  const t = useMessages('terminals').rehearsal;
  const { error, progress, rehearsal } = state;
  if (error) return <ErrorState error={error} onRetry={state.again} compact />;
  if (rehearsal) return null;
  const { read, total } = progress;
  return (
    <div className={classes.reading}>
      <ProgressBar label={t.reading} value={total > 0 ? read : undefined} total={total} />
      <output>{total > 0 ? t.read(read, total) : t.reading}</output>
      <ToolButton label={t.stop} icon={<IconPlayerStop size={14} aria-hidden />} onClick={state.stop} />
    </div>
  );
}
