import type { desktopFilters } from '~/domain/desktops/desktop-filters';
import { stateOf } from '~/ui/list/filters/one-value';
import type { ViewOf } from '~/ui/list/list';

/** The tabs of a desktop's detail. */
export const DETAIL_TABS = [
  'overview',
  'network',
  'disks',
  'snapshots',
  'users',
  'tags',
  'jobs',
  'actions',
  'sessions',
  'scripts',
] as const;
export type DetailTab = (typeof DETAIL_TABS)[number];

/** Which tab of the panel is open. */
export const desktopState = { tab: stateOf(DETAIL_TABS, 'overview') };

/** The whole of what the list's address holds. */
export type DesktopView = ViewOf<typeof desktopFilters, typeof desktopState>;
export type FilterName = keyof typeof desktopFilters;
/** Only the filters of it. */
export type DesktopFilters = Pick<DesktopView, FilterName>;
