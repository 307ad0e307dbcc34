import { SENTINEL_DESKTOPS, SENTINEL_TASKS } from '~/mocks/sentinels';
import { READ_MS, MONTH, daily, grid, cell, runIn, refresh, expectRead } from './support/calendar';
import { expect, test } from './support/fixtures';
import { createTasks, poolMembers } from './support/tasks';

const { nightlyStop, weekly, refusesUpdate: reception } = SENTINEL_TASKS;
const { healthy, payPerUse } = SENTINEL_DESKTOPS;

test.describe('views and their address', () => {
  test('month and week, back and forth; the address brings each back', async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, fleet: 300 });
    await expect(page.getByRole('heading', { name: 'March 2035' })).toBeVisible();
    await expect(cell(page, 'March 14, 2035')).toContainText(reception.name);
    // 25 February to 31 March, in whole weeks.
    await expect(grid(page).getByRole('gridcell')).toHaveCount(35);

    await page.getByText('Week', { exact: true }).click();
    await expect(page).toHaveURL(/view=week/);
    await expect(page.getByRole('heading', { name: /^Mar 11\s–\s17, 2035$/ })).toBeVisible();
    await expect(grid(page).getByRole('gridcell')).toHaveCount(7);
    await page.getByRole('button', { name: 'Next week' }).click();
    await expect(page).toHaveURL(/date=2035-03-21/);
    await page.reload();
    await expect(page.getByRole('heading', { name: /^Mar 18\s–\s24, 2035$/ })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: /^Mar 11/ })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'March 2035' })).toBeVisible();

    await page.getByRole('button', { name: 'Previous month' }).click();
    await expect(page.getByRole('heading', { name: 'February 2035' })).toBeVisible();
    await page.getByRole('button', { name: 'Today' }).click();
    await expect(page).not.toHaveURL(/date=/);
    await expect(grid(page).getByRole('gridcell', { name: /\(today\)/ })).toHaveCount(1);
  });

  test('the same runs as a list', async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, fleet: 300 });
    await page.getByText('List', { exact: true }).click();
    await expect(page).toHaveURL(/list=true/);
    const list = page.getByRole('list', { name: 'Runs in order, March 2035' });
    await expect(list.getByRole('heading', { name: 'Thursday, March 1, 2035' })).toBeVisible();
    await expect(runIn(list, nightlyStop.name).first()).toContainText(
      /10:30.PM.*Shut down · Desktop pool training-room/s,
    );
    // Hundreds of runs, of which only the visible ones are drawn.
    await expect.poll(() => list.getByRole('listitem').count()).toBeLessThan(60);
    await runIn(list, nightlyStop.name).first().focus();
    await page.keyboard.press('End');
    await expect(list.getByRole('heading', { name: 'Saturday, March 31, 2035' })).toBeVisible();
  });

  test('another zone: each run names its own where that differs', async ({ page, openDemo }) => {
    await openDemo({ path: `${MONTH}&view=week`, fleet: 300 });
    const day = cell(page, 'March 12, 2035');
    await expect(runIn(day, weekly.name)).toContainText(/12:30.PM.*5:30.AM, Europe\/Paris/s);
    await expect(runIn(day, nightlyStop.name)).not.toContainText('Asia/Shanghai');
    await page.getByRole('combobox', { name: 'Time zone' }).selectOption('UTC');
    await expect(page).toHaveURL(/zone=utc/);
    await expect(runIn(day, nightlyStop.name)).toContainText(/2:30.PM.*10:30.PM, Asia\/Shanghai/s);
  });
});

test.describe('filters', () => {
  test('by kind, and by what a task comes to: an object, or a desktop in it', async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, fleet: 300 });
    const day = cell(page, 'March 14, 2035');
    await expectRead(page);
    await page.getByRole('combobox', { name: 'Task type' }).selectOption('Shut down');
    await expect(page).toHaveURL(/type=STOP/);
    await expect(runIn(day, nightlyStop.name)).toBeVisible();
    await expect(day).not.toContainText('Hibernate');

    const target = page.getByRole('searchbox', { name: 'Desktop or pool' });
    await target.fill('callcentre');
    await expect(page).toHaveURL(/target=callcentre/);
    await expect(page.getByText('No task matches the filters.')).toBeVisible();
    await page.getByRole('combobox', { name: 'Task type' }).selectOption('All types');
    await expect(cell(page, 'March 12, 2035')).toContainText('Redémarrage');

    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page).not.toHaveURL(/target=/);
    await expect(runIn(day, reception.name)).toBeVisible();
  });

  test('a desktop finds the tasks that reach it through a pool', async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, fleet: 300 });
    await expectRead(page);
    const [member] = await poolMembers(page, 'training-room');
    await page.getByRole('searchbox', { name: 'Desktop or pool' }).fill(member?.name ?? '');
    await expect(page).toHaveURL(/target=/);
    const day = cell(page, 'March 14, 2035');
    await expect(runIn(day, nightlyStop.name)).toBeVisible();
    await expect(day).not.toContainText(reception.name);
  });

  test('a span without runs says when the next one is, and leads there', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks/calendar?date=2011-03-14', fleet: 300 });
    await expect(page.getByText('No runs in this period.')).toBeVisible();
    await page.getByRole('button', { name: /^The next run is on/ }).click();
    await expect(page).toHaveURL(/date=20[2-9]\d-/);
    await expect(page.getByText('No runs in this period.')).toBeHidden();
  });
});

test.describe('clashes', () => {
  const early = daily('Restart before opening', '08:30:00', [healthy.id, payPerUse.id]);
  const late = daily('Snapshot of one', '09:30:00', [healthy.id], { task_type: 'CREATE_SNAPSHOT' });
  const later = daily('Too late to clash', '09:30:01', [payPerUse.id]);

  test('are marked with a sign and a word, and explained', async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, fleet: 300 });
    await createTasks(page, [early, late, later]);
    await refresh(page);
    const day = cell(page, 'March 14, 2035');
    await expect(day).toContainText('2 clashes');
    await expect(day).toHaveAccessibleName(/, 2 clashes$/);
    await expect(runIn(day, early.task_name)).toContainText('Clash');

    await runIn(day, early.task_name).click();
    const dialog = page.getByRole('dialog', { name: early.task_name });
    await expect(dialog).toContainText(/When\s*Mar 14, 2035, 8:30.AM, Asia\/Shanghai/);
    await expect(dialog).toContainText(/Targets\s*Desktop FIN-SH-00175/);
    await expect(dialog).toContainText('2 desktops now');
    await expect(dialog).toContainText(/9:30.AM Create snapshot “Snapshot of one” shares 1 desktop/);
    await expect(dialog).not.toContainText(later.task_name);
    await expect(dialog.getByRole('link', { name: 'Edit the task' })).toHaveAttribute('href', /\/edit$/);
    await dialog.getByRole('link', { name: 'Open the task' }).click();
    await expect(page).toHaveURL(/\/scheduled-tasks\/[0-9a-f-]{36}$/);
  });

  test('stay where the other run is filtered away', async ({ page, openDemo }) => {
    await openDemo({ path: `${MONTH}&type=CREATE_SNAPSHOT&list=true`, fleet: 300 });
    await createTasks(page, [early, late]);
    await refresh(page);
    const list = page.getByRole('list', { name: /^Runs in order/ });
    await expect(runIn(list, late.task_name).first()).toContainText('Clash');
    await expect(list).not.toContainText(early.task_name);
  });

  test('are found between a pool and one of its desktops', async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, fleet: 300 });
    await expectRead(page);
    const [inPool] = await poolMembers(page, 'training-room');
    await createTasks(page, [daily('One of the room', '22:00:00', [inPool?.id ?? ''])]);
    await refresh(page);
    const day = cell(page, 'March 14, 2035');
    await expect(day).toContainText('2 clashes');
    await day.getByRole('button', { name: /^All runs of/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Wednesday, March 14, 2035' });
    await runIn(dialog, nightlyStop.name).click();
    await expect(page.getByRole('dialog', { name: nightlyStop.name })).toContainText(
      /“One of the room” shares 1 desktop/,
    );
  });
});

test.describe('by keyboard alone', () => {
  test('days, spans, a day’s runs, and back to where one was', async ({ page, openDemo }) => {
    await openDemo({ path: MONTH, fleet: 300 });
    await expectRead(page);
    await page.getByRole('combobox', { name: 'Time zone' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(cell(page, 'March 14, 2035')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, 'March 15, 2035')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(cell(page, 'March 8, 2035')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(cell(page, 'March 4, 2035')).toBeFocused();
    await page.keyboard.press('End');
    await expect(cell(page, 'March 10, 2035')).toBeFocused();
    await page.keyboard.press('PageDown');
    await expect(cell(page, 'April 10, 2035')).toBeFocused();
    await expect(page).toHaveURL(/date=2035-04-10/);
    await page.keyboard.press('PageUp');
    await expect(cell(page, 'March 10, 2035')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(cell(page, 'February 24, 2035')).toBeFocused();
    await expect(page.getByRole('heading', { name: 'February 2035' })).toBeVisible();

    await page.keyboard.press('Enter');
    const day = page.getByRole('dialog', { name: 'Saturday, February 24, 2035' });
    await expect(day).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('link', { name: 'Open the task' })).toBeVisible();
    await page.getByRole('button', { name: 'Back to the day' }).press('Enter');
    await expect(day).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(day).toBeHidden();
    await expect(cell(page, 'February 24, 2035')).toBeFocused();
  });
});

test.describe('many tasks', () => {
  test('a day too full tells how many more there are, and opens', async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ path: MONTH, fleet: 300 });
    const many = Array.from({ length: 80 }, (_, index) =>
      daily(`Crowd ${index}`, `${String(index % 24).padStart(2, '0')}:15:00`, [healthy.id]),
    );
    await createTasks(page, many);
    await refresh(page);
    const day = cell(page, 'March 14, 2035');
    await expect(day).toContainText(/8\d more/, { timeout: READ_MS });
    await day.getByRole('button', { name: /more$/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Wednesday, March 14, 2035' });
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    expect(await dialog.getByRole('listitem').count()).toBeLessThan(60);
    await dialog.getByRole('button').nth(1).focus();
    await page.keyboard.press('End');
    await expect(runIn(dialog, 'Crowd 71')).toBeVisible();
  });
});
