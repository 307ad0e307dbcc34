import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { TAG_KEY_SENTINELS } from '~/mocks/sentinel-words';
import { expect, test } from './support/fixtures';
import { columnTexts, openRowMenu } from './support/roles';

const { healthy, error, severalNics, severalUsers, noUser, plainOff, payPerUse, emptyIp } = SENTINEL_DESKTOPS;

test('opens beside the list, keeps the list, goes to the next, and closes back to the row', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops?sort=computer_name&page_size=20', fleet: 300 });
  const [first = '', second = ''] = (await columnTexts(page, 'Desktops', 'Name')).map(
    (text) => text.split('\n')[0],
  );
  await page.getByRole('row', { name: first }).click();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: `Desktop ${first}` });
  await expect(panel).toBeVisible();
  await expect(page).toHaveURL(/panel=/);
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('j');
  await expect(page.getByRole('complementary', { name: `Desktop ${second}` })).toBeVisible();
  await page.keyboard.press('k');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('row', { name: first })).toBeFocused();
});

test('every tab has its own link and its own call', async ({ page, openDemo, traffic }) => {
  await openDemo({ path: `/desktops/${severalNics.id}`, fleet: 300 });
  await expect(page).toHaveTitle(new RegExp(severalNics.name));
  await expect(page.getByRole('navigation', { name: 'You are here' })).toContainText(severalNics.name);
  const paths = () => traffic.exchanges.map(({ url }) => new URL(url).pathname);
  expect(paths().some((path) => path.endsWith('/networks'))).toBe(false);

  await page.getByRole('tab', { name: 'Network' }).click();
  await expect(page).toHaveURL(/tab=network/);
  await expect(page.getByRole('heading', { name: 'Network card 1 of 3' })).toBeVisible();
  await expect(page.getByText('None bound')).toHaveCount(2);
  expect(paths().some((path) => path.endsWith('/networks'))).toBe(true);

  await page.getByRole('tab', { name: 'Disks' }).click();
  await expect(page.getByRole('heading', { name: 'System disk' })).toBeVisible();
  await page.getByRole('tab', { name: 'Actions' }).click();
  await expect(page.getByRole('grid', { name: 'Action history' })).toContainText('Succeeded');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Message' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Message' })).toBeHidden();
  // The tab's list keeps its view to itself.
  await expect(page).not.toHaveURL(/columns=/);
  await page.getByRole('tab', { name: 'Sessions' }).click();
  await page.getByRole('combobox', { name: 'Period' }).selectOption('30');
  await expect(page.getByRole('grid', { name: 'Login records' })).toHaveAttribute('aria-busy', 'false');
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Sessions' })).toHaveAttribute('aria-selected', 'true');
  await page.goto(`/desktops?panel=${severalNics.id}&tab=sessions`);
  await expect(page.getByRole('tab', { name: 'Sessions' })).toBeInViewport({ ratio: 1 });
});

test('the overview has every field in words, billing the right way round', async ({ page, openDemo }) => {
  await openDemo({ path: `/desktops/${payPerUse.id}`, fleet: 300 });
  const main = page.getByRole('main');
  for (const heading of ['State', 'Identity', 'System', 'Network', 'Billing', 'Metadata']) {
    await expect(main.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }
  await expect(main.getByText('Pay per use').first()).toBeVisible();
  await expect(main.getByText(payPerUse.id)).toBeVisible();
  await page.goto(`/desktops/${plainOff.id}`);
  await expect(main.getByText('Yearly/monthly').first()).toBeVisible();
});

test('what a desktop lacks is said, not left blank', async ({ page, openDemo }) => {
  await openDemo({ path: `/desktops/${noUser.id}?tab=users`, fleet: 300 });
  await expect(page.getByText('No user is assigned.')).toBeVisible();
  await page.goto(`/desktops/${plainOff.id}?tab=disks`);
  await expect(page.getByText('No data disks.')).toBeVisible();
  await page.goto(`/desktops/${plainOff.id}?tab=tags`);
  await expect(page.getByText('No tags on this desktop yet.')).toBeVisible();
  await page.goto(`/desktops/${emptyIp.id}?tab=network`);
  await expect(page.getByRole('heading', { name: 'Network card' })).toBeVisible();
  await page.goto(`/desktops/${severalUsers.id}?tab=users`);
  await expect(page.getByRole('table', { name: 'Users and user groups' }).getByRole('row')).toHaveCount(5);
});

test('tags are created, overwritten and deleted, a slip removes nothing, and a refusal keeps what was typed', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: `/desktops/${plainOff.id}?tab=tags`, fleet: 300 });
  const key = page.getByRole('combobox', { name: 'Key' });
  const value = page.getByRole('combobox', { name: 'Value' });
  const table = page.getByRole('table', { name: 'Tags' });
  await page.getByRole('button', { name: 'Add tag' }).click();
  await expect(page.getByText('A tag needs a key.')).toBeVisible();
  await key.fill('floor');
  await value.fill('3');
  await page.getByRole('button', { name: 'Add tag' }).click();
  await expect(table.getByRole('row', { name: 'floor 3' })).toBeVisible();
  await expect(key).toHaveValue('');
  await key.fill('floor');
  await value.fill('4');
  await page.getByRole('button', { name: 'Add tag' }).click();
  await expect(table.getByRole('row', { name: 'floor 4' })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(2);

  await key.fill(TAG_KEY_SENTINELS.conflict);
  await page.getByRole('button', { name: 'Add tag' }).click();
  await expect(page.getByRole('alert')).toContainText('The service refused the request');
  await expect(page.getByRole('alert')).toContainText(/WKS\.\d+/);
  await expect(key).toHaveValue(TAG_KEY_SENTINELS.conflict);

  await page.getByRole('button', { name: 'Remove floor=4' }).click();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Remove floor=4' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove floor=4' }).click();
  await page.getByRole('button', { name: 'Remove tag' }).click();
  await expect(page.getByText('No tags on this desktop yet.')).toBeVisible();
});

test('the page of a desktop is one click from the row, and knows the list it came from', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops?page_size=20', fleet: 300 });
  await (await openRowMenu(page, healthy.name)).getByRole('menuitem', { name: 'Open full page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: healthy.name })).toBeVisible();
  await page.getByRole('button', { name: 'Next desktop of the list' }).click();
  await expect(page.getByRole('heading', { level: 1, name: healthy.name })).toBeHidden();
  await page.goBack();
  await page.goBack();
  await page.getByRole('link', { name: error.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: error.name })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'You are here' })
    .getByRole('link', { name: 'Desktops' })
    .click();
  await expect(page).toHaveURL(/\/desktops\?page_size=20$/);
});

test('a desktop that is not there is said to be so, with a way back', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops/00000000-0000-0000-0000-000000000000', fleet: 300 });
  await expect(page.getByRole('alert')).toContainText('Not found');
  await expect(page.getByRole('alert')).toContainText(/[0-9a-f]{32}/);
  await page
    .getByRole('navigation', { name: 'You are here' })
    .getByRole('link', { name: 'Desktops' })
    .click();
  await expect(page.getByRole('grid', { name: 'Desktops' })).toBeVisible();
});
