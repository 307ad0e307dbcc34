// Where a list stands: at its top when its page, sort or filter changes, and where it was on Back.
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { rowCheckbox } from './support/roles';

test.use({ viewport: { width: 1440, height: 600 } });

const grid = (page: Page) => page.getByRole('grid');
const scrolled = (page: Page) => grid(page).evaluate((table) => table.parentElement?.scrollTop);

/** Turns the wheel over the list, once its rows are there. */
async function wheelDown(page: Page): Promise<void> {
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  await grid(page).hover({ position: { x: 300, y: 100 } });
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrolled(page)).toBe(200);
}

async function expectAtTop(page: Page): Promise<void> {
  await expect.poll(() => scrolled(page)).toBe(0);
  await expect(grid(page).locator('tbody [data-index="0"]')).toHaveAttribute('tabindex', '0');
}

test('every list returns to its top on another page, and to its place on Back', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/', fleet: 1000 });
  for (const path of ['/desktops', '/snapshots', '/scheduled-tasks?page_size=20', '/users']) {
    await page.goto(path);
    await wheelDown(page);
    await page.getByRole('button', { name: 'Next page' }).click();
    await expectAtTop(page);
    await page.goBack();
    await expect(page.getByRole('textbox', { name: 'Go to page' })).toHaveValue('1');
    await expect.poll(() => scrolled(page)).toBe(200);
  }
});

test('sort and filter return to the top; Back from a desktop finds scroll, row and selection', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops', fleet: 1000 });
  await wheelDown(page);
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expectAtTop(page);
  await wheelDown(page);
  await page.getByRole('button', { name: 'Without a user' }).click();
  await expectAtTop(page);
  await page.goBack();
  await expect.poll(() => scrolled(page)).toBe(200);

  const names = await grid(page).locator('tbody tr[data-key] a').allInnerTexts();
  const [first = '', second = '', third = ''] = names.slice(8);
  await rowCheckbox(page, first).click();
  await rowCheckbox(page, second).click();
  await page.getByRole('button', { name: `Actions for ${third}` }).click();
  await page.getByRole('menuitem', { name: 'Open full page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: third })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('row', { name: third })).toBeFocused();
  expect(await scrolled(page)).toBe(200);
  await expect(page.getByText('2 selected')).toBeVisible();
  await expect(rowCheckbox(page, second)).toBeChecked();
});
