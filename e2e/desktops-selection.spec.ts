import { readFile } from 'node:fs/promises';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { columnTexts, expectRowCount, rowCheckbox } from './support/roles';
import type { Page } from '@playwright/test';

const { healthy, error } = SENTINEL_DESKTOPS;

async function download(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('a row, a range and a whole page', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops?page_size=20', fleet: 300 });
  const names = await columnTexts(page, 'Desktops', 'Name');
  await rowCheckbox(page, names[1] ?? '').click();
  await expect(page.getByText('1 selected')).toBeVisible();
  await rowCheckbox(page, names[6] ?? '').click({ modifiers: ['Shift'] });
  await expect(page.getByText('6 selected')).toBeVisible();
  const whole = page.getByRole('checkbox', { name: 'Select all rows of this page' });
  expect(await whole.evaluate((box) => box instanceof HTMLInputElement && box.indeterminate)).toBe(true);
  await whole.click();
  await expect(page.getByText('20 selected')).toBeVisible();
  await whole.click();
  await expect(page.getByRole('group', { name: 'Selected desktops' })).toBeHidden();
});

test('survives paging and sorting, and says what a change of filter does to it', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops?page_size=20', fleet: 300 });
  await rowCheckbox(page, healthy.name).click();
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/page=2/);
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  await expect(page.getByText('21 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Previous page' }).click();
  await expect(rowCheckbox(page, healthy.name)).toBeChecked();
  await expect(page.getByText('The filters changed; the selection stays as it was.')).toBeHidden();
  await page.getByRole('button', { name: 'In error' }).click();
  await expect(page.getByText('The filters changed; the selection stays as it was.')).toBeVisible();
  await expect(page.getByText('21 selected')).toBeVisible();
  await page.getByRole('button', { name: /^Select all \d that match/ }).click();
  await expect(page.getByText(/^\d selected/)).toBeVisible();
  await expect(page.getByText('The filters changed; the selection stays as it was.')).toBeHidden();
  await page.getByRole('button', { name: 'Clear selection' }).click();
  await expect(page.getByText(/^\d selected/)).toBeHidden();
});

test('all that match are selected as an explicit list, across pages', async ({ page, openDemo, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo({ path: '/desktops?status=SHUTOFF', fleet: 2500 });
  const grid = page.getByRole('grid', { name: 'Desktops' });
  await expect(grid).not.toHaveAttribute('aria-rowcount', '-1');
  const total = Number(await grid.getAttribute('aria-rowcount')) - 1;
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  await page.getByRole('button', { name: `Select all ${total.toLocaleString('en-US')} that match` }).click();
  await expect(page.getByText(`${total.toLocaleString('en-US')} selected`)).toBeVisible();
  await page.getByRole('group', { name: 'Selected desktops' }).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Copy IDs' }).click();
  await expect(page.getByText(`${total.toLocaleString('en-US')} IDs copied`)).toBeVisible();
  const ids = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(new Set(ids).size).toBe(total);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expectRowCount(page, 'Desktops', 2500);
  await expect(page.getByText(`${total.toLocaleString('en-US')} selected`)).toBeVisible();
});

test('the bulk bar takes the place of the toolbar and covers no row', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  const grid = page.getByRole('grid', { name: 'Desktops' });
  const before = await grid.boundingBox();
  await rowCheckbox(page, error.name).click();
  await expect(page.getByRole('group', { name: 'Selected desktops' })).toBeVisible();
  expect((await grid.boundingBox())?.y).toBe(before?.y);
});

test.describe('export', () => {
  test('of the page has the visible columns, UTF-8 with its mark', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops?page_size=20&columns=status,user,created', fleet: 300 });
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('radio', { name: 'This page: 20 desktops' }).check();
    const { name, text } = await download(page);
    expect(name).toMatch(/^desktops-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.startsWith('\uFEFFName,Desktop ID,Status,User,Created\r\n')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(21);
    expect(text).toContain(`${healthy.name},${healthy.id},Running,`);
    await expect(page.getByText('The file was handed to your browser: 20 desktops.')).toBeVisible();
  });

  test('of the selection follows the order of selecting', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops?columns=image_name', fleet: 300 });
    await rowCheckbox(page, error.name).click();
    await rowCheckbox(page, healthy.name).click();
    await page.getByRole('button', { name: 'Export' }).click();
    await expect(page.getByRole('radio', { name: 'The selection: 2 desktops' })).toBeChecked();
    const { text } = await download(page);
    const lines = text.trimEnd().split('\r\n');
    expect(lines[1]).toContain(error.name);
    expect(lines[2]).toContain(healthy.name);
    expect(lines[2]).toMatch(/Workspace-/);
  });

  test('of everything that matches reads on, with progress and a way to stop', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops?status=ACTIVE', fleet: 10_000, latency: 3 });
    await expect(page.getByRole('row', { name: healthy.name })).toBeVisible();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
    await expect(page.getByRole('progressbar', { name: 'Export progress' })).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('radio', { name: /^Everything that matches/ })).toBeChecked();
    const { text } = await download(page);
    expect(text.trimEnd().split('\r\n').length).toBeGreaterThan(1500);
  });
});
