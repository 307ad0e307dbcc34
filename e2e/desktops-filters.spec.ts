import { NAME_SEARCH_SENTINELS, SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { chooseOption, columnTexts, expectNoRow, expectRow, expectRowCount } from './support/roles';

const { healthy, error, severalUsers, emptyIp } = SENTINEL_DESKTOPS;

test.describe('the quick search', () => {
  test('understands a name, an IP address and ids, and says what it takes them for', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: '/desktops', fleet: 300 });
    const search = page.getByRole('searchbox', { name: 'Search desktops' });

    await search.fill(healthy.name.slice(0, -2));
    await expect(page.getByText('Names that contain this')).toBeVisible();
    await expectRow(page, 'Desktops', { Name: healthy.name });
    await expect(page).toHaveURL(/computer_name=/);

    await search.fill('10.16.0.2');
    await expect(page.getByText('IP addresses that contain this')).toBeVisible();
    await expect(page).toHaveURL(/desktop_ip=10\.16\.0\.2/);
    await expectRow(page, 'Desktops', { 'IP address': '10.16.0.20' });
    await expectNoRow(page, 'Desktops', { 'IP address': '10.20.0.16' });

    await search.fill(`${healthy.id};\n${error.id}`);
    await expect(page.getByText('The 2 desktops with these IDs')).toBeVisible();
    await expectRowCount(page, 'Desktops', 2);

    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expectRowCount(page, 'Desktops', 300);
    await expect(page).not.toHaveURL(/desktop_i/);
  });

  test('refuses more ids than a call takes, and asks nothing', async ({ page, openDemo, traffic }) => {
    await openDemo({ path: '/desktops', fleet: 300 });
    await expectRowCount(page, 'Desktops', 300);
    const before = traffic.exchanges.length;
    const ids = Array.from(
      { length: 101 },
      (_, at) => `a6f6e2d1-cc62-46f3-865b-${String(at).padStart(12, '0')}`,
    );
    const search = page.getByRole('searchbox', { name: 'Search desktops' });
    await search.fill(ids.join(' '));
    await expect(search).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText('101 IDs are too many: one search takes 100.')).toBeVisible();
    await search.press('Enter');
    expect(traffic.exchanges.slice(before).filter(({ url }) => url.includes('a6f6e2d1'))).toEqual([]);
  });

  test('one bout of typing is one step for Back', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops', fleet: 300 });
    const search = page.getByRole('searchbox', { name: 'Search desktops' });
    await search.pressSequentially('FIN', { delay: 320 });
    await expect(page).toHaveURL(/computer_name=FIN/);
    await search.blur();
    await page.goBack();
    await expect(page).not.toHaveURL(/computer_name/);
    await expect(search).toHaveValue('');
  });
});

test.describe('presets and chips', () => {
  test('each preset narrows to what it says, and says so as a chip', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops', fleet: 300 });
    const presets: [string, RegExp, string][] = [
      ['In error', /status=ERROR/, SENTINEL_DESKTOPS.error.name],
      ['In maintenance', /in_maintenance_mode=true/, SENTINEL_DESKTOPS.inMaintenance.name],
      ['Without a user', /user_attached=false/, SENTINEL_DESKTOPS.noUser.name],
      ['Mid-task', /mid_task=true/, SENTINEL_DESKTOPS.midTask.name],
    ];
    for (const [preset, url, name] of presets) {
      await page.getByRole('button', { name: preset, exact: true }).click();
      await expect(page).toHaveURL(url);
      await expect(page.getByRole('button', { name: preset, exact: true })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await expectRow(page, 'Desktops', { Name: name });
      await expectNoRow(page, 'Desktops', { Name: SENTINEL_DESKTOPS.plainOff.name });
      await expect(page.getByRole('list', { name: 'Applied filters' }).getByRole('listitem')).toHaveCount(2);
    }
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expectRowCount(page, 'Desktops', 300);
  });

  test('every chip can be removed by itself, and all at once', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops?status=ACTIVE&tag=env%3Dprod&user_name=li&user_name=wu', fleet: 300 });
    const chips = page.getByRole('list', { name: 'Applied filters' });
    await expect(chips.getByRole('listitem')).toHaveCount(5);
    await chips.getByRole('button', { name: 'Remove User contains wu' }).click();
    await expect(page).toHaveURL(/user_name=li(&|$)/);
    await expect(page).not.toHaveURL(/wu/);
    await chips.getByRole('button', { name: 'Clear all' }).click();
    await expect(chips).toBeHidden();
    await expectRowCount(page, 'Desktops', 300);
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
});

test.describe('the filter panel', () => {
  test('applies every kind of filter', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops', fleet: 300 });
    await page.getByRole('button', { name: 'Filters' }).click();
    const panel = page.getByRole('dialog', { name: 'Filter desktops' });
    await panel.getByRole('textbox', { name: 'Name' }).fill('FIN');
    await chooseOption(panel, 'Status', 'Running');
    await panel.getByRole('radiogroup', { name: 'Has a user' }).getByText('Yes').click();
    await panel.getByRole('combobox', { name: 'User' }).fill('wu');
    await panel.getByRole('combobox', { name: 'User' }).press('Enter');
    await chooseOption(panel, 'Billing', 'Pay per use');
    await panel.getByRole('button', { name: 'Apply filters' }).click();
    await expect(panel).toBeHidden();
    for (const part of [
      'computer_name=FIN',
      'status=ACTIVE',
      'user_attached=true',
      'user_name=wu',
      'charge_mode=1',
    ]) {
      await expect(page).toHaveURL(new RegExp(part));
    }
    await expect(page.getByRole('button', { name: 'Filters (5)' })).toBeFocused();
  });

  test('keeps a choice that is chosen again, and gives it up for Any', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops', fleet: 300 });
    await page.getByRole('button', { name: 'Filters' }).click();
    const panel = page.getByRole('dialog', { name: 'Filter desktops' });
    const status = panel.getByRole('combobox', { name: 'Status' });
    await status.click();
    await page.keyboard.type('runn');
    await page.keyboard.press('Enter');
    await expect(status).toHaveValue('Running');
    await status.click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox', { name: 'Status' })).toBeHidden();
    await expect(status).toHaveValue('Running');
    await chooseOption(panel, 'Status', 'Running');
    await expect(status).toHaveValue('Running');
    await page.keyboard.type('hib');
    await expect(status).toHaveValue('hib');
    await page.keyboard.press('Escape');
    await expect(status).toHaveValue('Running');
    await chooseOption(panel, 'Status', 'Any');
    await expect(status).toHaveValue('');
    await panel.getByRole('button', { name: 'Apply filters' }).click();
    await expect(panel).toBeHidden();
    await expect(page).not.toHaveURL(/status=/);
  });

  test('suggests pools by name, tags in use, zones and images', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops', fleet: 300 });
    await page.getByRole('button', { name: 'Filters' }).click();
    const panel = page.getByRole('dialog', { name: 'Filter desktops' });
    await chooseOption(panel, 'Desktop pool', 'kylin-office');
    await page.keyboard.press('Escape');
    await panel.getByRole('combobox', { name: 'Tag' }).fill('env=pro');
    await page.getByRole('option', { name: 'env=prod' }).click();
    await panel.getByRole('button', { name: 'Apply filters' }).click();
    const chips = page.getByRole('list', { name: 'Applied filters' });
    await expect(chips).toContainText('Desktop pool kylin-office');
    await expect(chips).toContainText('Tag env=prod');
    await expect
      .poll(async () =>
        (await columnTexts(page, 'Desktops', 'Desktop pool')).every((pool) => pool === 'kylin-office'),
      )
      .toBe(true);
  });

  test('refuses beside the field and asks nothing', async ({ page, openDemo, traffic }) => {
    await openDemo({ path: '/desktops', fleet: 300 });
    await page.getByRole('button', { name: 'Filters' }).click();
    const panel = page.getByRole('dialog', { name: 'Filter desktops' });
    await panel.getByRole('textbox', { name: 'IP address' }).fill('ten.dot');
    await panel.getByRole('textbox', { name: 'Desktop ID' }).fill('a? b!');
    await panel.getByRole('textbox', { name: 'Enterprise project ID' }).fill('no spaces here');
    const before = traffic.exchanges.length;
    await panel.getByRole('button', { name: 'Apply filters' }).click();
    await expect(panel.getByText('Only digits, dots and colons, as in 10.0.3.')).toBeVisible();
    await expect(panel.getByText('Not an ID: a?, b!')).toBeVisible();
    await expect(panel.getByText('Letters, digits, hyphens and underscores only.')).toBeVisible();
    await expect(panel.getByRole('textbox', { name: 'IP address' })).toHaveValue('ten.dot');
    expect(traffic.exchanges.slice(before).filter(({ url }) => url.includes('/desktops?'))).toEqual([]);
  });
});

test('a list that matches nothing names the filters and offers the way out', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops?computer_name=nobody-has-this&status=ACTIVE', fleet: 300 });
  await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
  await expect(page.getByText('Nothing matches the filters Name and Status together.')).toBeVisible();
  await page.getByRole('button', { name: 'Search users for nobody-has-this' }).click();
  await expect(page).toHaveURL(/user_name=nobody-has-this/);
  await page.getByRole('main').getByRole('button', { name: 'Clear all' }).last().click();
  await expectRowCount(page, 'Desktops', 300);
});

test('only the search that fails shows the failure', async ({ page, openDemo }) => {
  await openDemo({ path: `/desktops?computer_name=${NAME_SEARCH_SENTINELS.error403}`, fleet: 300 });
  await expect(page.getByRole('alert')).toContainText('You may not see this');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expectRow(page, 'Desktops', { Name: severalUsers.name, User: '+3' });
  await expectRow(page, 'Desktops', { Name: emptyIp.name, 'IP address': 'None' });
});
