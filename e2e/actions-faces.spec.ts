// Every dialog of an action and every screen that follows it: for assistive technology, in three languages, and in little room.
import type { Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { jobsDrawer, onlyThese } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow, openRowMenu } from './support/roles';
import { expectTranslated } from './support/translation';

const { healthy, alwaysFails, payPerUse, midTask, plainOff } = SENTINEL_DESKTOPS;

/** What the menu of a row offers to do, and the name of the dialog it opens. */
const ACTIONS: readonly [item: string, dialog: string][] = [
  ['Start', 'Start 1 desktop'],
  ['Restart', 'Restart 1 desktop'],
  ['Hibernate', 'Hibernate 1 desktop'],
  ['Rebuild system disk', 'Rebuild 1 desktop'],
  ['Take snapshot', 'Take snapshots of 1 desktop'],
  ['Restore to a time', 'Restore'],
  ['Send message', 'Send a message to 1 desktop'],
  ['Log users off', 'Log users off 1 desktop'],
  ['Enter maintenance mode', 'Put 1 desktop into maintenance mode'],
  ['Leave maintenance mode', 'Take 1 desktop out of maintenance mode'],
  ['Assign users', 'Assign 1 desktop'],
  ['Unassign users', 'Unassign 1 desktop'],
  ['Delete', 'Delete'],
];

async function openDialogs(page: Page, look: (dialog: string) => Promise<void>): Promise<void> {
  for (const [item, name] of ACTIONS) {
    const menu = await openRowMenu(page, healthy.name);
    // By keyboard: in a window of 256 px the menu scrolls, and a pointer may find its item gone from under it.
    await menu.getByRole('menuitem', { name: item, exact: true }).press('Enter');
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('progressbar')).toHaveCount(0);
    await look(item);
    await page.keyboard.press('Escape');
    await expect(dialog, `${item} is left with Escape`).toBeHidden();
    await expect(page.getByRole('button', { name: `Actions for ${healthy.name}` })).toBeFocused();
  }
}

test('every action’s dialog: no violations of WCAG 2.2 AA', async ({ page, openDemo }) => {
  test.slow();
  await openDemo({ path: onlyThese(healthy, payPerUse), fleet: 300 });
  await openDialogs(page, async () =>
    expectNoAxeViolations(page, {
      include: '[role=dialog]',
    }),
  );
});

test('jobs, report, settings, snapshots: no violations of WCAG 2.2 AA', async ({ page, openDemo }) => {
  test.slow();
  const scan = () => expectNoAxeViolations(page);
  await openDemo({ path: onlyThese(healthy, alwaysFails), fleet: 300, pace: 60 });
  await restartAll(page);
  await expect(jobsDrawer(page).getByText('1 done, 1 failed')).toBeVisible();
  await scan();
  await jobsDrawer(page).getByRole('link', { name: 'Restart 2 desktops' }).click();
  await expectRow(page, 'Results', { Name: alwaysFails.name, State: 'Failed' });
  await page.getByText('What was sent').click();
  await scan();
  await page.goto('/jobs');
  await expectRow(page, 'Actions of this browser', { Action: 'Restart 2 desktops' });
  await scan();
  await page.goto('/jobs?view=service&job_type=rebootDesktops');
  await expectRow(page, 'Sub-jobs of the service', { Desktop: healthy.name });
  await scan();
  await page.goto('/settings');
  await expect(page.getByText('1 finished action is kept.')).toBeVisible();
  await scan();
  await page.goto('/snapshots');
  await expect(page.getByRole('grid').getByRole('row').nth(2)).toBeVisible();
  await scan();
  await page.goto(`/desktops/${healthy.id}?tab=jobs`);
  await expect(page.getByRole('table', { name: 'Jobs of this desktop' })).toBeVisible();
  await scan();
});

/** Restarts what the page lists, whatever the language. */
async function restartAll(page: Page): Promise<void> {
  await page.locator('thead input[type=checkbox]').click();
  await page.locator('fieldset [aria-haspopup=menu]').first().click();
  await page.getByRole('menuitem').nth(2).click();
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

for (const language of ['en-US', 'zh-CN', 'fr-FR'] as const) {
  test(`every action’s dialog and what follows it speak ${language}`, async ({ page, openDemo }) => {
    test.slow();
    await openDemo({
      path: onlyThese(healthy, midTask, plainOff, alwaysFails),
      fleet: 300,
      language,
      pace: 60,
      scenario: 'troubled',
    });
    const row = page.getByRole('row', { name: healthy.name });
    // The panel, the page, the actions; then copying and tags, which are older than these; then the deletion.
    for (const at of [2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, -1]) {
      await row.locator('[data-command=menu]').click();
      await page.getByRole('menuitem').nth(at).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.getByRole('dialog').getByRole('progressbar')).toHaveCount(0);
      await expectTranslated(page, language);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await restartAll(page);
    const drawer = page.locator('aside').filter({ has: page.locator('progress') });
    await expect(drawer).toBeVisible();
    await drawer.getByRole('link').nth(1).click();
    await expect(page.getByRole('grid')).toContainText('WKS.');
    await expectTranslated(page, language);
    for (const path of ['/jobs', '/jobs?view=service', '/settings', '/jobs/none', '/snapshots']) {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      // A kind of job is called as the service calls it.
      await expectTranslated(page, language, [/createDesktops/]);
    }
    await page.goto('/jobs?view=service&job_type=rebootDesktops');
    await expect(page.getByRole('grid')).toContainText(healthy.name);
    await page.getByRole('button', { name: /^(?:Export|导出)/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectTranslated(page, language, [/createDesktops|rebootDesktops/]);
  });
}

for (const [name, width, height] of [
  ['a phone, 390 px', 390, 844],
  ['400 % zoom of a 1280 px window', 320, 256],
] as const) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });
    test('every action’s dialog can be used', async ({ page, openDemo }) => {
      test.slow();
      await openDemo({ path: onlyThese(healthy), fleet: 300 });
      await page.getByRole('row', { name: healthy.name }).scrollIntoViewIfNeeded();
      await openDialogs(page, async (item) => {
        const dialog = page.getByRole('dialog').first();
        const [inside, whole] = await dialog.evaluate((element) => [
          element.clientWidth,
          element.scrollWidth,
        ]);
        expect(whole, `${item} does not scroll sideways`).toBeLessThanOrEqual((inside ?? 0) + 1);
        const last = dialog.getByRole('button').last();
        await last.scrollIntoViewIfNeeded();
        await expect(last).toBeInViewport();
      });
    });
  });
}
