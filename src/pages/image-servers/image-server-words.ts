import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { serverGroupsQuery } from '~/api/server-groups';
import type { ServerGroup } from '~/contract/server-groups';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { useMessages } from '~/i18n/I18n';

export type ImageServerWords = CellWords & {
  t: Messages<'image-servers'>;
  /** Server groups by id; one that is not read yet shows its id. */
  groups: ReadonlyMap<string, ServerGroup>;
};

const NONE: ReadonlyMap<string, ServerGroup> = new Map();

/** Server groups by id, as far as they are read; they are not worth making the rows wait. */
export function useServerGroups(isWanted: boolean): ReadonlyMap<string, ServerGroup> {
  const { data } = useQuery({ ...serverGroupsQuery(), enabled: isWanted });
  return useMemo(() => (data ? new Map(data.map((group) => [group.id, group])) : NONE), [data]);
}

/** Gathers the words; the same object until the language or the groups change. */
export function useImageServerWords(hasRows: boolean): ImageServerWords {
  const t = useMessages('image-servers');
  const words = useCellWords();
  const groups = useServerGroups(hasRows);
  return useMemo(() => ({ ...words, t, groups }), [words, t, groups]);
}
