// What the fields of the filter drawer offer or suggest. A list that could not be read leaves its field free to type in.
import { useQuery } from '@tanstack/react-query';
import { availabilityZonesQuery } from '~/api/availability-zones';
import { desktopPoolsQuery } from '~/api/desktop-pools';
import { projectTagsQuery } from '~/api/tags';
import { workspaceQuery } from '~/api/workspaces';
import type { UseOptions } from '~/ui/list/filters/filter';
import type { desktopFilters } from './desktop-filters';

/** By filter; images, which are no desktops, have theirs elsewhere. */
export const desktopOptions: Partial<Record<keyof typeof desktopFilters, UseOptions>> = {
  pool_id: usePools,
  availability_zone: useZones,
  subnet_id: useSubnets,
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

function useTags() {
  const found = useQuery(projectTagsQuery()).data?.tags ?? [];
  return found.flatMap(({ key, values }) =>
    key ? (values ?? []).map((value) => ({ value: `${key}=${value}`, label: `${key}=${value}` })) : [],
  );
}
