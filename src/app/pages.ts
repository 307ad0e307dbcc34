import type { ComponentType } from 'react';
import {
  appGroupsPath,
  authorizePath,
  desktopsPath,
  imageServersPath,
  jobsPath,
  loginsPath,
  newTaskPath,
  overviewPath,
  newScriptPath,
  poolsPath,
  rehearsalPath,
  scriptRunsPath,
  scriptsPath,
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
import { loadMessages } from '~/i18n/I18n';

/** A page: its address, and its code, which is a separate chunk, with the messages it speaks. */
export interface PageEntry {
  path: string;
  load: () => Promise<ComponentType>;
}

const loaded = new Map<string, ComponentType>();

/** Loads a page's code and words once. */
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

const LATER_PATHS = [
  overviewPath,
  desktopPattern,
  snapshotsPath,
  // Before the page of one task, whose address would take these too.
  taskCalendarPath,
  newTaskPath,
  '/scheduled-tasks/:taskId/edit',
  tasksPath,
  '/scheduled-tasks/:taskId',
  // Before the page of one app group, whose address would take this too.
  authorizePath,
  usersPath,
  terminalsPath,
  rehearsalPath,
  sessionsPath,
  loginsPath,
  poolsPath,
  '/desktop-pools/:poolId',
  imageServersPath,
  scriptsPath,
  // Before the page of one script, whose address would take this too.
  newScriptPath,
  scriptRunsPath,
  '/scripts/runs/:taskId',
  '/scripts/:scriptId',
  appGroupsPath,
  '/app-groups/:groupId',
  '/users/:userId',
  userGroupsPath,
  '/user-groups/:groupId',
  jobsPath,
  '/jobs/:actionId',
  settingsPath,
] as const;

export type LaterPath = (typeof LATER_PATHS)[number];

export const PAGES: readonly PageEntry[] = [
  {
    path: desktopsPath,
    load: () =>
      withWords(
        ['domain', 'list', 'desktops'],
        async () => (await import('~/pages/desktops/DesktopsPage')).DesktopsPage,
      ),
  },
  ...LATER_PATHS.map((path) => ({ path, load: () => loadLater(path) })),
];

async function loadLater(path: LaterPath): Promise<ComponentType> {
  const { areas, load } = (await import('./later-pages')).LATER_PAGES[path];
  return withWords(areas, load);
}

async function withWords(areas: readonly Area[], load: PageEntry['load']): Promise<ComponentType> {
  const [page] = await Promise.all([load(), ...areas.map((area) => loadMessages(area))]);
  return page;
}

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
