import {
  IconBell,
  IconCamera,
  IconHistory,
  IconLogout,
  IconMoon,
  IconPlayerPlay,
  IconPower,
  IconRefresh,
  IconRotate2,
  IconTool,
  IconToolsOff,
  IconTrash,
  IconUserMinus,
  IconUserPlus,
} from '@tabler/icons-react';
import type { ActChoice } from './act-menu';

const ICONS: Readonly<Record<ActChoice, typeof IconBell>> = {
  start: IconPlayerPlay,
  stop: IconPower,
  restart: IconRefresh,
  hibernate: IconMoon,
  rebuild: IconRotate2,
  snapshot: IconCamera,
  'restore-to-time': IconHistory,
  notify: IconBell,
  logoff: IconLogout,
  'maintenance-on': IconTool,
  'maintenance-off': IconToolsOff,
  assign: IconUserPlus,
  unassign: IconUserMinus,
  delete: IconTrash,
};

/** The sign of an act in a menu or on a button; its word stands beside it. */
export function ActIcon({ choice, size = 16 }: { choice: ActChoice; size?: number }) {
  const Icon = ICONS[choice];
  return <Icon size={size} aria-hidden />;
}
