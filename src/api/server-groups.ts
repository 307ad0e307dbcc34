import { queryOptions } from '@tanstack/react-query';
import { listServerGroups } from '~/contract/server-groups';
import { listSource } from './list-source';

const source = listSource(listServerGroups, ['server-groups'], (group) => group.id);

/** Every server group of the project. Key: ['server-groups', 'all']. */
export function serverGroupsQuery() {
  return queryOptions({
    queryKey: ['server-groups', 'all'],
    queryFn: ({ signal }) => source.all({}, { signal }),
    staleTime: 60_000,
  });
}
