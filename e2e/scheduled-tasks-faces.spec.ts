import type { Page } from '@playwright/test';
import { SENTINEL_TASKS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { expect, test } from './support/fixtures';
import { expectRow, rowCheckbox } from './support/roles';
import { expectTranslated } from './support/translation';

const LIST = 'Scheduled tasks';
const { nightlyStop } = SENTINEL_TASKS;

const isOn = (page: Page, { name }: { name: string }) => page.getByRole('switch', { name: `On: ${name}` });

test('by keyboard alone a task is switched', async ({ page, openDemo }) => {
  await openDemo({ path: '/scheduled-tasks?task_name=Nightly', fleet: 300 });
  await expect(isOn(page, nightlyStop)).toBeChecked();
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
});

test.describe('in little room', () => {
  for (const [width, height] of [
    [390, 844],
    [320, 256],
  ] as const) {
    test(`${width} px`, async ({ page, openDemo }) => {
      await page.setViewportSize({ width, height });
      await openDemo({ path: '/scheduled-tasks', fleet: 300 });
      await expectRow(page, LIST, { 'Task type': 'Create snapshot' });
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
