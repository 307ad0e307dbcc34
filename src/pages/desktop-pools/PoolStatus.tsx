import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import { NoValue } from '~/ui/data-table/NoValue';
import { StatusMark, type Tone } from '~/ui/feedback/StatusMark';
import { statusText, type PoolWords } from './pool-text';

const TONES: Readonly<Record<string, Tone>> = {
  STEADY: 'good',
  TEMPORARY: 'progress',
  EXIST_FROZEN: 'attention',
};

/** The state of a pool; a word we do not know stands as it came. */
export function PoolStatus({ row, words }: { row: Pick<DesktopPoolDetail, 'status'>; words: PoolWords }) {
  const word = statusText(row, words);
  return word === '' ? <NoValue /> : <StatusMark tone={TONES[row.status ?? ''] ?? 'plain'} word={word} />;
}
