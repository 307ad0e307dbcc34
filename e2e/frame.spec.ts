// The frame fills the window exactly: a page, a panel or a tab scrolls inside it, and never the document.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  SENTINEL_APP_GROUPS,
  SENTINEL_DESKTOPS,
  SENTINEL_GROUPS,
  SENTINEL_IMAGE_SERVERS,
  SENTINEL_POOLS,
  SENTINEL_SCRIPTS,
  SENTINEL_TASKS,
  SENTINEL_USERS,
} from '~/mocks/sentinels';
import { confirm, onlyThese, openBulkAction, openReport, selectPage } from './support/actions';
import { expect, test } from './support/fixtures';
import { openNewestRun, pathOf, runsOf } from './support/task-page';

const { severalUsers, plainOff } = SENTINEL_DESKTOPS;
const { nightlyStop, failing } = SENTINEL_TASKS;
const { local } = SENTINEL_USERS;
const { usual } = SENTINEL_APP_GROUPS;

/** An address for every route of src/app/pages.ts, some with what opens beside or inside the page. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  '/': ['/'],
  '/desktops': ['/desktops', `/desktops?panel=${severalUsers.id}`],
  '/desktops/:desktopId': [`/desktops/${severalUsers.id}`],
  '/users': ['/users'],
  '/users/:userId': ['overview', 'desktops', 'groups', 'apps', 'logins', 'sessions', 'events', 'usage'].map(
    (tab) => `/users/${local.id}?tab=${tab}`,
  ),
  '/user-groups': ['/user-groups'],
  '/user-groups/:groupId': [`/user-groups/${SENTINEL_GROUPS.ad.id}`],
  '/app-groups': ['/app-groups'],
  '/app-groups/authorize': [`/app-groups/authorize?app_group_id=${usual.id}`],
  '/app-groups/:groupId': ['overview', 'people', 'authorizations', 'apps', 'mails'].map(
    (tab) => `/app-groups/${usual.id}?tab=${tab}`,
  ),
  '/terminals': ['/terminals'],
  '/terminals/rehearsal': ['/terminals/rehearsal'],
  '/sessions': ['/sessions'],
  '/sessions/logins': ['/sessions/logins'],
  '/desktop-pools': ['/desktop-pools', `/desktop-pools?panel=${SENTINEL_POOLS.drift.id}`],
  '/desktop-pools/:poolId': ['overview', 'desktops', 'users', 'scripts'].map(
    (tab) => `/desktop-pools/${SENTINEL_POOLS.drift.id}?tab=${tab}`,
  ),
  '/image-servers': ['/image-servers', `/image-servers?panel=${SENTINEL_IMAGE_SERVERS.usual.id}`],
  '/snapshots': ['/snapshots'],
  '/scheduled-tasks/calendar': ['/scheduled-tasks/calendar', '/scheduled-tasks/calendar?list=true'],
  '/scheduled-tasks/new': ['/scheduled-tasks/new'],
  '/scheduled-tasks/:taskId/edit': [`${pathOf(nightlyStop)}/edit`],
  '/scheduled-tasks': ['/scheduled-tasks'],
  '/scheduled-tasks/:taskId': [pathOf(nightlyStop), runsOf(nightlyStop)],
  '/scripts': ['/scripts'],
  '/scripts/new': ['/scripts/new'],
  '/scripts/:scriptId': [`/scripts/${SENTINEL_SCRIPTS.usual.id}`],
  '/scripts/runs': ['/scripts/runs'],
  '/scripts/runs/:taskId': ['/scripts/runs/none'],
  '/jobs': ['/jobs', '/jobs?view=service&job_type=STOP'],
  '/settings': ['/settings'],
};
/** The report of an action that this test runs. */
const REPORT = '/jobs/:actionId';
/** Pages as long as what they hold; every other one fits `main`, and its parts scroll. */
const LONG = /^\/($|settings|scheduled-tasks\/(new|.*\/edit))/;

/** The routes of the console, read from its source: most are constants of domain/paths.ts. */
function routes(): string[] {
  const sources = ['src/app/pages.ts', 'src/domain/paths.ts'].map((file) => readFileSync(file, 'utf8'));
  const constants = new Map(
    [...sources.join('\n').matchAll(/export const (\w+) = '([^']+)'/g)].map(([, name = '', path = '']) => [
      name,
      path,
    ]),
  );
  const later = /LATER_PATHS = \[([^\]]*)\]/.exec(sources[0] ?? '')?.[1] ?? '';
  const names = [...later.matchAll(/^ +(?:'([^']+)'|(\w+)),$/gm)];
  return ['/desktops', ...names.map(([, path, name = '']) => path ?? constants.get(name) ?? name)];
}

/** How far the document and `main` can be scrolled, once what was read is drawn. */
async function overhang(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const main = document.querySelector('main');
    return {
      document: (document.scrollingElement?.scrollHeight ?? 0) - innerHeight,
      main: main ? main.scrollHeight - main.clientHeight : 0,
    };
  });
}

test('no page, panel or tab makes the window scroll', async ({ page, openDemo }) => {
  // Every page of the console, one after the other.
  test.setTimeout(180_000);
  expect(routes().toSorted()).toEqual([...Object.keys(ADDRESSES), REPORT].toSorted());

  const expectFits = async (what: string) => {
    const { document, main } = await overhang(page);
    expect.soft({ document, main: LONG.test(what) ? 0 : main }, what).toEqual({ document: 0, main: 0 });
  };

  await openDemo({ fleet: 300 });
  for (const address of Object.values(ADDRESSES).flat()) {
    await page.goto(address);
    await expectFits(address);
    if (!address.includes(severalUsers.id)) continue;
    await expect(page.getByRole('tab')).toHaveCount(10);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
      await expectFits(`${address}, ${await tab.innerText()}`);
    }
  }

  await page.goto(runsOf(failing));
  await openNewestRun(page);
  await expectFits('a run');

  await page.goto(onlyThese(plainOff));
  await selectPage(page);
  await confirm(await openBulkAction(page, 'Start', 'Power'), 'Start 1 desktop');
  await openReport(page, 'Start 1 desktop');
  await expectFits('a report');
});
