import { queryOptions } from '@tanstack/react-query';
import { listWorkspacesReply } from '~/contract/workspaces';
import { get } from './http';

/** The Workspace service of the project: its state and the subnets its desktops may be in. */
export function workspaceQuery() {
  return queryOptions({
    queryKey: ['workspace'],
    queryFn: ({ signal }) => get('/v2/{project_id}/workspaces', listWorkspacesReply, { signal }),
    staleTime: 5 * 60_000,
  });
}
