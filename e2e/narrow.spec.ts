import type { Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { typeCount } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow } from './support/roles';

const { healthy } = SENTINEL_DESKTOPS;

async function expectNoSidewaysScroll(page: Page) {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
}

for (const [name, width, height] of [
  ['a phone, 390 px', 390, 844],
  ['400 % zoom of a 1280 px window', 320, 256],
  ['a wide screen, 2560 px', 2560, 1440],
] as const) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test('the list, its filters and a desktop can be used', async ({ page, openDemo }) => {
      await openDemo({ path: '/desktops', fleet: 300 });
      await page.getByRole('row', { name: healthy.name }).scrollIntoViewIfNeeded();
      await expectRow(page, 'Desktops', { Name: healthy.name });
      await expectNoSidewaysScroll(page);
      await page.getByRole('button', { name: 'Filters' }).click();
      await page
        .getByRole('dialog', { name: 'Filter desktops' })
        .getByRole('textbox', { name: 'Name' })
        .fill(healthy.name);
      await page.getByRole('button', { name: 'Apply filters' }).click();
      await page.getByRole('link', { name: healthy.name }).click();
      await expect(page.getByRole('heading', { level: 1, name: healthy.name })).toBeVisible();
      await page.getByRole('tab', { name: 'Sessions' }).click();
      await expect(page.getByRole('combobox', { name: 'Period' })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
    });

    test('what is selected can be acted on', async ({ page, openDemo }) => {
      await openDemo({ path: '/desktops', fleet: 300 });
      await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
      const bar = page.getByRole('group', { name: 'Selected desktops' });
      await bar.getByRole('button', { name: 'Take snapshot' }).click();
      const dialog = page.getByRole('dialog', { name: /^Take snapshots of \d+ desktops$/ });
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await bar.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Enter maintenance mode' }).click();
      const last = page.getByRole('dialog').getByRole('button', { name: /^Put \d+ desktops into/ });
      await expect(last).toBeEnabled();
      // The button can be read whole, and nothing cuts off its edge.
      expect(await last.evaluate((button) => button.scrollWidth - button.clientWidth)).toBeLessThanOrEqual(0);
      await typeCount(page.getByRole('dialog'));
      await last.click();
      await expect(page.getByRole('dialog')).toBeHidden();
      await expectNoSidewaysScroll(page);
    });

    test('the overview and the navigation can be used', async ({ page, openDemo }) => {
      await openDemo({ path: '/', fleet: 300 });
      await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
      await expectNoSidewaysScroll(page);
      const menu = page.getByRole('button', { name: 'Open the navigation' });
      if (width < 768) await menu.click();
      await page
        .getByRole('navigation', { name: 'Main navigation' })
        .getByRole('link', { name: 'Desktops' })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: 'Desktops' })).toBeVisible();
      await expectNoSidewaysScroll(page);
    });
  });
}
