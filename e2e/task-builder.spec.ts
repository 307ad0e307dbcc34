import { SENTINEL_DESKTOPS, SENTINEL_TASKS } from '~/mocks/sentinels';
import type { Page } from '@playwright/test';
import { selectPage } from './support/actions';
import { expect, test } from './support/fixtures';
import { openRowMenu, rowCheckbox } from './support/roles';
import { addDesktop, choose, describeTask, lastSent, save, summaryOf } from './support/task-form';

const { healthy, severalNics } = SENTINEL_DESKTOPS;
const NEW = { path: '/scheduled-tasks/new', fleet: 300 };
const HEALTHY = [{ object_type: 'DESKTOP', object_id: healthy.id, object_name: healthy.name }];
const BASIC = { force_execute: false, time_zone: 'Asia/Shanghai', apply_objects: HEALTHY };
const editOf = ({ id }: { id: string }) => ({ path: `/scheduled-tasks/${id}/edit`, fleet: 300 });

test.describe('a new task', () => {
  test('once, with seconds, an end and a message', async ({ page, openDemo }) => {
    await openDemo(NEW);
    await describeTask(page, 'Shut down', 'Holiday');
    await page.getByLabel('Date', { exact: true }).fill('2027-01-02');
    await page.getByLabel('Time', { exact: true }).fill('22:30:15');
    await page.getByLabel('Ends (optional)').fill('2027-02-01T00:00:30');
    await page.getByRole('textbox', { name: 'Description (optional)' }).fill('Closed');
    await page.getByRole('textbox', { name: 'Message to users (optional)' }).fill('Save your work');
    await addDesktop(page, healthy.name);
    const summary = summaryOf(page);
    await expect(summary).toContainText(
      'Shut down: 1 desktop. Once, on Jan 2, 2027 at 22:30:15, Asia/Shanghai.',
    );
    await expect(summary.getByRole('table', { name: 'Next runs' }).getByRole('row')).toHaveCount(2);
    await expect(summary.getByRole('cell').first()).toContainText('Sat, Jan 2, 2027, 22:30:15');
    await expect(summary).toContainText('Confirmed by the service');
    await save(page, 'Create task', 'Holiday');
    expect(await lastSent(page, 'POST')).toEqual({
      ...BASIC,
      task_name: 'Holiday',
      task_type: 'STOP',
      description: 'Closed',
      extra_params: '{"notify_message":"Save your work"}',
      scheduled_type: 'FIXED_TIME',
      scheduled_date: '2027-01-02',
      scheduled_time: '22:30:15',
      expire_time: '2027-02-01 00:00:30',
    });
  });

  test('every three days', async ({ page, openDemo }) => {
    await openDemo(NEW);
    await describeTask(page, 'Start', 'Warm up');
    await choose(page, 'Repeats', 'By day');
    await page.getByRole('textbox', { name: 'Every how many days' }).fill('3');
    await page.getByLabel('Time', { exact: true }).fill('07:15');
    await addDesktop(page, healthy.name);
    await expect(summaryOf(page)).toContainText('Every 3 days at 07:15, Asia/Shanghai');
    await save(page, 'Create task', 'Warm up');
    expect(await lastSent(page, 'POST')).toEqual({
      ...BASIC,
      task_name: 'Warm up',
      task_type: 'START',
      scheduled_type: 'DAY',
      day_interval: 3,
      scheduled_time: '07:15:00',
    });
  });

  test('on days of the week', async ({ page, openDemo }) => {
    await openDemo(NEW);
    await describeTask(page, 'Restart', 'Sundays');
    await choose(page, 'Repeats', 'By week');
    await page.getByRole('checkbox', { name: 'Sunday' }).check();
    await page.getByRole('checkbox', { name: 'Saturday' }).check();
    await addDesktop(page, healthy.name);
    await expect(summaryOf(page).getByRole('table').getByRole('row')).toHaveCount(11);
    await save(page, 'Create task', 'Sundays');
    expect(await lastSent(page, 'POST')).toMatchObject({ scheduled_type: 'WEEK', week_list: '1,7' });
  });

  test('on days of the month, with the last', async ({ page, openDemo }) => {
    await openDemo(NEW);
    await describeTask(page, 'Create snapshot', 'Month’s end');
    await choose(page, 'Repeats', 'By month');
    await page.getByRole('button', { name: 'Choose none' }).click();
    await page.getByRole('checkbox', { name: 'January' }).check();
    await page.getByRole('checkbox', { name: 'April' }).check();
    await page.getByRole('checkbox', { name: 'Day 31' }).check();
    const warnings = summaryOf(page).getByRole('list', { name: 'Warnings' });
    await expect(warnings).toContainText('April has no 31st: that month is left out.');
    await page.getByRole('checkbox', { name: 'Last day' }).check();
    await expect(warnings).toBeHidden();
    await addDesktop(page, healthy.name);
    await save(page, 'Create task', 'Month’s end');
    expect(await lastSent(page, 'POST')).toMatchObject({
      scheduled_type: 'MONTH',
      month_list: '1,4',
      date_list: '31,L',
    });
  });

  for (const [trigger, type, wait, period] of [
    ['Desktop created', 'POST_CREATE_DESKTOP_SUCCESS', 30, undefined],
    ['Desktop rebuilt', 'POST_REBUILD_DESKTOP_SUCCESS', 30, undefined],
    ['Desktop rebuilt by an assignment', 'POST_REATTACH_DESKTOP_SUCCESS', 30, undefined],
    ['Desktop disconnected', 'POST_DESKTOP_DISCONNECTED', 60, 1440],
    ['Desktop cannot be connected', 'POST_DESKTOP_CANNOT_CONNECT', 60, 1440],
  ] as const) {
    test(`when: ${trigger}`, async ({ page, openDemo }) => {
      await openDemo(NEW);
      await describeTask(page, 'Shut down', trigger);
      await choose(page, 'Repeats', 'On a trigger');
      await choose(page, 'Starts when', trigger);
      await expect(page.getByRole('textbox', { name: 'Wait before it starts, in minutes' })).toHaveValue(
        String(wait),
      );
      for (const never of ['Start', 'Rebuild system disk'])
        await expect(
          page.getByRole('group', { name: 'Task' }).getByRole('radio', { name: never, exact: true }),
        ).toBeDisabled();
      const objects = page.getByRole('region', { name: 'Targets' });
      await objects.getByRole('radiogroup', { name: 'Choose by' }).getByText('All desktops').click();
      await objects.getByRole('checkbox').check();
      await save(page, 'Create task', trigger);
      expect(await lastSent(page, 'POST')).toEqual({
        force_execute: false,
        time_zone: 'Asia/Shanghai',
        task_name: trigger,
        task_type: 'STOP',
        scheduled_type: 'LIFE_CYCLE',
        life_cycle_type: type,
        wait_time: wait,
        ...(period !== undefined && { life_cycle_exec_period: period }),
        apply_objects: [{ object_type: 'ALL_DESKTOPS' }],
      });
    });
  }

  test('a script first on some desktops, by their number or by name', async ({ page, openDemo }) => {
    await openDemo(NEW);
    await describeTask(page, 'Run script', 'Certificates');
    await addDesktop(page, healthy.name);
    await choose(page, 'First batch', 'A number of desktops');
    await page.getByRole('textbox', { name: 'Desktops in the first batch' }).fill('5');
    await page.getByRole('textbox', { name: 'Stop after this many failures (optional)' }).fill('5');
    await page.getByRole('button', { name: 'Create task' }).click();
    await expect(page.getByText('Less than the 5 of the first batch.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Stop after this many failures (optional)' }).fill('2');
    const picture = page.getByRole('figure');
    await expect(picture).toContainText('5 desktops');
    await expect(picture).toContainText('stops at 2 failures');
    await page.getByRole('button', { name: 'Show the request' }).click();
    await expect(page.getByLabel('CreateScheduledTasks').last()).toContainText('"gray_count": 5');

    await choose(page, 'First batch', 'Chosen desktops');
    const gray = page.getByRole('group', { name: 'Desktops of the first batch' });
    await gray.getByRole('searchbox').fill(severalNics.name);
    await gray.getByRole('checkbox', { name: new RegExp(severalNics.name) }).check();
    await page.getByRole('textbox', { name: 'Stop after this many failures (optional)' }).fill('1');
    await save(page, 'Create task', 'Certificates');
    const sent = await lastSent(page, 'POST');
    expect(sent).toMatchObject({ gray_desktop_ids: [severalNics.id], gray_fail_threshold: 1 });
    expect(sent).not.toHaveProperty('gray_count');
  });

  test('for what is selected in the inventory', async ({ page, openDemo }) => {
    await openDemo({ path: `/desktops?desktop_id=${healthy.id}&desktop_id=${severalNics.id}`, fleet: 300 });
    await selectPage(page);
    await openMore(page);
    await page.getByRole('menuitem', { name: 'Plan a task' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Create scheduled task' })).toBeVisible();
    await expect(page.getByText('2 desktops', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText('2 desktops', { exact: true })).toBeVisible();
  });

  test('for a row of the inventory, and not for more than a task can hold', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops', fleet: 1500 });
    const menu = await openRowMenu(page, healthy.name);
    await menu.getByRole('menuitem', { name: 'Plan a task' }).click();
    await expect(page.getByText('1 desktop', { exact: true })).toBeVisible();
    await page.goBack();
    await rowCheckbox(page, healthy.name).click();
    await page.getByRole('button', { name: /^Select all [\d,]+ that match$/ }).click();
    await expect(page.getByRole('group', { name: 'Selected desktops' })).toContainText('1,500 selected');
    await openMore(page);
    const item = page.getByRole('menuitem', { name: 'Plan a task (for at most 1,000 desktops)' });
    await expect(item).toBeDisabled();
  });

  test('another task that affects the same desktops within the hour is reported before saving', async ({
    page,
    openDemo,
  }) => {
    await openDemo(NEW);
    await describeTask(page, 'Create snapshot', 'Before the night');
    await choose(page, 'Repeats', 'By day');
    await page.getByLabel('Time', { exact: true }).fill('22:10');
    const objects = page.getByRole('region', { name: 'Targets' });
    await objects.getByRole('radiogroup', { name: 'Choose by' }).getByText('Pools').click();
    await objects.getByRole('checkbox', { name: /training-room/ }).check();
    const clashes = page.getByRole('region', { name: 'Clashes' });
    await expect(clashes).toContainText(
      new RegExp(
        `Shut down “${SENTINEL_TASKS.nightlyStop.name}” hits \\d+ of these desktops 20 minutes after`,
      ),
    );
    await page.getByLabel('Time', { exact: true }).fill('12:10');
    await expect(clashes).toContainText('No other enabled task touches these desktops');
  });

  test('like another', async ({ page, openDemo }) => {
    await openDemo({ path: `/scheduled-tasks/new?from=${SENTINEL_TASKS.weekly.id}`, fleet: 300 });
    const name = `${SENTINEL_TASKS.weekly.name} (copy)`;
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(name);
    await save(page, 'Create task', name);
    expect(await lastSent(page, 'POST')).toMatchObject({
      task_type: 'REBOOT',
      scheduled_type: 'WEEK',
      week_list: '2,6',
      scheduled_time: '05:30:00',
      time_zone: 'Europe/Paris',
    });
  });
});

async function openMore(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Selected desktops' }).getByRole('button', { name: 'More' }).click();
}

test.describe('a task is changed', () => {
  for (const [role, task, fields] of [
    ['once', SENTINEL_TASKS.fixedFuture, ['scheduled_date', 'scheduled_time']],
    ['by day', SENTINEL_TASKS.nightlyStop, ['day_interval', 'scheduled_time']],
    ['by week', SENTINEL_TASKS.weekly, ['week_list', 'scheduled_time']],
    ['by month', SENTINEL_TASKS.monthlyLast, ['month_list', 'date_list', 'scheduled_time']],
    ['on a trigger', SENTINEL_TASKS.triggered, ['life_cycle_type', 'wait_time', 'life_cycle_exec_period']],
  ] as const) {
    test(`${role}: a new name alone leaves the rest, and whether it is enabled`, async ({
      page,
      openDemo,
    }) => {
      await openDemo(editOf(task));
      await expect(
        page.getByText('The task type cannot be changed after the task is created.'),
      ).toBeVisible();
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill(`Renamed ${role}`);
      await save(page, 'Save changes', `Renamed ${role}`);
      const sent = await lastSent(page, 'PUT');
      const plain = ['task_name', 'force_execute', 'time_zone', 'scheduled_type', 'apply_objects'];
      for (const field of [...plain, ...fields]) expect(sent).toHaveProperty(field);
      expect(sent).toMatchObject({ apply_object_update_type: 'FULL_COVERAGE' });
      for (const field of ['enable', 'task_type']) expect(sent).not.toHaveProperty(field);
    });
  }

  test('from one kind to another and back, nothing typed is lost and nothing foreign is sent', async ({
    page,
    openDemo,
  }) => {
    await openDemo(editOf(SENTINEL_TASKS.weekly));
    await choose(page, 'Repeats', 'By month');
    await page.getByRole('checkbox', { name: 'Day 15' }).check();
    await choose(page, 'Repeats', 'By week');
    await expect(page.getByRole('checkbox', { name: 'Monday' })).toBeChecked();
    await choose(page, 'Repeats', 'By month');
    await expect(page.getByRole('checkbox', { name: 'Day 15' })).toBeChecked();
    await save(page, 'Save changes', SENTINEL_TASKS.weekly.name);
    const sent = await lastSent(page, 'PUT');
    expect(sent).toMatchObject({ scheduled_type: 'MONTH', date_list: '15' });
    expect(sent).not.toHaveProperty('week_list');
  });

  test('its objects are replaced or cleared as is said', async ({ page, openDemo }) => {
    await openDemo(editOf(SENTINEL_TASKS.nightlyStop));
    await choose(page, 'On saving', 'Clear');
    await expect(page.getByRole('radiogroup', { name: 'Choose by' })).toBeHidden();
    await save(page, 'Save changes', SENTINEL_TASKS.nightlyStop.name);
    expect(await lastSent(page, 'PUT')).toMatchObject({
      apply_objects: [],
      apply_object_update_type: 'CLEAR_ALL',
    });
  });

  test('its first batch goes from a number to chosen desktops, and to none', async ({ page, openDemo }) => {
    await openDemo(editOf(SENTINEL_TASKS.gray));
    await choose(page, 'First batch', 'All at once');
    await save(page, 'Save changes', SENTINEL_TASKS.gray.name);
    expect(await lastSent(page, 'PUT')).toMatchObject({ is_gray: false, gray_count: 0 });
  });

  test('it is turned off, and gets a priority where a trigger starts it', async ({ page, openDemo }) => {
    await openDemo(editOf(SENTINEL_TASKS.triggered));
    await page.getByRole('checkbox', { name: 'Enabled' }).uncheck();
    await page.getByRole('textbox', { name: 'Priority' }).fill('7');
    await save(page, 'Save changes', SENTINEL_TASKS.triggered.name);
    expect(await lastSent(page, 'PUT')).toMatchObject({ enable: false, priority: 7 });
  });
});
