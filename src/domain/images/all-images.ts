import { queryOptions } from '@tanstack/react-query';
import { imagesQuery } from '~/api/images';
import { readPages } from '~/api/read-pages';
import { listImages, type ImageInfo } from '~/contract/images';

/** What ListImages can list; market images are named by id. */
export type ListedImageType = 'gold' | 'private';

const { limit: PAGE, lastOffset: LAST_OFFSET } = listImages.pages;

/** Every image, or every one of a kind, page after page, so that it can be searched by name. Key: ['images', 'all', type]. */
export function allImagesQuery(type?: ListedImageType) {
  return queryOptions({
    queryKey: ['images', 'all', type],
    queryFn: async ({ client, signal }) => {
      const { rows } = await readPages({
        signal,
        limit: PAGE,
        lastOffset: LAST_OFFSET,
        rowKey: (image: ImageInfo) => image.id,
        readPage: async (offset, limit) => {
          const query = { ...(type && { image_type: type }), limit, offset };
          const { images, total_count } = await client.fetchQuery(imagesQuery(query));
          return { rows: images ?? [], total: total_count };
        },
      });
      return rows;
    },
    staleTime: 5 * 60_000,
  });
}

/** The images whose name contains the text, whatever the case, and that are of the system; empty texts find all. */
export function findImages(images: readonly ImageInfo[], name: string, os: string): ImageInfo[] {
  const part = name.trim().toLowerCase();
  return images.filter(
    (image) => (os === '' || image.os_type === os) && (image.name ?? image.id).toLowerCase().includes(part),
  );
}

/** The systems there are among images. */
export function osTypesOf(images: readonly ImageInfo[]): string[] {
  return [...new Set(images.flatMap(({ os_type }) => (os_type ? [os_type] : [])))].toSorted();
}
