import type { ComponentType } from 'react';
import {
  appGroupsPath,
  authorizePath,
  imageServersPath,
  newScriptPath,
  scriptRunsPath,
  scriptsPath,
  jobsPath,
  loginsPath,
  newTaskPath,
  overviewPath,
  poolsPath,
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
import { desktopPattern, type LaterPath } from './pages';

interface LaterPage {
  /** The areas of messages it speaks. */
  areas: readonly Area[];
  load: () => Promise<ComponentType>;
}

/** A page that calculates with time zones: what that takes comes beside its code. */
async function withTemporal(load: LaterPage['load']): Promise<ComponentType> {
  const [page] = await Promise.all([load(), loadTemporal()]);
  return page;
}

/** Every page but the inventory. This list, and with it the names of the pages' files, is loaded when the first of them is wanted. */
export const LATER_PAGES: Readonly<Record<LaterPath, LaterPage>> = {
  [overviewPath]: {
    areas: ['domain', 'overview'],
    load: async () => (await import('~/pages/overview/OverviewPage')).OverviewPage,
  },
  [desktopPattern]: {
    areas: ['domain', 'list', 'desktops', 'desktop', 'actions'],
    load: async () => (await import('~/pages/desktops/DesktopPage')).DesktopPage,
  },
  [snapshotsPath]: {
    areas: ['domain', 'list', 'snapshots', 'actions'],
    load: async () => (await import('~/pages/snapshots/SnapshotsPage')).SnapshotsPage,
  },
  [taskCalendarPath]: {
    areas: ['schedule', 'task-calendar'],
    load: () =>
      withTemporal(async () => (await import('~/pages/scheduled-tasks/calendar/CalendarPage')).CalendarPage),
  },
  [newTaskPath]: {
    areas: ['domain', 'schedule', 'task-objects', 'task-form'],
    load: () =>
      withTemporal(async () => (await import('~/pages/scheduled-tasks/builder/NewTaskPage')).NewTaskPage),
  },
  '/scheduled-tasks/:taskId/edit': {
    areas: ['domain', 'schedule', 'task-objects', 'task-form'],
    load: () =>
      withTemporal(async () => (await import('~/pages/scheduled-tasks/builder/EditTaskPage')).EditTaskPage),
  },
  [tasksPath]: {
    areas: ['domain', 'list', 'schedule', 'scheduled-tasks', 'actions'],
    load: () =>
      withTemporal(
        async () => (await import('~/pages/scheduled-tasks/list/ScheduledTasksPage')).ScheduledTasksPage,
      ),
  },
  '/scheduled-tasks/:taskId': {
    areas: ['domain', 'list', 'schedule', 'scheduled-tasks', 'actions'],
    load: () =>
      withTemporal(
        async () => (await import('~/pages/scheduled-tasks/detail/ScheduledTaskPage')).ScheduledTaskPage,
      ),
  },
  [authorizePath]: {
    areas: ['domain', 'list', 'import', 'app-access', 'account-picker', 'actions'],
    load: async () => (await import('~/pages/app-groups/authorize/AuthorizePage')).AuthorizePage,
  },
  [usersPath]: {
    areas: ['domain', 'list', 'users', 'actions'],
    load: async () => (await import('~/pages/users/UsersPage')).UsersPage,
  },
  [terminalsPath]: {
    areas: ['domain', 'list', 'terminals', 'actions'],
    load: async () => (await import('~/pages/terminals/TerminalsPage')).TerminalsPage,
  },
  [rehearsalPath]: {
    areas: ['domain', 'list', 'terminals', 'actions'],
    load: async () => (await import('~/pages/terminals/rehearsal/RehearsalPage')).RehearsalPage,
  },
  [sessionsPath]: {
    areas: ['domain', 'list', 'sessions', 'actions'],
    load: async () => (await import('~/pages/sessions/AppSessionsPage')).AppSessionsPage,
  },
  [loginsPath]: {
    areas: ['domain', 'list', 'sessions'],
    load: async () => (await import('~/pages/sessions/LoginsPage')).LoginsPage,
  },
  [poolsPath]: {
    areas: ['domain', 'list', 'desktop-pools', 'actions'],
    load: async () => (await import('~/pages/desktop-pools/PoolsPage')).PoolsPage,
  },
  '/desktop-pools/:poolId': {
    areas: [
      'domain',
      'list',
      'desktops',
      'desktop-pools',
      'desktop-pool',
      'pool-actions',
      'account-picker',
      'script-runs',
      'actions',
    ],
    load: async () => (await import('~/pages/desktop-pools/detail/PoolPage')).PoolPage,
  },
  [scriptsPath]: {
    areas: ['domain', 'list', 'scripts', 'actions'],
    load: async () => (await import('~/pages/scripts/ScriptsPage')).ScriptsPage,
  },
  [newScriptPath]: {
    areas: ['domain', 'scripts', 'script-editor'],
    load: async () => (await import('~/pages/scripts/editor/NewScriptPage')).NewScriptPage,
  },
  [scriptRunsPath]: {
    areas: ['domain', 'list', 'scripts', 'script-runs'],
    load: async () => (await import('~/pages/scripts/runs/ScriptRunsPage')).ScriptRunsPage,
  },
  '/scripts/runs/:taskId': {
    areas: ['domain', 'list', 'scripts', 'script-runs', 'script-outputs'],
    load: async () => (await import('~/pages/scripts/runs/ScriptRunPage')).ScriptRunPage,
  },
  '/scripts/:scriptId': {
    areas: ['domain', 'scripts', 'script-editor', 'actions'],
    load: async () => (await import('~/pages/scripts/editor/ScriptPage')).ScriptPage,
  },
  [imageServersPath]: {
    areas: ['domain', 'list', 'image-servers'],
    load: async () => (await import('~/pages/image-servers/ImageServersPage')).ImageServersPage,
  },
  [appGroupsPath]: {
    areas: ['domain', 'list', 'app-groups', 'actions'],
    load: async () => (await import('~/pages/app-groups/AppGroupsPage')).AppGroupsPage,
  },
  '/app-groups/:groupId': {
    areas: ['domain', 'list', 'app-groups', 'app-group', 'app-access', 'actions'],
    load: async () => (await import('~/pages/app-groups/detail/AppGroupPage')).AppGroupPage,
  },
  '/users/:userId': {
    areas: ['domain', 'list', 'users', 'user', 'app-access', 'account-picker', 'actions'],
    load: async () => (await import('~/pages/users/detail/UserPage')).UserPage,
  },
  [userGroupsPath]: {
    areas: ['domain', 'list', 'user-groups', 'actions'],
    load: async () => (await import('~/pages/user-groups/UserGroupsPage')).UserGroupsPage,
  },
  '/user-groups/:groupId': {
    areas: ['domain', 'list', 'user-groups', 'users', 'account-picker', 'actions'],
    load: async () => (await import('~/pages/user-groups/UserGroupPage')).UserGroupPage,
  },
  [jobsPath]: {
    areas: ['domain', 'list', 'actions', 'jobs'],
    load: async () => (await import('~/pages/jobs/JobsPage')).JobsPage,
  },
  '/jobs/:actionId': {
    areas: ['domain', 'list', 'actions', 'jobs'],
    load: async () => (await import('~/pages/jobs/ActionReportPage')).ActionReportPage,
  },
  [settingsPath]: {
    areas: ['settings', 'actions'],
    load: async () => (await import('~/pages/settings/SettingsPage')).SettingsPage,
  },
};
