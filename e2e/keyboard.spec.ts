import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { expectRow, rowCheckbox } from './support/roles';

const { healthy, error } = SENTINEL_DESKTOPS;

test('find, read and close a desktop', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await expectRow(page, 'Desktops', { Name: healthy.name });
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search desktops' })).toBeFocused();
  await page.keyboard.type(healthy.name);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/computer_name=/);
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
  await page.getByRole('row', { name: healthy.name }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: `Desktop ${healthy.name}` })).toBeVisible();
  await page.getByRole('tab', { name: 'Overview' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Network' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
});

test('walk the rows, select some with Space and Shift, and reach the bulk actions', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await expectRow(page, 'Desktops', { Name: healthy.name });
  const rows = page.getByRole('grid').locator('tbody').getByRole('row');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { name: healthy.name })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(rowCheckbox(page, healthy.name)).toBeChecked();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(rows.first()).toBeFocused();
  await page.getByRole('button', { name: 'Clear selection' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Power' })).toBeFocused();
});

test('left and right reach every control of a row, and the menu opens from the row', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  const row = await expectRow(page, 'Desktops', { Name: error.name });
  await row.focus();
  await page.keyboard.press('ArrowRight');
  await expect(rowCheckbox(page, error.name)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: error.name })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(row).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: `Actions for ${error.name}` })).toBeFocused();
});

test('Tab passes the rows in one step', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  const row = await expectRow(page, 'Desktops', { Name: error.name });
  await row.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Rows per page' })).toBeFocused();
});

test('a dialog is filled, sent and left by keyboard, and gives the focus back', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  const row = await expectRow(page, 'Desktops', { Name: error.name });
  await row.focus();
  await page.keyboard.press('Space');
  const more = page.getByRole('group', { name: 'Selected desktops' }).getByRole('button', { name: 'More' });
  await more.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  while (
    !(await page
      .getByRole('menuitem', { name: 'Add tags' })
      .evaluate((item) => item === document.activeElement))
  )
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Tags to add' })).toBeFocused();
  await page.keyboard.type('shelf=9');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Add tags' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tags added to 1 desktop.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(more).toBeFocused();
});
