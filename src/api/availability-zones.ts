import { queryOptions } from '@tanstack/react-query';
import { listAvailabilityZonesReply } from '~/contract/availability-zones';
import { get } from './http';

/** The availability zones of the project. */
export function availabilityZonesQuery() {
  return queryOptions({
    queryKey: ['availability-zones'],
    queryFn: ({ signal }) =>
      get('/v2/{project_id}/availability-zones', listAvailabilityZonesReply, { signal }),
    staleTime: 5 * 60_000,
  });
}
