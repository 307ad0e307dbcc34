import { useQuery } from '@tanstack/react-query';
import { desktopQuery } from '~/api/desktops';
import { knownItem } from '~/lib/known-items';

/** The name of a desktop: as read, else as last seen in a list, else its id. */
export function useDesktopName(desktopId: string): string {
  const { data } = useQuery(desktopQuery(desktopId));
  return data?.computer_name || knownItem(desktopId).name;
}
