import { useQuery } from '@tanstack/react-query';
import type { ScriptRecordSimpleInfo } from '~/contract/script-runs';
import type { recordsList } from './records-list';

type RecordsList = ReturnType<typeof recordsList>;

/**
 * The records to step through from an output opened in the list: those its filters leave, on all its pages, in its order. They stay as
 * they were when it was opened, however the list changes meanwhile; undefined until they are read.
 * @param all every record of the run, which without a filter need not be read again
 */
export function useWalk(
  taskId: string,
  list: RecordsList,
  view: RecordsList['start'],
  all: readonly ScriptRecordSimpleInfo[],
  isOpen: boolean,
): readonly ScriptRecordSimpleInfo[] | undefined {
  const isFiltered = list.filterKey(view) !== list.filterKey(list.start);
  const { data } = useQuery({
    queryKey: ['script-record-walk', taskId, view],
    queryFn: ({ signal }) => list.readAll(view, { signal, onProgress: () => undefined }),
    enabled: isOpen && isFiltered,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return isFiltered ? data : all;
}
