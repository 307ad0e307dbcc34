import { desktopOptions } from '~/domain/desktops/filter-options';
import { useImageOptions } from '~/domain/images/image-options';

const { availability_zone, subnet_id, tag } = desktopOptions;

/** What the fields of the filter drawer offer or suggest. */
export const poolDesktopsOptions = {
  image_id: useImageOptions,
  ...(availability_zone && { availability_zone }),
  ...(subnet_id && { subnet_id }),
  ...(tag && { tag }),
};
