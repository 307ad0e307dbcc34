import { desktopOptions } from '~/domain/desktops/filter-options';
import { useImageOptions } from '~/domain/images/image-options';

/** What the fields of the filter drawer offer or suggest. */
export const filterOptions = { ...desktopOptions, image_id: useImageOptions };
