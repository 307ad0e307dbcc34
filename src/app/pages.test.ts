import { expect, test } from 'vitest';
import * as paths from '~/domain/paths';
import { matchPattern, pageAt } from './pages';

const pathname = (address: string) => new URL(address, 'https://console.test').pathname;

test.each([
  [paths.overviewPath, '/'],
  [paths.desktopsPath, '/desktops'],
  [paths.desktopsWithPath({ status: 'ERROR' }), '/desktops'],
  [paths.desktopPath('d/1 é'), '/desktops/:desktopId'],
  [paths.snapshotsPath, '/snapshots'],
  [paths.tasksPath, '/scheduled-tasks'],
  [paths.tasksWithPath({ scheduled_type: 'DAY' }), '/scheduled-tasks'],
  [paths.newTaskPath, '/scheduled-tasks/new'],
  [paths.duplicateTaskPath('t1'), '/scheduled-tasks/new'],
  [paths.taskCalendarPath, '/scheduled-tasks/calendar'],
  [paths.taskPath('t1'), '/scheduled-tasks/:taskId'],
  [paths.taskRunsPath('t1'), '/scheduled-tasks/:taskId'],
  [paths.editTaskPath('t1'), '/scheduled-tasks/:taskId/edit'],
  [paths.scriptsPath, '/scripts'],
  [paths.scriptRunsPath, '/scripts/runs'],
  [paths.scriptRunPath('r1'), '/scripts/runs/:taskId'],
  [paths.newScriptPath, '/scripts/new'],
  [paths.duplicateScriptPath('s1'), '/scripts/new'],
  [paths.scriptPath('s1'), '/scripts/:scriptId'],
  [paths.usersPath, '/users'],
  [paths.jobsPath, '/jobs'],
  [paths.serviceJobPath('j1'), '/jobs'],
  [paths.reportPath('a1'), '/jobs/:actionId'],
  [paths.settingsPath, '/settings'],
])('%s leads to %s', (address, page) => {
  expect(pageAt(pathname(address))?.path).toBe(page);
});

test('an unknown path matches no page', () => {
  expect(pageAt('/desktops/d1/x')).toBeUndefined();
  expect(pageAt('/nothing')).toBeUndefined();
});

test('parameters of a path are read, with or without a trailing slash', () => {
  expect(matchPattern('/desktops/:desktopId', '/desktops/d%201/')).toEqual(['d%201']);
  expect(matchPattern('/desktops/:desktopId', '/desktops')).toBeNull();
});

test('filters are written as the lists read them', () => {
  expect(paths.desktopsWithPath({ desktop_id: ['a b', 'c'] })).toBe('/desktops?desktop_id=a+b&desktop_id=c');
  expect(paths.desktopsWithPath({ status: undefined, desktop_id: [] })).toBe('/desktops');
});
