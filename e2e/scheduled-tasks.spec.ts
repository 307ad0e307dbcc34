import type { Page } from '@playwright/test';
import { SENTINEL_TASKS } from '~/mocks/sentinels';
import { confirm, jobsDrawer, openReport } from './support/actions';
import { expect, test } from './support/fixtures';
import { chooseOption, columnTexts, expectNoRow, expectRow, openRowMenu, rowCheckbox } from './support/roles';
import { trafficOf } from './support/traffic';

const LIST = 'Scheduled tasks';
const { nightlyStop, weekly, monthlyLast, triggered, disabled, refusesUpdate, fixedPast } = SENTINEL_TASKS;

const isOn = (page: Page, { name }: { name: string }) => page.getByRole('switch', { name: `On: ${name}` });

/** How many tasks the header says there are. */
async function totalOf(page: Page): Promise<number> {
  const total = page.getByText(/^\d+ tasks?$/);
  await expect(total).toBeVisible();
  return Number(/\d+/.exec(await total.innerText())?.[0]);
}

/** Requests to a path of tasks so far, each as method and what follows the last slash. */
async function callsTo(page: Page, pattern: RegExp) {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges.filter(({ method, url }) => pattern.test(`${method} ${new URL(url).pathname}`));
}

test.describe('the list of scheduled tasks', () => {
  test('says when each task runs in words, and when next in its zone and in mine', async ({
    page,
    openDemo,
  }) => {
    // Only visible rows are drawn; this window has them all.
    await page.setViewportSize({ width: 1440, height: 1400 });
    const columns = 'task_type,scheduled_type,next_execution_time,next_mine,priority';
    await openDemo({ path: `/scheduled-tasks?columns=${columns}`, fleet: 300 });
    await expectRow(page, LIST, {
      Name: nightlyStop.name,
      'Task type': 'Shut down',
      Schedule: 'Every day at 22:30, Asia/Shanghai',
    });
    await expectRow(page, LIST, {
      Name: weekly.name,
      Schedule: 'On Monday and Friday at 05:30, Europe/Paris',
      'Next run': /5:30 AM Europe\/Paris/,
      'Next run, your time': /1[12]:30 (AM|PM)/,
    });
    await expectRow(page, LIST, {
      Name: triggered.name,
      Schedule: 'When a desktop was disconnected, after 15 minutes',
      'Next run': 'None',
      Priority: '10',
    });
  });

  test('only the rows in sight are read whole, each once', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks', fleet: 300 });
    await expectRow(page, LIST, { Name: nightlyStop.name, Schedule: /Asia\/Shanghai/ });
    const total = await totalOf(page);
    const ids = async () =>
      (await callsTo(page, /^GET .*\/scheduled-tasks\/[0-9a-f-]{36}$/)).map(({ url }) => url);
    const first = await ids();
    expect(first.length).toBeLessThan(total);
    await page.getByRole('grid', { name: LIST }).locator('tbody').getByRole('row').first().focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('row', { name: triggered.name })).toBeVisible();
    await page.keyboard.press('Home');
    const later = await ids();
    expect(new Set(later).size).toBe(later.length);
  });

  test('pages run through both kinds as through one list', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks?page_size=10', fleet: 300 });
    const total = await totalOf(page);
    const names: string[] = [];
    for (let at = 1; at <= Math.ceil(total / 10); at += 1) {
      await expect(page.getByRole('navigation', { name: 'Pages of the table' })).toContainText(
        `${(at - 1) * 10 + 1}–${Math.min(at * 10, total)} of ${total}`,
      );
      await expect(page.getByRole('grid', { name: LIST })).toHaveAttribute('aria-busy', 'false');
      names.push(...(await columnTexts(page, LIST, 'Name')));
      if (at * 10 < total) await page.getByRole('button', { name: 'Next page' }).click();
    }
    expect(names).toHaveLength(total);
    expect(new Set(names).size).toBe(total);
    expect(names).toContain(triggered.name);

    await page.goto('/scheduled-tasks?scheduled_type=LIFE_CYCLE');
    const onTriggers = await totalOf(page);
    await page.goto('/scheduled-tasks?scheduled_type=DAY');
    expect(await totalOf(page)).toBeLessThan(total - onTriggers);
  });

  test('a trigger is a matter of triggered tasks alone', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks', fleet: 300 });
    await page.getByRole('button', { name: 'Filters' }).click();
    const panel = page.getByRole('dialog', { name: 'Filter scheduled tasks' });
    await chooseOption(panel, 'Task type', 'Hibernate');
    await chooseOption(panel, 'Trigger', 'Desktop disconnected');
    await panel.getByRole('button', { name: 'Apply filters' }).click();
    await expect(page).toHaveURL(/task_type=HIBERNATE&life_cycle_type=POST_DESKTOP_DISCONNECTED/);
    await expectRow(page, LIST, { Name: triggered.name });
    await expectNoRow(page, LIST, { 'Task type': 'Shut down' });
    const asked = await callsTo(page, /^GET .*\/scheduled-tasks$/);
    const last = new URL(asked.at(-1)?.url ?? '').searchParams;
    expect(last.get('scheduled_type')).toBe('LIFE_CYCLE');

    // Beside a kind of schedule that runs by the clock it is switched off.
    await page.getByRole('button', { name: /^Filters/ }).click();
    await chooseOption(panel, 'Schedule type', 'By day');
    await expect(panel.getByRole('combobox', { name: 'Trigger' })).toBeDisabled();
    await panel.getByRole('button', { name: 'Apply filters' }).click();
    await expect(page).toHaveURL(/task_type=HIBERNATE&scheduled_type=DAY$/);
  });

  test('where one of the two lists cannot be read, the other one shows, and says so', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: '/scheduled-tasks?scheduled_type=LIFE_CYCLE', scenario: 'stale', fleet: 300 });
    await expectRow(page, LIST, { Name: triggered.name });
    // The second read of the list of triggered tasks fails, the first of the others does not.
    await page.getByRole('button', { name: 'Clear all' }).click();
    const notice = page.getByText(/Tasks with a trigger could not be read. Only tasks with a schedule/);
    await expect(notice).toContainText(/WKS\.\d+ · .+ · [0-9a-f]{32}/);
    await expectRow(page, LIST, { Name: nightlyStop.name });
    await expectNoRow(page, LIST, { Name: triggered.name });
  });
});

test.describe('switching a task where it stands', () => {
  test('shows at once, and its next run goes and comes back', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks', fleet: 300 });
    await expect(isOn(page, nightlyStop)).toBeChecked();
    await isOn(page, nightlyStop).click();
    await expect(isOn(page, nightlyStop)).not.toBeChecked();
    await expectRow(page, LIST, { Name: nightlyStop.name, 'Next run': 'None' });
    const menu = await openRowMenu(page, nightlyStop.name);
    await menu.getByRole('menuitem', { name: 'Enable' }).click();
    await expect(isOn(page, nightlyStop)).toBeChecked();
    await expectRow(page, LIST, { Name: nightlyStop.name, 'Next run': /10:30 PM Asia\/Shanghai/ });
    const sent = await callsTo(page, /^PUT .*\/scheduled-tasks\//);
    expect(sent.map(({ requestBody }) => requestBody)).toEqual(['{"enable":false}', '{"enable":true}']);
  });

  test.describe('what the service refuses', () => {
    test.use({ allowedErrors: /409/ });

    test('goes back, and the reason is told', async ({ page, openDemo }) => {
      await openDemo({ path: '/scheduled-tasks', fleet: 300, latency: 3 });
      await expect(isOn(page, refusesUpdate)).toBeChecked();
      await isOn(page, refusesUpdate).click();
      await expect(isOn(page, refusesUpdate)).not.toBeChecked();
      const told = page.getByText(`${refusesUpdate.name} could not be disabled.`);
      await expect(told).toBeVisible();
      await expect(told).toContainText(/WKS\.\d+/);
      await expect(told).toContainText(/\([0-9a-f]{32}\)/);
      await expect(isOn(page, refusesUpdate)).toBeChecked();
    });
  });
});

test.describe('acting on tasks', () => {
  test('one is deleted from the menu of its row', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks', fleet: 300 });
    const menu = await openRowMenu(page, fixedPast.name);
    await menu.getByRole('menuitem', { name: 'Delete' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete 1 scheduled task' });
    await expect(dialog).toContainText('The tasks and the access to their runs are deleted permanently');
    await expect(dialog.getByRole('region', { name: 'Affected tasks' })).toContainText(fixedPast.name);
    await expect(dialog.getByText('1 task is affected', { exact: true })).toBeVisible();
    await confirm(dialog, 'Delete 1 scheduled task');
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('1 done');
    await expectNoRow(page, LIST, { Name: fixedPast.name });
  });

  test('several are deleted, after the count is typed', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks', fleet: 300 });
    await rowCheckbox(page, fixedPast.name).click();
    await rowCheckbox(page, monthlyLast.name).click();
    const bar = page.getByRole('group', { name: 'Selected scheduled tasks' });
    await bar.getByRole('button', { name: 'Delete' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete 2 scheduled tasks' });
    await expect(dialog.getByRole('region', { name: 'Affected tasks' })).toContainText(
      /Create snapshot · next run .*11:00 PM, Europe\/Paris/,
    );
    await dialog.getByRole('button', { name: 'Delete 2 scheduled tasks' }).click();
    await expect(dialog.getByText('Type the number 2, without separators.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Type 2 to confirm' }).fill('2');
    await confirm(dialog, 'Delete 2 scheduled tasks');
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('2 done');
    await expectNoRow(page, LIST, { Name: monthlyLast.name });
    await expect(bar).toBeHidden();
    const sent = await callsTo(page, /^POST .*\/scheduled-tasks\/batch-delete$/);
    expect(sent.map(({ requestBody }) => JSON.parse(requestBody ?? '{}') as unknown)).toEqual([
      { task_ids: [fixedPast.id, monthlyLast.id] },
    ]);
  });

  test.describe('some of which the service refuses', () => {
    test.use({ allowedErrors: /409/ });

    test('each has its outcome, and what failed is tried again', async ({ page, openDemo }) => {
      test.slow();
      await openDemo({ path: '/scheduled-tasks', fleet: 300 });
      for (const { name } of [nightlyStop, refusesUpdate, disabled, weekly])
        await rowCheckbox(page, name).click();
      await page
        .getByRole('group', { name: 'Selected scheduled tasks' })
        .getByRole('button', { name: 'Disable' })
        .click();
      const dialog = page.getByRole('dialog', { name: 'Disable 3 scheduled tasks' });
      await expect(dialog.getByText('3 tasks are affected', { exact: true })).toBeVisible();
      await expect(dialog.getByText('1 is already in this state.')).toBeVisible();
      await dialog.getByRole('button', { name: 'Show the requests' }).click();
      await expect(dialog.getByText('Request 1 of 3')).toBeVisible();
      await expect(dialog.getByLabel('UpdateScheduledTasks', { exact: true }).last()).toContainText(
        `PUT /v2/`,
      );
      await confirm(dialog, 'Disable 3 scheduled tasks');
      await openReport(page, 'Disable 3 scheduled tasks');
      const report = 'Results';
      await expectRow(page, report, { Name: nightlyStop.name, State: 'Done' });
      await expectRow(page, report, { Name: weekly.name, State: 'Done' });
      await expectRow(page, report, { Name: refusesUpdate.name, State: 'Failed', Code: /WKS\.\d+/ });
      await expectRow(page, report, { Name: disabled.name, Reason: 'Already in this state' });
      const sent = await callsTo(page, /^PUT .*\/scheduled-tasks\//);
      expect(sent).toHaveLength(3);

      await page.getByRole('button', { name: 'Retry 1 failed' }).click();
      const retry = page.getByRole('dialog', { name: 'Disable 1 scheduled task' });
      await expect(retry.getByText('1 task is affected', { exact: true })).toBeVisible();
      await confirm(retry, 'Disable 1 scheduled task');
      await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('1 failed');
      await page.getByRole('link', { name: nightlyStop.name }).click();
      await expect(page.getByRole('heading', { level: 1, name: nightlyStop.name })).toBeVisible();
      await expect(isOn(page, nightlyStop)).not.toBeChecked();
    });
  });
});
