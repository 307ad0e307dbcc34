import {
  mutationOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import {
  batchAddDesktopsTags,
  batchDeleteDesktopsTags,
  createTag,
  createTagBody,
  deleteTag,
  listProjectTags,
  showTagByDesktopId,
  type BatchDesktopsTagsBody,
  type ListProjectTagsQuery,
  type TagInput,
} from '~/contract/tags';
import { call } from './http';

/** Reads tag keys in use on desktops, with their values, without the cache. */
export function readProjectTags(query: ListProjectTagsQuery, signal?: AbortSignal) {
  return call(listProjectTags, { query, signal });
}

/** Every tag key in use on desktops, with its values. Key: ['tags', 'project']. */
export function projectTagsQuery() {
  return queryOptions({
    queryKey: ['tags', 'project'],
    queryFn: ({ signal }) => readProjectTags({ limit: listProjectTags.pages.limit }, signal),
    staleTime: 60_000,
  });
}

/** The tags of one desktop. Key: ['tags', 'desktop', desktopId]. */
export function desktopTagsQuery(desktopId: string) {
  return queryOptions({
    queryKey: ['tags', 'desktop', desktopId],
    queryFn: ({ signal }) => call(showTagByDesktopId, { params: { desktop_id: desktopId }, signal }),
  });
}

/** Adds one tag to a desktop; the same key is overwritten. */
export function useCreateTag(desktopId: string) {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (tag: TagInput) =>
        call(createTag, { params: { desktop_id: desktopId }, body: createTagBody.parse({ tag }) }),
      onSettled: () => invalidateTags(client),
    }),
  );
}

/** Removes the tag with this key from a desktop. */
export function useDeleteTag(desktopId: string) {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (key: string) => call(deleteTag, { params: { desktop_id: desktopId, key } }),
      onSettled: () => invalidateTags(client),
    }),
  );
}

/** Adds or removes tags of up to TAG_BATCH_LIMIT desktops in one call. */
export function sendDesktopsTags(
  action: 'add' | 'remove',
  body: BatchDesktopsTagsBody,
  signal?: AbortSignal,
) {
  return call(action === 'add' ? batchAddDesktopsTags : batchDeleteDesktopsTags, { body, signal });
}

/** Tags are in the rows of both lists and in the detail too, so all of them are read again. */
export async function invalidateTags(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['tags'] }),
    client.invalidateQueries({ queryKey: ['desktops'] }),
  ]);
}
