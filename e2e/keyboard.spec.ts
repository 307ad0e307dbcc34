import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { expectRow } from './support/roles';

const { healthy, error } = SENTINEL_DESKTOPS;

test('a desktop is read beside the list, and closed', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await page.getByRole('row', { name: healthy.name }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: `Desktop ${healthy.name}` })).toBeVisible();
  await page.getByRole('tab', { name: 'Overview' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Network' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(page.getByRole('row', { name: healthy.name })).toBeFocused();
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
