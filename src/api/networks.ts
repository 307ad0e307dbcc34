import { queryOptions } from '@tanstack/react-query';
import { showDesktopNetworkReply } from '~/contract/networks';
import { get } from './http';

/** The network cards of a desktop. Key: ['desktops', 'networks', desktopId]. */
export function desktopNetworkQuery(desktopId: string) {
  return queryOptions({
    queryKey: ['desktops', 'networks', desktopId],
    queryFn: ({ signal }) => {
      const path = '/v2/{project_id}/desktops/{desktop_id}/networks';
      return get(path, showDesktopNetworkReply, { params: { desktop_id: desktopId }, signal });
    },
  });
}
