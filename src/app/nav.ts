import {
  IconApps,
  IconCalendarTime,
  IconCamera,
  IconDeviceDesktop,
  IconDevices,
  IconFileCode,
  IconHome,
  IconListCheck,
  IconPlugConnected,
  IconServer,
  IconSettings,
  IconStack2,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import {
  appGroupsPath,
  desktopsPath,
  imageServersPath,
  jobsPath,
  overviewPath,
  poolsPath,
  scriptsPath,
  sessionsPath,
  settingsPath,
  snapshotsPath,
  tasksPath,
  terminalsPath,
  userGroupsPath,
  usersPath,
} from '~/domain/paths';
import type { Messages } from '~/i18n/areas';

type NavWords = Messages<'shell'>['nav'];

/** A destination of the navigation; `name` and the group's `name` are keys of the shell's words. */
export interface NavEntry {
  path: string;
  name: keyof NavWords['pages'];
  Icon: typeof IconHome;
  /** The key that goes there after `g`. */
  goKey?: string;
}

/** A titled run of destinations; the one at the foot has no title. */
export interface NavGroup {
  name: keyof NavWords['groups'] | null;
  entries: readonly NavEntry[];
}

/** Every area of the console, in the order they are shown. */
const ALL: readonly NavGroup[] = [
  {
    name: 'fleet',
    entries: [
      { path: overviewPath, name: 'overview', Icon: IconHome, goKey: 'o' },
      { path: desktopsPath, name: 'desktops', Icon: IconDeviceDesktop, goKey: 'd' },
      { path: poolsPath, name: 'desktopPools', Icon: IconStack2, goKey: 'p' },
      { path: snapshotsPath, name: 'snapshots', Icon: IconCamera, goKey: 'n' },
    ],
  },
  {
    name: 'automation',
    entries: [
      { path: tasksPath, name: 'scheduledTasks', Icon: IconCalendarTime, goKey: 't' },
      { path: scriptsPath, name: 'scripts', Icon: IconFileCode, goKey: 's' },
      { path: imageServersPath, name: 'imageServers', Icon: IconServer, goKey: 'i' },
    ],
  },
  {
    name: 'access',
    entries: [
      { path: appGroupsPath, name: 'appGroups', Icon: IconApps, goKey: 'a' },
      { path: usersPath, name: 'users', Icon: IconUser, goKey: 'u' },
      { path: userGroupsPath, name: 'userGroups', Icon: IconUsers, goKey: 'r' },
      { path: terminalsPath, name: 'terminals', Icon: IconDevices, goKey: 'e' },
      { path: sessionsPath, name: 'sessions', Icon: IconPlugConnected, goKey: 'l' },
    ],
  },
  { name: 'operations', entries: [{ path: jobsPath, name: 'jobs', Icon: IconListCheck, goKey: 'j' }] },
  { name: null, entries: [{ path: settingsPath, name: 'settings', Icon: IconSettings, goKey: ',' }] },
];

/** The navigation as far as its pages exist: what leads nowhere yet is left out, and so is a group without entries. */
export function navGroups(paths: readonly string[]): NavGroup[] {
  return ALL.map((group) => ({
    ...group,
    entries: group.entries.filter(({ path }) => paths.includes(path)),
  })).filter(({ entries }) => entries.length > 0);
}
