import { SENTINEL_DESKTOPS, UNKNOWN_STATUS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { columnTexts, expectRow, expectRowCount, openRowMenu, tableNamed } from './support/roles';

const { healthy, error, midTask, inMaintenance, frozen, unknownStatus, emptyIp, severalUsers, pooled } =
  SENTINEL_DESKTOPS;

test('rows say in words and signs what the service knows', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await expectRow(page, 'Desktops', { Name: healthy.name, Status: 'Running', Connection: 'In use' });
  await expectRow(page, 'Desktops', { Name: error.name, Status: 'Error' });
  await expectRow(page, 'Desktops', { Name: inMaintenance.name }).then((row) =>
    expect(row).toContainText('Maintenance'),
  );
  await expectRow(page, 'Desktops', { Name: unknownStatus.name, Status: UNKNOWN_STATUS });
  await expectRow(page, 'Desktops', { Name: emptyIp.name, 'IP address': 'None' });
  const users = await expectRow(page, 'Desktops', { Name: severalUsers.name, User: '+3' });
  await expect(users.getByTitle(/User group/)).toBeVisible();
  await page.goto(`/desktops?desktop_id=${frozen.id}&columns=is_freeze`);
  await expectRow(page, 'Desktops', { Name: frozen.name, Frozen: 'Yes' });
});

test('a row that is mid-task shows its progress, refreshes by itself and ends', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: `/desktops?desktop_id=${midTask.id}`, fleet: 300, pace: 40 });
  await expectRow(page, 'Desktops', { Name: midTask.name, Status: /Rebuilding, \d+%/ });
  // By its name: each stage of the task has words of its own.
  const row = page.getByRole('row', { name: midTask.name });
  const before = await row.getByRole('progressbar').getAttribute('value');
  await expect
    .poll(async () => row.getByRole('progressbar').getAttribute('value'), { timeout: 15_000 })
    .not.toBe(before);
  await expect(row.getByRole('progressbar')).toBeHidden({ timeout: 40_000 });
});

test('rows found by their running task show its progress and refresh too', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops?mid_task=true', fleet: 300, pace: 40 });
  await expectRow(page, 'Desktops', { Name: midTask.name, Status: /Rebuilding, \d+%/ });
  // By its name: each stage of the task has words of its own.
  const row = page.getByRole('row', { name: midTask.name });
  const before = await row.getByRole('progressbar').getAttribute('value');
  await expect
    .poll(async () => row.getByRole('progressbar').getAttribute('value'), { timeout: 15_000 })
    .not.toBe(before);
});

test('a view that reads the detailed list knows the pools too', async ({ page, openDemo }) => {
  await openDemo({ path: `/desktops?computer_name=${pooled.name}`, fleet: 300 });
  const row = await expectRow(page, 'Desktops', { Name: pooled.name, 'Desktop pool': /[a-z]/ });
  const pools = await columnTexts(page, 'Desktops', 'Desktop pool');
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect(page).toHaveURL(/sort=computer_name/);
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(row).toContainText(pools[0] ?? '');
});

test('the server sorts by name and by creation, both ways, and not at all', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops?page_size=100', fleet: 300 });
  const header = page.getByRole('columnheader', { name: 'Created' });
  for (const [state, url] of [
    ['ascending', /sort=created/],
    ['descending', /sort=-created/],
  ] as const) {
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', state);
    await expect(page).toHaveURL(url);
  }
  await header.getByRole('button').click();
  await expect(page).not.toHaveURL(/sort=/);
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect
    .poll(async () => {
      const names = await columnTexts(page, 'Desktops', 'Name');
      return names.length > 5 && names.every((name, at) => at === 0 || (names[at - 1] ?? '') <= name);
    })
    .toBe(true);
});

test('pages turn, jump and resize, and the range tells the truth', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops?page_size=20', fleet: 300 });
  const pager = page.getByRole('navigation', { name: 'Pages of the table' });
  await expect(pager).toContainText('1–20 of 300');
  await pager.getByRole('button', { name: 'Next page' }).click();
  await expect(pager).toContainText('21–40 of 300');
  await pager.getByRole('button', { name: 'Last page' }).click();
  await expect(pager).toContainText('281–300 of 300');
  await expect(pager.getByRole('button', { name: 'Next page' })).toBeDisabled();
  await pager.getByRole('textbox', { name: 'Go to page' }).fill('4');
  await pager.getByRole('textbox', { name: 'Go to page' }).press('Enter');
  await expect(pager).toContainText('61–80 of 300');
  const jump = pager.getByRole('textbox', { name: 'Go to page' });
  await jump.fill('');
  await jump.pressSequentially('1e1');
  await jump.press('Enter');
  await expect(pager.getByRole('alert')).toContainText('whole number');
  await expect(jump).toHaveValue('1e1');
  await jump.fill('２');
  await jump.press('Enter');
  await expect(pager).toContainText('21–40 of 300');
  await expect(pager.getByRole('alert')).toBeHidden();
  await pager.getByRole('combobox', { name: 'Rows per page' }).selectOption('1000');
  await expect(pager).toContainText('1–300 of 300');
});

test('only the rows in sight are drawn, the table still says how many there are, and print has them all', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops?page_size=1000', fleet: 1000 });
  await expectRowCount(page, 'Desktops', 1000);
  const rows = tableNamed(page, 'Desktops').locator('tbody tr[aria-rowindex]');
  expect(await rows.count()).toBeLessThan(60);
  await expect(rows.first()).toHaveAttribute('aria-rowindex', '2');
  await page.getByRole('row', { name: healthy.name }).click();
  await page.keyboard.press('End');
  await expect(rows.last()).toHaveAttribute('aria-rowindex', '1001');
  expect(await rows.count()).toBeLessThan(60);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(rows).toHaveCount(1000);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await rows.count()).toBeLessThan(60);
});

test('the header and the name stay in sight', async ({ page, openDemo }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await openDemo({ path: '/desktops', fleet: 300 });
  const name = page.getByRole('columnheader', { name: 'Name' });
  const before = await name.boundingBox();
  await page.getByRole('columnheader', { name: 'Created' }).scrollIntoViewIfNeeded();
  await page.getByRole('row', { name: healthy.name }).click();
  await page.keyboard.press('End');
  await expect(page.getByRole('columnheader', { name: 'Created' })).toBeInViewport();
  expect(await name.boundingBox()).toEqual(before);
});

test('density and columns are chosen once and remembered', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  const row = page.getByRole('row', { name: healthy.name });
  const height = async () => (await row.boundingBox())?.height ?? 0;
  expect(Math.round(await height())).toBe(32);
  await page.getByRole('button', { name: 'Density: Comfortable' }).click();
  expect(Math.round(await height())).toBe(40);
  await page.reload();
  await expect.poll(async () => Math.round(await height())).toBe(40);
});

test('ids and IP addresses are copied from the row and from its menu', async ({
  page,
  openDemo,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo({ path: '/desktops?columns=ip_address,desktop_id', fleet: 300 });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: `Copy the IP address of ${healthy.name}` }).click();
  await expect.poll(clipboard).toMatch(/^10\./);
  await page.getByRole('button', { name: `Copy Desktop ID of ${healthy.name}` }).click();
  await expect.poll(clipboard).toBe(healthy.id);
  await (await openRowMenu(page, error.name)).getByRole('menuitem', { name: 'Copy name' }).click();
  await expect.poll(clipboard).toBe(error.name);
  await expect(page.getByRole('button', { name: `Actions for ${error.name}` })).toBeFocused();
  const menu = await openRowMenu(page, emptyIp.name);
  await expect(menu.getByRole('menuitem', { name: 'Copy IP address (it has none)' })).toBeDisabled();
});

test('a refresh says when it ran', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops?columns=user', fleet: 300 });
  const updated = page.getByText(/^Updated /);
  const before = await updated.textContent();
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: 'Refresh' }).click();
      return updated.textContent();
    })
    .not.toBe(before);
});

test('nothing shifts while the page loads', async ({ page, openDemo }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'shift', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!Reflect.get(entry, 'hadRecentInput'))
          Reflect.set(
            window,
            'shift',
            Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value')),
          );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openDemo({ path: '/desktops', fleet: 300, latency: 1 });
  await expectRow(page, 'Desktops', { Name: healthy.name });
  expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBe(0);
});
