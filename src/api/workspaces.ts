import { queryOptions } from '@tanstack/react-query';
import { listWorkspaces } from '~/contract/workspaces';
import { call } from './http';

/** The Workspace service of the project: its state and the subnets its desktops may be in. */
export function workspaceQuery() {
  return queryOptions({
    queryKey: ['workspace'],
    queryFn: ({ signal }) => call(listWorkspaces, { signal }),
    staleTime: 5 * 60_000,
  });
}
