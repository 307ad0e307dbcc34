import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { columnTexts, expectNoRow, expectRow, expectRowCount } from './support/roles';

const { healthy, error, plainOff } = SENTINEL_DESKTOPS;

test('the quick search understands an IP address and ids, and refuses more of them than a call takes', async ({
  page,
  openDemo,
  traffic,
}) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  const search = page.getByRole('searchbox', { name: 'Search desktops' });
  await search.fill('10.16.0.2');
  await expect(page.getByText('IP addresses that contain this')).toBeVisible();
  await expect(page).toHaveURL(/desktop_ip=10\.16\.0\.2/);
  await expectRow(page, 'Desktops', { 'IP address': '10.16.0.20' });
  await expectNoRow(page, 'Desktops', { 'IP address': '10.20.0.16' });

  await search.fill(`${healthy.id};\n${error.id}`);
  await expect(page.getByText('The 2 desktops with these IDs')).toBeVisible();
  await expectRowCount(page, 'Desktops', 2);

  const before = traffic.exchanges.length;
  const ids = Array.from(
    { length: 101 },
    (_, at) => `a6f6e2d1-cc62-46f3-865b-${String(at).padStart(12, '0')}`,
  );
  await search.fill(ids.join(' '));
  await expect(search).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('101 IDs are too many: one search takes 100.')).toBeVisible();
  await search.press('Enter');
  expect(traffic.exchanges.slice(before).filter(({ url }) => url.includes('a6f6e2d1'))).toEqual([]);
});

test('connection states are read from every row, and page and sort stay right', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops?connect_status=CONNECTED&page_size=20', fleet: 1500 });
  await expectRow(page, 'Desktops', { Name: healthy.name, Connection: 'In use' });
  await expect(page.getByRole('navigation', { name: 'Pages of the table' })).toContainText('1–20 of');
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/page=2/);
  expect(new Set(await columnTexts(page, 'Desktops', 'Connection'))).toEqual(new Set(['In use']));
});

test('the drawer refuses beside the field and asks nothing, is cleared, and suggests tags in use', async ({
  page,
  openDemo,
  traffic,
}) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await page.getByRole('button', { name: 'Filters' }).click();
  const panel = page.getByRole('dialog', { name: 'Filter desktops' });
  const ip = panel.getByRole('textbox', { name: 'IP address' });
  await ip.fill('ten.dot');
  await panel.getByRole('textbox', { name: 'Desktop ID' }).fill('a? b!');
  await panel.getByRole('textbox', { name: 'Enterprise project ID' }).fill('no spaces here');
  const before = traffic.exchanges.length;
  await panel.getByRole('button', { name: 'Apply filters' }).click();
  await expect(panel.getByText('Only digits, dots and colons, for example 10.0.3.')).toBeVisible();
  await expect(panel.getByText('Not an ID: a?, b!')).toBeVisible();
  await expect(panel.getByText('Letters, digits, hyphens and underscores only.')).toBeVisible();
  await expect(ip).toHaveValue('ten.dot');
  expect(traffic.exchanges.slice(before).filter(({ url }) => url.includes('/desktops?'))).toEqual([]);

  await panel.getByRole('button', { name: 'Clear all' }).click();
  await expect(ip).toHaveValue('');
  await expect(panel.getByText('Not an ID: a?, b!')).toBeHidden();
  await panel.getByRole('combobox', { name: 'Tag' }).pressSequentially('env=pro');
  await page.getByRole('option', { name: 'env=prod' }).click();
  await panel.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page.getByRole('list', { name: 'Applied filters' })).toContainText('Tag env=prod');
  await expectRow(page, 'Desktops', { Name: healthy.name });
  await expectNoRow(page, 'Desktops', { Name: plainOff.name });
});

test('where no name matches, users are searched for it', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops?computer_name=nobody-has-this&status=ACTIVE', fleet: 300 });
  await expect(page.getByText('Nothing matches the filters Name and Status together.')).toBeVisible();
  await page.getByRole('button', { name: 'Search users for nobody-has-this' }).click();
  await expect(page).toHaveURL(/user_name=nobody-has-this/);
  await expect(page).not.toHaveURL(/computer_name/);
});
