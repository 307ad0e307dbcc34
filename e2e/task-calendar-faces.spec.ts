import { SENTINEL_DESKTOPS, SENTINEL_TASKS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { MONTH, daily, grid, cell, runIn, refresh, expectRead } from './support/calendar';
import { expect, test } from './support/fixtures';
import { createTasks } from './support/tasks';
import { expectTranslated } from './support/translation';

const { nightlyStop, refusesUpdate: reception } = SENTINEL_TASKS;
const { healthy } = SENTINEL_DESKTOPS;

test.describe('faces', () => {
  test('loading, with a number', async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, fleet: 300, latency: 6 });
    await expect(page.getByText(/^\d+ of \d+ tasks read$/)).toBeVisible({ timeout: 15_000 });
    await expect(page.getByRole('progressbar', { name: 'Reading the tasks' })).toBeVisible();
    await expect(grid(page)).toHaveAttribute('aria-busy', 'true');
    await expect(grid(page)).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
  });

  test('no tasks yet', async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, scenario: 'empty' });
    await expect(page.getByText('No scheduled runs', { exact: true })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Create scheduled task' })).toHaveCount(2);
  });

  test('not allowed', async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, scenario: 'forbidden' });
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('Access denied');
    await expect(alert).toContainText('GET /v2/{project_id}/scheduled-tasks');
  });

  test('failed, and another try', async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, scenario: 'broken-contract' });
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('Unexpected reply from the service');
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption('normal');
    const again = alert.getByRole('button', { name: 'Try again' });
    await expect(async () => {
      if (await again.isVisible()) await again.click();
      await expect(cell(page, 'March 14, 2035')).toContainText(reception.name, { timeout: 2000 });
    }).toPass();
  });

  test('partly read: what is missing is named, and read again', async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ path: MONTH, fleet: 300 });
    await createTasks(
      page,
      Array.from({ length: 40 }, (_, index) => daily(`Crowd ${index}`, '12:00:00', [healthy.id])),
    );
    const scenario = page.getByRole('combobox', { name: 'Scenario' });
    await scenario.selectOption('flaky');
    const missing = page.getByText(/tasks? could not be read and (is|are) missing:/);
    // The list itself may fail too.
    await expect(async () => {
      const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
      if (await again.isVisible()) await again.click();
      await expect(missing).toBeVisible({ timeout: 5000 });
    }).toPass({ timeout: 25_000 });
    await expect(missing.getByRole('link').first()).toHaveAttribute('href', /\/scheduled-tasks\//);
    await scenario.selectOption('normal');
    await expect(missing).toBeHidden();
    await expectRead(page);
    await expect(missing).toBeHidden();
  });

  test('tasks with a trigger are mentioned', async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, fleet: 300 });
    await expect(page.getByText('Tasks with a trigger have no scheduled runs.')).toBeVisible();
    await page.getByRole('link', { name: 'See them in the list' }).click();
    await expect(page).toHaveURL(/\/scheduled-tasks\?scheduled_type=LIFE_CYCLE$/);
  });
});

test.describe('for everybody', () => {
  test(`assistive technology`, async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, fleet: 300 });
    await createTasks(page, [daily('One', '08:30:00', [healthy.id]), daily('Two', '09:30:00', [healthy.id])]);
    await refresh(page);
    await expect(cell(page, 'March 14, 2035')).toContainText('2 clashes');
    await expectNoAxeViolations(page);
    await cell(page, 'March 14, 2035').getByRole('button', { name: 'One' }).click();
    await expectNoAxeViolations(page, { include: 'dialog' });
    await page.keyboard.press('Escape');
    await page.getByText('List', { exact: true }).click();
    await expect(page.getByRole('list', { name: /^Runs in order/ })).toBeVisible();
    await expectNoAxeViolations(page, { include: 'main' });
  });

  for (const [language, first, title] of [
    ['en-US', 'Sun', 'March 2035'],
    ['zh-CN', '周一', '2035年3月'],
    ['fr-FR', 'lun.', 'mars 2035'],
  ] as const) {
    test(`in ${language} the week starts with ${first}`, async ({ page, openDemo }) => {
      await openDemo({ path: MONTH, fleet: 300, language });
      const table = page.getByRole('grid');
      await expect(table.getByRole('columnheader').first()).toHaveText(first);
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
      await expect(table).toHaveAttribute('aria-busy', 'false');
      const names = [/Shanghai|Paris|Johns|Howe|UTC/, /Page Up/];
      await expectTranslated(page, language, names);
      await table.getByRole('button', { name: nightlyStop.name }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectTranslated(page, language, names);
    });
  }

  test('390 px: the list by itself, and nothing sticks out', async ({ page, openDemo }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openDemo({ path: MONTH, fleet: 300 });
    const list = page.getByRole('list', { name: 'Runs in order, March 2035' });
    await runIn(list, nightlyStop.name).first().click();
    const dialog = page.getByRole('dialog', { name: nightlyStop.name });
    await expect(dialog.getByRole('link', { name: 'Open the task' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.keyboard.press('Escape');
    await page.getByText('Calendar', { exact: true }).last().click();
    await expect(page.getByRole('grid')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
