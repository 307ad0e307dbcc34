import { queryOptions } from '@tanstack/react-query';
import { listAvailabilityZones } from '~/contract/availability-zones';
import { call } from './http';

/** The availability zones of the project. */
export function availabilityZonesQuery() {
  return queryOptions({
    queryKey: ['availability-zones'],
    queryFn: ({ signal }) => call(listAvailabilityZones, { signal }),
    staleTime: 5 * 60_000,
  });
}
