import {
  mutationOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import {
  createTagBody,
  listProjectTagsReply,
  showTagByDesktopIdReply,
  type BatchDesktopsTagsBody,
  type ListProjectTagsQuery,
  type TagInput,
} from '~/contract/tags';
import { get, noBody, send } from './http';

const OF_DESKTOP = '/v2/{project_id}/desktops/{desktop_id}/tags';
const BATCH = '/v2/{project_id}/desktops/batch-tags';

/** Reads tag keys in use on desktops, with their values, without the cache. */
export function readProjectTags(query: ListProjectTagsQuery, signal?: AbortSignal) {
  return get('/v2/{project_id}/desktops/tags', listProjectTagsReply, { query, signal });
}

/** Every tag key in use on desktops, with its values. Key: ['tags', 'project']. */
export function projectTagsQuery() {
  return queryOptions({
    queryKey: ['tags', 'project'],
    queryFn: ({ signal }) => readProjectTags({ limit: 1000 }, signal),
    staleTime: 60_000,
  });
}

/** The tags of one desktop. Key: ['tags', 'desktop', desktopId]. */
export function desktopTagsQuery(desktopId: string) {
  return queryOptions({
    queryKey: ['tags', 'desktop', desktopId],
    queryFn: ({ signal }) =>
      get(OF_DESKTOP, showTagByDesktopIdReply, { params: { desktop_id: desktopId }, signal }),
  });
}

/** Adds one tag to a desktop; the same key is overwritten. */
export function useCreateTag(desktopId: string) {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (tag: TagInput) =>
        send('POST', OF_DESKTOP, noBody, {
          params: { desktop_id: desktopId },
          body: createTagBody.parse({ tag }),
        }),
      onSettled: () => invalidateTags(client),
    }),
  );
}

/** Removes the tag with this key from a desktop. */
export function useDeleteTag(desktopId: string) {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (key: string) =>
        send('DELETE', `${OF_DESKTOP}/{key}`, noBody, { params: { desktop_id: desktopId, key } }),
      onSettled: () => invalidateTags(client),
    }),
  );
}

/** Adds (POST) or removes (DELETE, with the same body) tags of up to 100 desktops in one call. */
export function sendDesktopsTags(act: 'add' | 'remove', body: BatchDesktopsTagsBody, signal?: AbortSignal) {
  return send(act === 'add' ? 'POST' : 'DELETE', BATCH, noBody, { body, signal });
}

/** Tags stand in the rows of both lists and in the detail too, so all of them are read again. */
export async function invalidateTags(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['tags'] }),
    client.invalidateQueries({ queryKey: ['desktops'] }),
  ]);
}
