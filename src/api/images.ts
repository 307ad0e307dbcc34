import { queryOptions } from '@tanstack/react-query';
import { listImages, type ListImagesQuery } from '~/contract/images';
import { call } from './http';

/** Images, one page of them. Key: ['images', 'list', query]. */
export function imagesQuery(query: ListImagesQuery) {
  return queryOptions({
    queryKey: ['images', 'list', query],
    queryFn: ({ signal }) => call(listImages, { query, signal }),
    staleTime: 5 * 60_000,
  });
}
