import { type ImageInfo, listImages } from '~/contract/images';
import { paged } from '~/mocks/transport/backend';
import { handle, type Handler } from '~/mocks/transport/handle';
import { type Image, IMAGES } from '~/mocks/seed/images';
import { secondsTime } from '~/mocks/rows/wire-times';

/** Images. `os_type`, `platform` and `package_type` are compared whole, whatever the case. */
export function imageHandlers(): Handler[] {
  return [
    handle(
      listImages,
      ({
        query: { offset, limit = listImages.pages.limit, sort_field = 'name', sort_type = 'asc', ...filter },
      }) => {
        const found = IMAGES.filter(
          (image) =>
            same(filter.os_type, image.os) &&
            same(filter.image_type, image.type) &&
            same(filter.platform, image.platform) &&
            same(filter.architecture, image.architecture) &&
            same(filter.image_id, image.id) &&
            (!filter.package_type || image.packageTypes.some((type) => same(filter.package_type, type))),
        );
        const sign = sort_type === 'desc' ? -1 : 1;
        const sorted = found.toSorted((a, b) =>
          sort_field === 'created_at' ? sign * (a.createdAt - b.createdAt) : a.name < b.name ? -sign : sign,
        );
        return { images: paged(sorted, offset, limit).map(imageRow), total_count: found.length };
      },
    ),
  ];
}

const same = (asked: string | undefined, value: string) =>
  !asked || asked.toLowerCase() === value.toLowerCase();

function imageRow(image: Image): ImageInfo {
  return {
    id: image.id,
    name: image.name,
    image_type: image.type,
    os_type: image.os,
    os_version: image.version,
    architecture: image.architecture,
    disk_format: 'zvhd2',
    min_disk: image.minDisk,
    min_ram: image.minRam,
    product_code: image.productCode,
    created_at: secondsTime(image.createdAt),
  };
}
