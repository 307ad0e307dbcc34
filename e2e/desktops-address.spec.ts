import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { columnTexts, expectRow, expectRowCount } from './support/roles';

test('a link restores the view exactly', async ({ page, openDemo }) => {
  const view = '/desktops?status=ACTIVE&sort=-computer_name&page=2&page_size=20&columns=user,flavor,created';
  await openDemo({ path: view, fleet: 300 });
  await expect(page.getByRole('columnheader')).toHaveText([
    '',
    /Name/,
    'User',
    'vCPUs and memory',
    /Created/,
    'More',
  ]);
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('textbox', { name: 'Go to page' })).toHaveValue('2');
  await expect(page.getByRole('combobox', { name: 'Rows per page' })).toHaveValue('20');
  const names = await columnTexts(page, 'Desktops', 'Name');
  expect(names).toEqual(names.toSorted((a, b) => b.localeCompare(a)));
  await page.reload();
  expect(await columnTexts(page, 'Desktops', 'Name')).toEqual(names);
});

test('Back and Forward walk through the views', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await page.getByRole('button', { name: 'In error' }).click();
  await expect(page).toHaveURL(/status=ERROR/);
  await page.getByRole('button', { name: 'Without a user' }).click();
  await expect(page).toHaveURL(/user_attached=false/);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'In error' })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expectRowCount(page, 'Desktops', 300);
  await page.goForward();
  await expectRow(page, 'Desktops', { Name: SENTINEL_DESKTOPS.error.name });
});

test('a broken address falls back field by field', async ({ page, openDemo }) => {
  await openDemo({
    path: '/desktops?page=minus&page_size=13&sort=colour&columns=nonsense&status=ERROR&tab=x',
    fleet: 300,
  });
  await expectRow(page, 'Desktops', { Name: SENTINEL_DESKTOPS.error.name, Status: 'Error' });
  await expect(page.getByRole('combobox', { name: 'Rows per page' })).toHaveValue('50');
  await expect(page.getByRole('textbox', { name: 'Go to page' })).toHaveValue('1');
});

test('a change of filter returns to page 1, and a page past the end is pulled back', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops?page=3', fleet: 300 });
  await expect(page.getByRole('navigation', { name: 'Pages of the table' })).toContainText('101–150 of 300');
  await page.getByRole('button', { name: 'In error' }).click();
  await expect(page).not.toHaveURL(/page=/);
  await page.goto('/desktops?page=99&page_size=100');
  await expect(page).toHaveURL(/page=3(&|$)/);
  await expect(page.getByRole('navigation', { name: 'Pages of the table' })).toContainText('201–300 of 300');
});

test('views are saved by name in this browser and shared as links', async ({ page, openDemo, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo({ path: '/desktops?status=ERROR&sort=created', fleet: 300 });
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('textbox', { name: 'Save this view as' }).fill('Broken, oldest first');
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('button', { name: 'Copy a link to Broken, oldest first' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/desktops\?status=ERROR&sort=created&columns=status%2Cconnect_status%2Cuser%2Cip_address%2Cpool_id%2Ctags%2Ccreated$/,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Saved views' })).toBeFocused();

  await page.goto('/desktops');
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('button', { name: 'Broken, oldest first', exact: true }).click();
  await expect(page).toHaveURL(/status=ERROR&sort=created/);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('button', { name: 'Delete the view Broken, oldest first' }).click();
  await expect(page.getByRole('button', { name: 'Broken, oldest first', exact: true })).toBeHidden();
});

test('a shared link shows its columns to a reader who has others', async ({ page, openDemo, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo({ path: '/desktops', fleet: 300 });
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('button', { name: 'Copy a link to this view' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Tags' }).uncheck();
  await expect(page.getByRole('columnheader', { name: 'Tags' })).toBeHidden();
  await page.goto(link);
  await expect(page.getByRole('columnheader', { name: 'Tags' })).toBeVisible();
  await page.getByRole('button', { name: 'In error' }).click();
  await expect(page).toHaveURL(/status=ERROR/);
  await expect(page.getByRole('columnheader', { name: 'Tags' })).toBeVisible();
});

test('the chosen columns are remembered, and then stand in the address', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await page.getByRole('button', { name: 'Columns' }).click();
  const chooser = page.getByRole('dialog', { name: 'Columns' });
  await chooser.getByRole('checkbox', { name: 'Tags' }).uncheck();
  await chooser.getByRole('checkbox', { name: 'Image' }).check();
  await chooser.getByRole('button', { name: 'Move Image up' }).click();
  await expect(page).toHaveURL(/columns=.*image_name/);
  await page.goto('/desktops');
  await expect(page).toHaveURL(/columns=.*image_name/);
  await expect(page.getByRole('columnheader', { name: 'Image' })).toBeVisible();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('button', { name: 'Back to the usual columns' }).click();
  await expect(page).not.toHaveURL(/columns/);
});

test('the short list is read unless the view needs the detailed one', async ({ page, openDemo, traffic }) => {
  const lists = () =>
    traffic.exchanges
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => /\/desktops(\/detail)?$/.test(path));
  await openDemo({ path: '/desktops?columns=user', fleet: 300 });
  await expectRowCount(page, 'Desktops', 300);
  expect(lists().some((path) => path.endsWith('/desktops'))).toBe(true);
  const before = lists().length;
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  await expect
    .poll(() =>
      lists()
        .slice(before)
        .some((path) => path.endsWith('/desktops/detail')),
    )
    .toBe(true);
  expect(
    lists()
      .slice(before)
      .some((path) => path.endsWith('/desktops')),
  ).toBe(false);
});
