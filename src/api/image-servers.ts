import { mutationOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  listImageServers,
  showImageServer,
  updateImageServer,
  updateImageServerBody,
  type UpdateImageServerBody,
} from '~/contract/image-servers';
import { call } from './http';
import { listSource } from './list-source';

const key = ['image-servers'] as const;

/** Image servers (ListImageServers). */
export const imageServersSource = listSource(listImageServers, key, (server) => server.id);

/** One image server (ShowImageServer). Key: ['image-servers', 'one', serverId]. */
export function imageServerQuery(serverId: string) {
  return queryOptions({
    queryKey: [...key, 'one', serverId],
    queryFn: ({ signal }) => call(showImageServer, { params: { server_id: serverId }, signal }),
  });
}

/** Changes an image server; what the body leaves out stays. */
export function useUpdateImageServer(serverId: string) {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (body: UpdateImageServerBody) =>
        call(updateImageServer, {
          params: { server_id: serverId },
          body: updateImageServerBody.parse(body),
        }),
      onSettled: () => client.invalidateQueries({ queryKey: key }),
    }),
  );
}
