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
import type { ActionChoice } from './action-menu';

const ICONS: Readonly<Record<ActionChoice, typeof IconBell>> = {
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

/** The sign of an action in a menu or on a button; its word stands beside it. */
export function ActionIcon({ choice, size = 16 }: { choice: ActionChoice; size?: number }) {
  const Icon = ICONS[choice];
  return <Icon size={size} aria-hidden />;
}
