import type { Page } from '@playwright/test';
import { NAME_SEARCH_SENTINELS, SENTINEL_TASKS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { expect, test } from './support/fixtures';
import { expectRow, rowCheckbox } from './support/roles';
import { expectTranslated } from './support/translation';

const LIST = 'Scheduled tasks';
const { nightlyStop } = SENTINEL_TASKS;

const isOn = (page: Page, { name }: { name: string }) => page.getByRole('switch', { name: `On: ${name}` });

test.describe('faces of the list', () => {
  test('loading, then rows', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks', fleet: 300, latency: 10 });
    await expect(page.getByRole('grid', { name: LIST })).toHaveAttribute('aria-busy', 'true');
    await expectRow(page, LIST, { Name: nightlyStop.name });
  });

  test('nothing yet, and nothing that matches', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks', scenario: 'empty' });
    await expect(page.getByText('No scheduled tasks yet')).toBeVisible();
    await openDemo({ path: '/scheduled-tasks?task_name=nobody', scenario: 'normal', fleet: 300 });
    await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
    await expect(page.getByText('Nothing matches the filter Name.')).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Clear all' }).last().click();
    await expectRow(page, LIST, { Name: nightlyStop.name });
  });

  test('failed and not allowed, with what support asks for', async ({ page, openDemo }) => {
    await openDemo({ path: `/scheduled-tasks?task_name=${NAME_SEARCH_SENTINELS.error500}`, fleet: 300 });
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('The service could not answer');
    await expect(alert).toContainText(/Request id\s*[0-9a-f]{32}/);
    await page.goto(`/scheduled-tasks?task_name=${NAME_SEARCH_SENTINELS.error403}`);
    await expect(alert).toContainText('You may not see this');
    await expect(alert).toContainText('GET /v2/{project_id}/scheduled-tasks');
  });

  test('a broken reply is not shown', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks', scenario: 'broken-contract' });
    await expect(page.getByRole('main').getByRole('alert')).toContainText('The reply cannot be trusted');
  });

  test('offline, and back', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks', scenario: 'offline' });
    await expect(page.getByRole('main').getByRole('alert')).toContainText('No answer from the service', {
      timeout: 15_000,
    });
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption('normal');
    await expectRow(page, LIST, { Name: nightlyStop.name });
  });

  test('stale: the rows stay under a bar with their age', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks', fleet: 300 });
    await expectRow(page, LIST, { Name: nightlyStop.name });
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption('flaky');
    const bar = page.getByText(/Not up to date: the last refresh failed|could not be read; only those/);
    await expect(async () => {
      await page.getByRole('button', { name: 'Refresh', exact: true }).click();
      await expect(bar).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 25_000 });
    await expect(page.getByRole('grid', { name: LIST }).getByRole('row').nth(1)).toBeVisible();
  });
});

test('by keyboard alone: find, switch, action', async ({ page, openDemo }) => {
  await openDemo({ path: '/scheduled-tasks', fleet: 300 });
  await expectRow(page, LIST, { Name: nightlyStop.name });
  await page.keyboard.press('/');
  await page.keyboard.type('Nightly');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
  await page.getByRole('row', { name: nightlyStop.name }).focus();
  for (const target of [
    rowCheckbox(page, nightlyStop.name),
    page.getByRole('link', { name: nightlyStop.name }),
    isOn(page, nightlyStop),
  ]) {
    await page.keyboard.press('ArrowRight');
    await expect(target).toBeFocused();
  }
  await page.keyboard.press('Space');
  await expect(isOn(page, nightlyStop)).not.toBeChecked();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('row', { name: nightlyStop.name }).focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: `Actions for ${nightlyStop.name}` })).toBeFocused();
  await page.getByRole('row', { name: nightlyStop.name }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: nightlyStop.name })).toBeVisible();
});

test.describe('in little room', () => {
  for (const [width, height] of [
    [390, 844],
    [320, 256],
  ] as const) {
    test(`${width} px`, async ({ page, openDemo }) => {
      await page.setViewportSize({ width, height });
      await openDemo({ path: '/scheduled-tasks', fleet: 300 });
      await expectRow(page, LIST, { Does: 'Create snapshot' });
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await sideways()).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Nightly');
      await page.getByRole('button', { name: 'Apply filters' }).click();
      await expect(isOn(page, nightlyStop)).toBeAttached();
      expect(await sideways()).toBeLessThanOrEqual(0);
    });
  }
});

test.describe('scheduled tasks: accessibility and languages', () => {
  test(`no violations`, async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ path: '/scheduled-tasks?task_type=STOP', fleet: 300 });
    await expectRow(page, LIST, { Name: nightlyStop.name });
    await expectNoAxeViolations(page);
    await rowCheckbox(page, nightlyStop.name).click();
    await page
      .getByRole('group', { name: 'Selected scheduled tasks' })
      .getByRole('button', { name: 'Delete' })
      .click();
    await expect(
      page
        .getByRole('dialog', { name: 'Delete 1 scheduled task' })
        .getByText('1 task is affected', { exact: true }),
    ).toBeVisible();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Filters' }).click();
    await expect(page.getByRole('dialog', { name: 'Filter scheduled tasks' })).toBeVisible();
    await expectNoAxeViolations(page);
  });

  for (const [language, does, remove] of [
    ['zh-CN', '关机', '删除'],
    ['fr-FR', 'Arrêt', 'Supprimer'],
  ] as const) {
    test(`speaks ${language}`, async ({ page, openDemo }) => {
      test.slow();
      await openDemo({ path: '/scheduled-tasks', fleet: 300, language });
      await expect(page.getByRole('row', { name: does }).first()).toBeVisible();
      await expectTranslated(page, language);
      await page.getByRole('checkbox').nth(1).click();
      await page.getByRole('group').getByRole('button', { name: remove }).click();
      await expect(page.getByRole('dialog').getByRole('region').first()).toBeVisible();
      await expectTranslated(page, language);
      await page.goto(
        '/scheduled-tasks?task_name=nobody&task_type=STOP&life_cycle_type=POST_DESKTOP_DISCONNECTED&last_status=SKIP',
      );
      await expect(page.getByRole('row')).toHaveCount(1);
      await expectTranslated(page, language);
    });
  }
});
