import { queryOptions } from '@tanstack/react-query';
import { listImagesReply, type ListImagesQuery } from '~/contract/images';
import { get } from './http';

/** Images, 100 a call at most. Key: ['images', 'list', query]. */
export function imagesQuery(query: ListImagesQuery) {
  return queryOptions({
    queryKey: ['images', 'list', query],
    queryFn: ({ signal }) => get('/v2/{project_id}/images', listImagesReply, { query, signal }),
    staleTime: 5 * 60_000,
  });
}
