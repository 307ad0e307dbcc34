import { SENTINEL_DESKTOPS, SENTINEL_SCRIPTS, SENTINEL_TASKS } from '~/mocks/sentinels';
import { confirm, jobsDrawer } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectNoRow, expectRow, expectRowCount, tableNamed } from './support/roles';
import { DESKTOPS, openNewestRun, pathOf, runsOf } from './support/task-page';
import { trafficOf } from './support/traffic';

const { nightlyStop, gray, failing, skipping } = SENTINEL_TASKS;
const { alwaysFails } = SENTINEL_DESKTOPS;

test.describe('runs', () => {
  test('over time and one by one, each by an address of its own', async ({ page, openDemo }) => {
    await openDemo({ path: pathOf(failing), fleet: 300 });
    await page
      .getByRole('navigation', { name: 'Views of this task' })
      .getByRole('link', { name: 'Runs' })
      .click();
    await expect(page).toHaveURL(/tab=runs/);
    await expect(page.getByRole('img', { name: /In the last \d+ runs, desktops succeeded/ })).toBeVisible();
    await expectRow(page, 'Runs', { 'Time zone': 'Asia/Shanghai', Result: 'Failed' });
    await openNewestRun(page);
    await expect(page).toHaveURL(/record=/);
    await expect(page.getByRole('heading', { level: 2, name: /^Run of .*Asia\/Shanghai$/ })).toBeVisible();
    await expectRowCount(page, DESKTOPS, 3);
    await expectRow(page, DESKTOPS, {
      Desktop: alwaysFails.name,
      Result: 'Failed',
      Reason: /./,
      Code: /WKS\.\d+/,
    });
    await page.reload();
    await expectRowCount(page, DESKTOPS, 3);
    await page.getByRole('link', { name: 'All runs' }).click();
    await expectRow(page, 'Runs', { Result: 'Failed' });
    await page.goBack();
    await expectRowCount(page, DESKTOPS, 3);
    await page.getByRole('link', { name: alwaysFails.name }).click();
    await expect(page.getByRole('heading', { level: 1, name: alwaysFails.name })).toBeVisible();
  });

  test('its desktops by result and by words, and the export of what shows', async ({ page, openDemo }) => {
    await openDemo({ path: runsOf(failing), fleet: 300 });
    await openNewestRun(page);
    await page
      .getByRole('group', { name: 'Show desktops that are' })
      .getByRole('button', { name: /^Failed/ })
      .click();
    await expect(page).toHaveURL(/state=FAIL/);
    await expectRow(page, DESKTOPS, { Desktop: alwaysFails.name });
    await expectNoRow(page, DESKTOPS, { Result: 'Succeeded' });
    await page.getByRole('searchbox', { name: 'Search desktops of the run' }).fill('nothing like this');
    await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Clear all' }).last().click();
    await expectRowCount(page, DESKTOPS, 3);
    await page.getByRole('searchbox', { name: 'Search desktops of the run' }).fill(alwaysFails.name);
    await expectRowCount(page, DESKTOPS, 1);
    await expect(page).toHaveURL(new RegExp(`q=${alwaysFails.name}`));
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export desktops of the run as CSV' });
    await expect(dialog.getByRole('radio', { name: 'All that match: 1 desktop' })).toBeChecked();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export' }).click();
    expect((await download).suggestedFilename()).toMatch(/^run-desktops-\d{4}-\d{2}-\d{2}\.csv$/);
  });

  test('a long one is read to its end, page by page', async ({ page, openDemo }) => {
    await openDemo({ path: runsOf(gray), fleet: 3000 });
    await openNewestRun(page);
    const traffic = trafficOf(page);
    await traffic.settle();
    const reads = traffic.exchanges.filter(({ url }) => /\/records\/[^?]+\?/.test(url));
    const total = Number(
      (JSON.parse(reads[0]?.responseBody ?? '{}') as { total_count?: number }).total_count ?? 0,
    );
    expect(total).toBeGreaterThan(50);
    const reachable = Math.min(total, 1050);
    expect(reads).toHaveLength(Math.ceil(reachable / 50));
    await expectRowCount(page, DESKTOPS, reachable);
    await page.getByRole('columnheader', { name: 'Reason' }).getByRole('button').click();
    await expect(page).toHaveURL(/tab=runs&record=[^&]+&sort=fail_reason/);
    await page.getByRole('link', { name: 'All runs' }).click();
    await expectRow(page, 'Runs', { 'Time zone': /./ });
  });

  test('the failed ones are run again by the bulk engine', async ({ page, openDemo }) => {
    await openDemo({ path: runsOf(failing), fleet: 300, pace: 60 });
    await openNewestRun(page);
    await page.getByRole('button', { name: /^Run the (failed one|\d+ failed) again now$/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Restart \d+ desktops?$/ });
    await expect(dialog.getByText(/will run/)).toBeVisible();
    const title = await dialog.getByRole('heading').first().innerText();
    await confirm(dialog, title);
    await expect(jobsDrawer(page)).toContainText(title);
    const traffic = trafficOf(page);
    await expect
      .poll(async () => {
        await traffic.settle();
        return traffic.exchanges.find(({ url }) => url.endsWith('/desktops/action'))?.requestBody ?? '';
      })
      .toContain(alwaysFails.id);
  });

  test('failed scripts are run again by their records, all others stay', async ({ page, openDemo }) => {
    await openDemo({ path: runsOf(gray), fleet: 300 });
    const failed = page.getByRole('row').filter({ hasText: 'Failed' });
    await failed.getByRole('link').first().click();
    await page.getByRole('button', { name: /^Run the (failed one|\d+ failed) again now$/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Run \d+ records? again$/ });
    await expect(dialog.getByText(/other records? stays? as/)).toBeVisible();
    const title = await dialog.getByRole('heading').first().innerText();
    await dialog.getByRole('button', { name: title }).click();
    await expect(dialog).toBeHidden();
    const traffic = trafficOf(page);
    await traffic.settle();
    const sent = traffic.exchanges.filter(({ url }) => url.endsWith('/script-executions/retry'));
    expect(sent).toHaveLength(Number(/\d+/.exec(title)?.[0]));
    for (const { requestBody } of sent)
      expect(JSON.parse(requestBody ?? '')).toEqual({ record_id: expect.any(String) });
  });

  test('why nothing can be run again is said', async ({ page, openDemo }) => {
    await openDemo({ path: runsOf(skipping), fleet: 300 });
    await openNewestRun(page);
    const again = page.getByRole('button', { name: 'Run the failed ones again now' });
    await expect(again).toBeDisabled();
    await expect(again).toHaveAccessibleDescription('No desktop of this run failed.');
    await expectRow(page, DESKTOPS, { Result: 'Skipped', Reason: 'Linux desktops cannot hibernate' });

    await page.goto(runsOf(gray));
    await openNewestRun(page);
    await expect(page.getByRole('button', { name: 'Copy Script run ID' })).toBeVisible();
    await page.getByRole('link', { name: 'Show the records' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: SENTINEL_SCRIPTS.inventory.name }),
    ).toBeVisible();
    await expect(page.getByRole('grid', { name: 'Records' })).toBeVisible();
  });

  test('a run that is not there', async ({ page, openDemo }) => {
    await openDemo({ path: `${runsOf(failing)}&record=nothing`, fleet: 300 });
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Not found');
  });
});

test('the demo jumps to the next run: it happens, and its end shows by itself', async ({
  page,
  openDemo,
}) => {
  test.slow();
  await openDemo({ path: '/scheduled-tasks', fleet: 300, pace: 20 });
  const bar = page.getByRole('region', { name: 'Demo controls' });
  await expect(bar.getByText(/^Clock: /)).toBeHidden();
  await expectRow(page, 'Scheduled tasks', { Name: nightlyStop.name });
  await bar.getByRole('button', { name: 'Jump to the next run' }).click();
  await expect(page.getByText(/The service’s clock has been moved to/)).toBeVisible();
  await expect(bar.getByText(/^Clock: /)).toBeVisible();

  await page.goto(runsOf(nightlyStop));
  await expect(page.getByRole('grid', { name: 'Runs' })).toHaveAttribute('aria-busy', 'false');
  const rows = () => tableNamed(page, 'Runs').getAttribute('aria-rowcount');
  const before = Number(await rows());
  // Some other tasks come first: jump until this one has run.
  await expect(async () => {
    await bar.getByRole('button', { name: 'Jump to the next run' }).click();
    await expect(tableNamed(page, 'Runs')).toHaveAttribute('aria-rowcount', String(before + 1), {
      timeout: 1000,
    });
  }).toPass({ timeout: 40_000 });
  await expect(tableNamed(page, 'Runs').getByRole('row').nth(1)).toContainText(/ago|now/);
  await expect(tableNamed(page, 'Runs').getByRole('row').nth(1)).toContainText(/Succeeded|Failed|Skipped/, {
    timeout: 40_000,
  });
});
