// Every address of the console that something leads to; `app/pages.ts` says what is there.

/** Values for the filters of a list; an empty list and undefined leave the filter out. */
type Filters = Readonly<Record<string, string | readonly string[] | undefined>>;

const at = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;

function withFilters(path: string, filters: Filters): string {
  const params = Object.entries(filters).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map((one): [string, string] => [name, one]),
  );
  return params.length === 0 ? path : `${path}?${new URLSearchParams(params)}`;
}

export const overviewPath = '/';
export const desktopsPath = '/desktops';
export const snapshotsPath = '/snapshots';
export const tasksPath = '/scheduled-tasks';
export const newTaskPath = '/scheduled-tasks/new';
export const taskCalendarPath = '/scheduled-tasks/calendar';
export const poolsPath = '/desktop-pools';
export const imageServersPath = '/image-servers';
export const scriptsPath = '/scripts';
export const scriptRunsPath = '/scripts/runs';
export const newScriptPath = '/scripts/new';
export const appGroupsPath = '/app-groups';
export const authorizePath = '/app-groups/authorize';
export const usersPath = '/users';
export const terminalsPath = '/terminals';
export const rehearsalPath = '/terminals/rehearsal';
export const sessionsPath = '/sessions';
export const loginsPath = '/sessions/logins';
export const userGroupsPath = '/user-groups';
export const jobsPath = '/jobs';
export const settingsPath = '/settings';

/** The page of a desktop. */
export function desktopPath(desktopId: string): string {
  return at(desktopsPath, desktopId);
}

/** The inventory, narrowed by its own filters. */
export function desktopsWithPath(filters: Filters): string {
  return withFilters(desktopsPath, filters);
}

/** The parts of the page of a pool. */
export type PoolTab = 'overview' | 'desktops' | 'users' | 'rollout' | 'scripts';

/** The page of a desktop pool; `filters` narrow the list of the part. */
export function poolPath(poolId: string, tab: PoolTab = 'overview', filters: Filters = {}): string {
  return withFilters(at(poolsPath, poolId), { tab: tab === 'overview' ? undefined : tab, ...filters });
}

/** The page of a scheduled task. */
export function taskPath(taskId: string): string {
  return at(tasksPath, taskId);
}

/** The list of tasks, narrowed by its own filters. */
export function tasksWithPath(filters: Filters): string {
  return withFilters(tasksPath, filters);
}

/** The runs of a task, on its page. */
export function taskRunsPath(taskId: string): string {
  return withFilters(taskPath(taskId), { tab: 'runs' });
}

/** The form of a task. */
export function editTaskPath(taskId: string): string {
  return `${taskPath(taskId)}/edit`;
}

/** A new task that begins as a copy of another. */
export function duplicateTaskPath(taskId: string): string {
  return withFilters(newTaskPath, { from: taskId });
}

/** The page of a script. */
export function scriptPath(scriptId: string): string {
  return at(scriptsPath, scriptId);
}

/** A run of scripts; `filters` narrow its records. */
export function scriptRunPath(taskId: string, filters: Filters = {}): string {
  return withFilters(at(scriptRunsPath, taskId), filters);
}

/** A new script that begins as a copy of another. */
export function duplicateScriptPath(scriptId: string): string {
  return withFilters(newScriptPath, { from: scriptId });
}

/** The page of an app group; `tab` names one of its parts, where it is not the overview, and `filters` narrow the list there. */
export function appGroupPath(
  groupId: string,
  tab?: 'people' | 'apps' | 'authorizations' | 'mails',
  filters: Filters = {},
): string {
  return withFilters(at(appGroupsPath, groupId), { tab, ...filters });
}

/** The page that authorizes accounts, for these app groups. */
export function authorizeForPath(groupIds: readonly string[]): string {
  return withFilters(authorizePath, { app_group_id: groupIds });
}

/** The report of an action; `filters` narrow its items. */
export function reportPath(actionId: string, filters: Filters = {}): string {
  return withFilters(at(jobsPath, actionId), filters);
}

/** A job of the service, looked up by its id. */
export function serviceJobPath(jobId: string): string {
  return withFilters(jobsPath, { view: 'service', job_id: jobId });
}

/** The jobs of the service on desktops of a pool. */
export function poolJobsPath(poolId: string): string {
  return withFilters(jobsPath, { view: 'service', desktop_pool_id: poolId });
}

/** The terminal bindings, narrowed by their own filters. */
export function terminalsWithPath(filters: Filters): string {
  return withFilters(terminalsPath, filters);
}

/** The page of a user. */
export function userPath(userId: string): string {
  return at(usersPath, userId);
}

/** The page of a user group. */
export function userGroupPath(groupId: string): string {
  return at(userGroupsPath, groupId);
}

/** The list of user groups, narrowed by its own filters. */
export function userGroupsWithPath(filters: Filters): string {
  return withFilters(userGroupsPath, filters);
}

/** The app sessions, narrowed by their own filters. */
export function sessionsWithPath(filters: Filters): string {
  return withFilters(sessionsPath, filters);
}

/** The users, narrowed by their own filters. */
export function usersWithPath(filters: Filters): string {
  return withFilters(usersPath, filters);
}
