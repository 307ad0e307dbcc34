import { nameOf } from '~/domain/schedule/words';
import { useMessages } from '~/i18n/I18n';
import { NoValue } from '~/ui/data-table/NoValue';
import { StatusMark, type Tone } from '~/ui/feedback/StatusMark';

// The service writes a failure in more than one way, and says nowhere which words a run under way may have.
const TONES: Readonly<Record<string, Tone>> = {
  SUCCESS: 'good',
  FAIL: 'failed',
  FAILED: 'failed',
  SKIP: 'attention',
  RUNNING: 'progress',
  WAITING: 'plain',
};

/** How a run, or its part on one desktop, went; a word that is not known stands as it came. */
export function RunResult({ status }: { status: string | null | undefined }) {
  const t = useMessages('scheduled-tasks').runStatuses;
  if (!status) return <NoValue />;
  return <StatusMark tone={TONES[status] ?? 'plain'} word={nameOf(t, status)} />;
}
