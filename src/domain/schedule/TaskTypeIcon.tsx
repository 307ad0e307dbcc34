import {
  IconBolt,
  IconCamera,
  IconFileCode,
  IconMoon,
  IconPlayerPlay,
  IconPower,
  IconRefresh,
  IconRotate2,
} from '@tabler/icons-react';

// The signs of the same actions elsewhere in the console.
const ICONS: Readonly<Record<string, typeof IconBolt>> = {
  START: IconPlayerPlay,
  STOP: IconPower,
  REBOOT: IconRefresh,
  HIBERNATE: IconMoon,
  REBUILD: IconRotate2,
  EXECUTE_SCRIPT: IconFileCode,
  CREATE_SNAPSHOT: IconCamera,
};

/** The sign of a kind of task; its word is beside it, or in the legend. */
export function TaskTypeIcon({ type, size = 14 }: { type: string; size?: number }) {
  const Icon = ICONS[type] ?? IconBolt;
  return <Icon size={size} aria-hidden />;
}
