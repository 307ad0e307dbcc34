import { expect, test } from './support/fixtures';
import { expectRowCount } from './support/roles';

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
  await page
    .getByRole('list', { name: 'Applied filters' })
    .getByRole('button', { name: 'Clear all' })
    .click();
  await expectRowCount(page, 'Desktops', 2500);
  await expect(page.getByText(`${total.toLocaleString('en-US')} selected`)).toBeVisible();
});
