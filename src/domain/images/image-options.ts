import { useQuery } from '@tanstack/react-query';
import { allImagesQuery } from './all-images';

/** What a filter by image offers; nothing where the images could not be read. */
export function useImageOptions() {
  const images = useQuery(allImagesQuery()).data ?? [];
  return images.map((image) => ({ value: image.id, label: image.name ?? image.id }));
}
