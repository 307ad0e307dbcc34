import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { confirm, openReport, sentTo } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow, expectRowCount, tableNamed } from './support/roles';
import { openRestoreToTime } from './support/snapshots';
import { trafficOf } from './support/traffic';

const { healthy, pooled, midTask, refusedInList, hibernated } = SENTINEL_DESKTOPS;

test.describe('restore snapshots to a time', () => {
  test('each desktop gets the snapshot for the moment, and those without are listed', async ({
    page,
    openDemo,
  }) => {
    test.slow();
    await openDemo({ path: '/snapshots', fleet: 300, pace: 60 });
    const dialog = await openRestoreToTime(page, hibernated.name, pooled.id, refusedInList.name);
    await expect(dialog.getByText('3 desktops')).toBeVisible();
    await expect(dialog.getByText(/In your time zone, Asia\/Shanghai/)).toBeVisible();
    const table = 'Snapshots that would be used';
    await dialog.getByText('Both', { exact: true }).click();
    await expectRow(page, table, { Desktop: refusedInList.name, Disk: 'System disk', Taken: 'None' });
    await expect(dialog.getByText('1 desktop has no matching snapshot.')).toBeVisible();

    await dialog.getByRole('textbox', { name: 'Moment' }).fill('2020-01-01T10:00');
    await expect(dialog.getByText('Nothing will run', { exact: true })).toBeVisible();
    await dialog.getByText('The nearest', { exact: true }).click();
    await expectRow(page, table, { Desktop: pooled.name, Distance: /days after/ });
    await dialog.getByText(/^Without \(\d\)$/).click();
    await expectRow(page, table, { Desktop: refusedInList.name, Taken: 'None' });
    await dialog.getByText(/^Older than a week \(/).click();
    await expect(dialog.getByText(/older than a week: at least a week of work/)).toBeVisible();

    const button = dialog.getByRole('button', { name: /^Restore \d snapshots$/ });
    const title = await button.innerText();
    const count = /\d/.exec(title)?.[0] ?? '';
    await dialog.getByRole('textbox', { name: `Type ${count} to confirm` }).fill(count);
    await button.click();
    await expect(dialog).toBeHidden();
    await openReport(page, title);
    await expectRow(page, 'Results', {
      Name: refusedInList.name,
      State: 'Left out',
      Reason: 'No snapshot to use',
    });
    const sent = await sentTo(page, 'POST', '/snapshots/batch-restore');
    expect(sent.map((ids) => ids.length)).toEqual([Number(count)]);
  });

  test('what failed is tried again by the same moment, or by another, on what failed alone', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: '/snapshots', fleet: 300, pace: 60 });
    const dialog = await openRestoreToTime(page, midTask.id);
    await dialog.getByText('Data disks', { exact: true }).click();
    await dialog.getByText('The nearest', { exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Moment' }).fill('2020-01-01T10:00');
    await dialog.getByRole('checkbox', { name: 'Include it' }).check();
    await confirm(dialog, 'Restore 1 snapshot');
    await openReport(page, 'Restore 1 snapshot');
    await expectRow(page, 'Results', { State: 'Failed' });

    await page.getByRole('button', { name: 'Retry with changes' }).click();
    const again = page.getByRole('dialog', { name: 'Restore 1 snapshot' });
    await expect(again.getByRole('radio', { name: 'The nearest' })).toBeChecked();
    await expect(again.getByRole('textbox', { name: 'Moment' })).toHaveValue('01/01/2020 10:00');
    await expectRow(page, 'Snapshots that would be used', { Desktop: midTask.name, Distance: /after/ });
    await again.getByRole('textbox', { name: 'Moment' }).fill('2020-02-02T10:00');
    await again.getByRole('checkbox', { name: 'Include it' }).check();
    await confirm(again, 'Restore 1 snapshot');
    await page.getByRole('link', { name: 'Retried' }).click();
    await expect(page.getByText('Retry of an earlier action')).toBeVisible();

    await page.getByRole('button', { name: 'Retry with changes' }).click();
    await expect(again.getByRole('textbox', { name: 'Moment' })).toHaveValue('02/02/2020 10:00');
    expect(await sentTo(page, 'POST', '/snapshots/batch-restore')).toHaveLength(2);
  });

  test('what is not a desktop is refused, a busy one is a question, and others can be chosen', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: '/snapshots', fleet: 300 });
    const dialog = await openRestoreToTime(page, healthy.name, 'nobody', midTask.name);
    const first = page.getByRole('dialog', { name: 'Restore to a time' });
    await expect(first.getByText('No desktop is called nobody.')).toBeVisible();
    await first.getByRole('textbox', { name: 'Names or IDs' }).fill(midTask.name);
    const finder = first.getByRole('combobox', { name: 'Add a desktop' });
    await finder.fill('SH-0017');
    await page.getByRole('option', { name: healthy.name }).click();
    await expect(finder).toHaveValue('');
    await expect(first.getByRole('textbox', { name: 'Names or IDs' })).toHaveValue(
      `${midTask.name}\n${healthy.name}`,
    );
    await first.getByRole('button', { name: 'See the snapshots' }).click();
    await dialog.getByText('Data disks', { exact: true }).click();
    await expect(dialog.getByText('1 is busy with another task. The service may refuse it.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Moment' }).fill('');
    await expect(dialog.getByText('Nothing will run', { exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: 'Choose others' }).click();
    await expect(first.getByRole('textbox', { name: 'Names or IDs' })).toHaveValue(
      `${midTask.name}\n${healthy.name}`,
    );
    await first.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('button', { name: 'Restore to a time' })).toBeFocused();
  });

  test('a thousand desktops are looked up, read in parts and shown', async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ path: '/desktops?page_size=1000', fleet: 1000 });
    await expectRowCount(page, 'Desktops', 1000);
    const traffic = trafficOf(page);
    await traffic.settle();
    const reply = traffic.exchanges.find(({ url }) => url.includes('limit=1000'))?.responseBody ?? '{}';
    const { desktops } = JSON.parse(reply) as { desktops: { computer_name: string }[] };
    expect(desktops).toHaveLength(1000);
    await page.goto('/snapshots');
    const dialog = await openRestoreToTime(page, ...desktops.map(({ computer_name }) => computer_name));
    await expect(dialog.getByText('1,000 desktops')).toBeVisible();
    await expectRowCount(page, 'Snapshots that would be used', 1000);
    await traffic.settle();
    const reads = traffic.exchanges.filter(({ url }) => /\/snapshots\?.*desktop_ids=/.test(url));
    expect(reads).toHaveLength(10);
    await tableNamed(page, 'Snapshots that would be used').getByRole('row').nth(1).focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('row', { name: desktops.at(-1)?.computer_name ?? '' })).toBeFocused();
  });
});
