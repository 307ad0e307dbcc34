import { SENTINEL_DESKTOPS, UNKNOWN_STATUS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { columnTexts, expectRow, expectRowCount, openRowMenu } from './support/roles';

const { healthy, error, midTask, inMaintenance, frozen, unknownStatus, emptyIp, severalUsers, pooled } =
  SENTINEL_DESKTOPS;

test('rows show states as words and icons', async ({ page, openDemo }) => {
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

test('the short list is read unless the view needs the detailed one', async ({ page, openDemo, traffic }) => {
  const lists = async () => {
    await traffic.settle();
    const paths = traffic.exchanges.map(({ url }) => new URL(url).pathname);
    return paths.flatMap((path) => /\/(desktops|desktops\/detail)$/.exec(path)?.[1] ?? []);
  };
  await openDemo({ path: '/desktops?columns=user', fleet: 300 });
  await expectRowCount(page, 'Desktops', 300);
  const before = await lists();
  expect(before).toContain('desktops');
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => (await lists()).slice(before.length)).toContain('desktops/detail');
  expect((await lists()).slice(before.length)).not.toContain('desktops');
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
