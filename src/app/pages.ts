import type { ComponentType } from 'react';
import {
  authorizePath,
  appGroupsPath,
  desktopsPath,
  jobsPath,
  newTaskPath,
  loginsPath,
  overviewPath,
  rehearsalPath,
  sessionsPath,
  settingsPath,
  snapshotsPath,
  taskCalendarPath,
  tasksPath,
  terminalsPath,
  userGroupsPath,
  usersPath,
} from '~/domain/paths';
import type { Area } from '~/i18n/areas';
import { loadTemporal } from '~/lib/temporal';

/** A page: its address, its code in a separate chunk, and the areas of messages it speaks. */
export interface PageEntry {
  path: string;
  areas: readonly Area[];
  load: () => Promise<ComponentType>;
}

/** A page that calculates with time zones: what that takes comes beside its code. */
async function withTemporal(load: PageEntry['load']): Promise<ComponentType> {
  const [page] = await Promise.all([load(), loadTemporal()]);
  return page;
}

const loaded = new Map<string, ComponentType>();

/** Loads a page's code once. */
export async function loadPage(page: PageEntry): Promise<ComponentType> {
  const component = loaded.get(page.path) ?? (await page.load());
  loaded.set(page.path, component);
  return component;
}

/** The page's component when its code is here already. */
export function loadedPage(page: PageEntry): ComponentType | undefined {
  return loaded.get(page.path);
}

export const desktopPattern = '/desktops/:desktopId';

export const PAGES: readonly PageEntry[] = [
  {
    path: overviewPath,
    areas: ['domain', 'overview'],
    load: async () => (await import('~/pages/overview/OverviewPage')).OverviewPage,
  },
  {
    path: desktopsPath,
    areas: ['domain', 'list', 'desktops'],
    load: async () => (await import('~/pages/desktops/DesktopsPage')).DesktopsPage,
  },
  {
    path: desktopPattern,
    areas: ['domain', 'list', 'desktops', 'desktop', 'actions'],
    load: async () => (await import('~/pages/desktops/DesktopPage')).DesktopPage,
  },
  {
    path: snapshotsPath,
    areas: ['domain', 'list', 'snapshots', 'actions'],
    load: async () => (await import('~/pages/snapshots/SnapshotsPage')).SnapshotsPage,
  },
  {
    // Before the page of one task, whose address would take these too.
    path: taskCalendarPath,
    areas: ['schedule', 'task-calendar'],
    load: () =>
      withTemporal(async () => (await import('~/pages/scheduled-tasks/calendar/CalendarPage')).CalendarPage),
  },
  {
    path: newTaskPath,
    areas: ['domain', 'schedule', 'task-objects', 'task-form'],
    load: () =>
      withTemporal(async () => (await import('~/pages/scheduled-tasks/builder/NewTaskPage')).NewTaskPage),
  },
  {
    path: '/scheduled-tasks/:taskId/edit',
    areas: ['domain', 'schedule', 'task-objects', 'task-form'],
    load: () =>
      withTemporal(async () => (await import('~/pages/scheduled-tasks/builder/EditTaskPage')).EditTaskPage),
  },
  {
    path: tasksPath,
    areas: ['domain', 'list', 'schedule', 'scheduled-tasks', 'actions'],
    load: () =>
      withTemporal(
        async () => (await import('~/pages/scheduled-tasks/list/ScheduledTasksPage')).ScheduledTasksPage,
      ),
  },
  {
    path: '/scheduled-tasks/:taskId',
    areas: ['domain', 'list', 'schedule', 'scheduled-tasks', 'actions'],
    load: () =>
      withTemporal(
        async () => (await import('~/pages/scheduled-tasks/detail/ScheduledTaskPage')).ScheduledTaskPage,
      ),
  },
  {
    // Before the page of one app group, whose address would take this too.
    path: authorizePath,
    areas: ['domain', 'list', 'import', 'app-access', 'actions'],
    load: async () => (await import('~/pages/app-groups/authorize/AuthorizePage')).AuthorizePage,
  },
  {
    path: usersPath,
    areas: ['domain', 'list', 'users', 'actions'],
    load: async () => (await import('~/pages/users/UsersPage')).UsersPage,
  },
  {
    path: terminalsPath,
    areas: ['domain', 'list', 'terminals', 'actions'],
    load: async () => (await import('~/pages/terminals/TerminalsPage')).TerminalsPage,
  },
  {
    path: rehearsalPath,
    areas: ['domain', 'list', 'terminals', 'actions'],
    load: async () => (await import('~/pages/terminals/rehearsal/RehearsalPage')).RehearsalPage,
  },
  {
    path: sessionsPath,
    areas: ['domain', 'list', 'sessions', 'actions'],
    load: async () => (await import('~/pages/sessions/AppSessionsPage')).AppSessionsPage,
  },
  {
    path: loginsPath,
    areas: ['domain', 'list', 'sessions'],
    load: async () => (await import('~/pages/sessions/LoginsPage')).LoginsPage,
  },
  {
    path: appGroupsPath,
    areas: ['domain', 'list', 'app-groups', 'actions'],
    load: async () => (await import('~/pages/app-groups/AppGroupsPage')).AppGroupsPage,
  },
  {
    path: '/app-groups/:groupId',
    areas: ['domain', 'list', 'app-groups', 'app-group', 'app-access', 'actions'],
    load: async () => (await import('~/pages/app-groups/detail/AppGroupPage')).AppGroupPage,
  },
  {
    path: '/users/:userId',
    areas: ['domain', 'list', 'users', 'user', 'app-access', 'actions'],
    load: async () => (await import('~/pages/users/detail/UserPage')).UserPage,
  },
  {
    path: userGroupsPath,
    areas: ['domain', 'list', 'user-groups', 'actions'],
    load: async () => (await import('~/pages/user-groups/UserGroupsPage')).UserGroupsPage,
  },
  {
    path: '/user-groups/:groupId',
    areas: ['domain', 'list', 'user-groups', 'users', 'actions'],
    load: async () => (await import('~/pages/user-groups/UserGroupPage')).UserGroupPage,
  },
  {
    path: jobsPath,
    areas: ['domain', 'list', 'actions', 'jobs'],
    load: async () => (await import('~/pages/jobs/JobsPage')).JobsPage,
  },
  {
    path: '/jobs/:actionId',
    areas: ['domain', 'list', 'actions', 'jobs'],
    load: async () => (await import('~/pages/jobs/ActionReportPage')).ActionReportPage,
  },
  {
    path: settingsPath,
    areas: ['settings', 'actions'],
    load: async () => (await import('~/pages/settings/SettingsPage')).SettingsPage,
  },
];

/** The page an address belongs to, for starting its load before the router runs. */
export function pageAt(pathname: string): PageEntry | undefined {
  return PAGES.find(({ path }) => matchPattern(path, pathname) !== null);
}

/**
 * What stands for the `:parts` of a pattern, still encoded; null where the path does not fit. The router's own matchPath would bring
 * the router and React in before the first request is sent.
 */
export function matchPattern(pattern: string, pathname: string): string[] | null {
  const wanted = pathname.split('/').filter(Boolean);
  const pieces = pattern.split('/').filter(Boolean);
  const fits =
    pieces.length === wanted.length &&
    pieces.every((piece, at) => piece.startsWith(':') || piece === wanted[at]);
  return fits ? wanted.filter((_, at) => pieces[at]?.startsWith(':')) : null;
}
