import { useMemo } from 'react';
import { useCellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import type { PoolWords } from './pool-text';

/** Gathers the words; the same object until the language changes. */
export function usePoolWords(): PoolWords {
  const t = useMessages('desktop-pools');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}
