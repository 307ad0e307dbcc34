// What the fields of the filter drawer offer or suggest. A list that could not be read leaves its field free to type in.
import { useQuery } from '@tanstack/react-query';
import { availabilityZonesQuery } from '~/api/availability-zones';
import { desktopPoolsQuery } from '~/api/desktop-pools';
import { projectTagsQuery } from '~/api/tags';
import { workspaceQuery } from '~/api/workspaces';
import { allImagesQuery } from '~/domain/images/all-images';
import type { UseOptions } from '~/ui/list/filters/filter';
import type { FilterName } from './desktop-filters';

/** By filter. */
export const filterOptions: Partial<Record<FilterName, UseOptions>> = {
  pool_id: usePools,
  availability_zone: useZones,
  subnet_id: useSubnets,
  image_id: useImages,
  tag: useTags,
};

function usePools() {
  const pools = useQuery(desktopPoolsQuery({ limit: 1000 })).data?.desktop_pools ?? [];
  return pools.map((pool) => ({ value: pool.id, label: pool.name ?? pool.id }));
}

function useZones() {
  const zones = useQuery(availabilityZonesQuery()).data?.availability_zones ?? [];
  return zones.flatMap(({ availability_zone: zone, display_name }) =>
    zone ? [{ value: zone, label: display_name ?? zone }] : [],
  );
}

function useSubnets() {
  const subnets = useQuery(workspaceQuery()).data?.subnet_ids ?? [];
  return subnets.flatMap(({ subnet_id: id }) => (id ? [{ value: id, label: id }] : []));
}

function useImages() {
  const images = useQuery(allImagesQuery()).data ?? [];
  return images.map((image) => ({ value: image.id, label: image.name ?? image.id }));
}

function useTags() {
  const found = useQuery(projectTagsQuery()).data?.tags ?? [];
  return found.flatMap(({ key, values }) =>
    key ? (values ?? []).map((value) => ({ value: `${key}=${value}`, label: `${key}=${value}` })) : [],
  );
}
