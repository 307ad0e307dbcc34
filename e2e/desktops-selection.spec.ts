import { readFile } from 'node:fs/promises';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { expectRowCount } from './support/roles';

const { healthy } = SENTINEL_DESKTOPS;

test('thousands that match are selected as an explicit list, read in parts', async ({
  page,
  openDemo,
  context,
}) => {
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

test('an export of thousands shows its progress and can be stopped', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops?status=ACTIVE', fleet: 10_000, latency: 3 });
  await expect(page.getByRole('row', { name: healthy.name })).toBeVisible();
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  const start = dialog.getByRole('button', { name: 'Export', exact: true });
  await start.click();
  await expect(page.getByRole('progressbar', { name: 'Export progress' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('radio', { name: /^Everything that matches/ })).toBeChecked();
  const [file] = await Promise.all([page.waitForEvent('download'), start.click()]);
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines.length).toBeGreaterThan(1500);
});
