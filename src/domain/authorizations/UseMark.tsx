import { NoValue } from '~/ui/data-table/NoValue';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { useText, type UseWords } from './access-words';
import type { GrantUse } from './grant-use';

const TONES = { used: 'good', stale: 'attention', failed: 'failed', never: 'attention' } as const;

interface UseMarkProps {
  use: GrantUse | null | undefined;
  /** Where long ago is told from lately. */
  kind?: keyof typeof TONES | null;
  words: UseWords;
}

/** What became of a grant, with the day alone: the time stands in the export. A dash while it is read. */
export function UseMark({ use, kind, words }: UseMarkProps) {
  if (use === undefined) return <NoValue />;
  if (use === null) return <span>{words.t.unread}</span>;
  const word = use.kind === 'used' ? words.t.used(words.format.date(use.at)) : useText(use, words);
  return <StatusMark tone={TONES[kind ?? use.kind]} word={word} />;
}
