// How the console tells that an action has ended: notifications of the system, and toasts.
import type { BrowserContext, Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { confirm, jobsDrawer, onlyThese, openBulkAction, selectPage } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow } from './support/roles';

const { healthy, payPerUse } = SENTINEL_DESKTOPS;

/** Makes the page believe that the system shows notifications, and keep what it is told. */
async function keepNotifications(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const told: string[] = [];
    class Told extends EventTarget {
      static readonly permission = 'granted';
      static readonly requestPermission = async () => 'granted';
      constructor(_title: string, options: { body: string }) {
        super();
        told.push(options.body);
      }
    }
    Object.assign(globalThis, { Notification: Told, told });
  });
}

const toldTo = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);

/** As when the administrator goes to another tab or window, and comes back. */
async function setInSight(page: Page, inSight: boolean): Promise<void> {
  await page.evaluate((shown) => {
    Object.defineProperty(document, 'hidden', { value: !shown, configurable: true });
    const value = shown ? 'visible' : 'hidden';
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, inSight);
}

async function wantNotifications(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Jobs', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Notify me when actions end' }).check();
}

test('a system notification is shown when an action ends while the console is not visible, if enabled', async ({
  page,
  openDemo,
  context,
}) => {
  await keepNotifications(context);
  await page.clock.install();
  await openDemo({ path: onlyThese(healthy, payPerUse), fleet: 300, pace: 4 });
  await wantNotifications(page);
  await selectPage(page);
  await confirm(await openBulkAction(page, 'Restart', 'Power'), 'Restart 2 desktops');
  await expect(jobsDrawer(page)).toContainText('2 running');
  await setInSight(page, false);
  // Out of sight, jobs are looked at about once a minute.
  await page.clock.fastForward('02:00');
  await expect.poll(() => toldTo(page)).toEqual(['Restart 2 desktops: done.']);
});

test('no system notification is shown while another tab of the console is visible', async ({
  page,
  openDemo,
  context,
}) => {
  await keepNotifications(context);
  await openDemo({ path: onlyThese(healthy, payPerUse), fleet: 300, pace: 10 });
  await wantNotifications(page);
  const other = await context.newPage();
  await other.goto('/jobs?fleet=300&pace=10&latency=0');
  await expect(other.getByText('No actions yet')).toBeVisible();
  await selectPage(page);
  await confirm(await openBulkAction(page, 'Restart', 'Power'), 'Restart 2 desktops');
  await setInSight(page, false);
  await setInSight(other, true);
  await expectRow(other, 'Actions of this browser', { Outcome: '2 done' }, { timeout: 20_000 });
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('2 done');
  expect(await toldTo(page)).toEqual([]);
  expect(await toldTo(other)).toEqual([]);
});

test('the toast that an action has ended waits until the console is visible', async ({ page, openDemo }) => {
  await page.clock.install();
  await openDemo({ path: onlyThese(healthy, payPerUse), fleet: 300, pace: 4 });
  await selectPage(page);
  await confirm(await openBulkAction(page, 'Restart', 'Power'), 'Restart 2 desktops');
  await expect(jobsDrawer(page)).toContainText('2 running');
  await setInSight(page, false);
  const word = page.getByRole('region', { name: 'Notifications' }).getByText('Restart 2 desktops: done.');
  await page.clock.fastForward('02:00');
  await expect(word).toBeVisible();
  await page.clock.fastForward('01:00');
  await expect(word).toBeVisible();
  await setInSight(page, true);
  await page.clock.fastForward('00:15');
  await expect(word).toBeHidden();
});
