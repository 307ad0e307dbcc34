import { queryOptions } from '@tanstack/react-query';
import { showDesktopNetwork } from '~/contract/networks';
import { call } from './http';

/** The network cards of a desktop. Key: ['desktops', 'networks', desktopId]. */
export function desktopNetworkQuery(desktopId: string) {
  return queryOptions({
    queryKey: ['desktops', 'networks', desktopId],
    queryFn: ({ signal }) => call(showDesktopNetwork, { params: { desktop_id: desktopId }, signal }),
  });
}
