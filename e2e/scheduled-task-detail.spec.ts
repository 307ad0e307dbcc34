import { SENTINEL_DESKTOPS, SENTINEL_TASKS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, jobsDrawer } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectNoRow, expectRow, tableNamed } from './support/roles';
import { DESKTOPS, fact, openNewestRun, pathOf, runsOf, switchOf } from './support/task-page';
import { expectTranslated } from './support/translation';

const { nightlyStop, weekly, triggered, gray, failing, refusesUpdate, disabled, expired } = SENTINEL_TASKS;
const { alwaysFails } = SENTINEL_DESKTOPS;
const everyThreeDays = '每三天重启 · 深圳';

test.describe('the page of a task', () => {
  test('says every field in words, and when it runs next', async ({ page, openDemo }) => {
    await openDemo({ path: pathOf(nightlyStop), fleet: 300 });
    await expect(page.getByRole('heading', { level: 1, name: nightlyStop.name })).toBeVisible();
    await expect(switchOf(page, nightlyStop)).toBeChecked();
    await expect(fact(page, 'Summary')).toHaveText('Every day at 22:30, Asia/Shanghai');
    await expect(fact(page, 'Notice to users')).toContainText('shut down in 10 minutes');
    await expect(fact(page, 'Extra parameters')).toContainText('{"notify_message"');
    await expect(fact(page, 'Forced')).toHaveText('No');
    await expect(fact(page, 'Task ID')).toContainText(nightlyStop.id);
    await expect(page.getByText('Desktop pool', { exact: true })).toBeVisible();
    const next = page.getByRole('table', { name: 'Next runs' });
    await expect(next.getByRole('row')).toHaveCount(11);
    await expect(next.getByRole('row').nth(1)).toContainText('10:30 PM');
    await expect(next.getByRole('columnheader')).toHaveText(['Asia/Shanghai', 'From now']);
  });

  test('shows the zone of the task beside mine, where they differ', async ({ page, openDemo }) => {
    await openDemo({ path: pathOf(weekly), fleet: 300 });
    const next = page.getByRole('table', { name: 'Next runs' });
    await expect(next.getByRole('columnheader')).toHaveText([
      'Europe/Paris',
      'Your time, Asia/Shanghai',
      'From now',
    ]);
    await expect(next.getByRole('row').nth(1)).toContainText(/5:30 AM.*1[12]:30/);
    await expect(fact(page, 'Days of the week')).toHaveText('Monday, Friday');
  });

  test('counts every n days from the next run of the task, not from today', async ({ page, openDemo }) => {
    await page.clock.install({ time: '2026-11-25T02:00:00Z' });
    await openDemo({ path: '/scheduled-tasks', fleet: 300 });
    await expectRow(page, 'Scheduled tasks', { Name: nightlyStop.name });
    await page.clock.fastForward('30:00:00');
    await page.getByRole('link', { name: everyThreeDays }).click();
    await expect(fact(page, 'Next run')).toContainText('Nov 28, 2026, 3:20 AM');
    const next = page.getByRole('table', { name: 'Next runs' });
    await expect(next.getByRole('row')).toHaveCount(11);
    await expect(next.getByRole('row').nth(1)).toContainText('Nov 28, 2026, 3:20 AM');
    await expect(next.getByRole('row').nth(2)).toContainText('Dec 1, 2026, 3:20 AM');
  });

  test('of a trigger, of a script in batches, of one that is off or over', async ({ page, openDemo }) => {
    await openDemo({ path: pathOf(triggered), fleet: 300 });
    await expect(fact(page, 'Trigger')).toHaveText('Desktop disconnected');
    await expect(fact(page, 'Wait after the trigger')).toHaveText('15 minutes');
    await expect(fact(page, 'Once per desktop in')).toHaveText('240 min');
    await expect(fact(page, 'Priority')).toHaveText('10');
    await expect(page.getByText('The task runs when its trigger fires')).toBeVisible();
    await expect(page.getByRole('link', { name: SENTINEL_DESKTOPS.collaborative.name })).toBeVisible();

    await page.goto(pathOf(gray));
    await expect(fact(page, 'First batch')).toHaveText('5 desktops');
    await expect(fact(page, 'Failure threshold')).toHaveText('2');

    await page.goto(pathOf(disabled));
    await expect(page.getByText('It does not run at these times until it is enabled')).toBeVisible();
    await expect(fact(page, 'On')).toHaveText('No');

    await page.goto(pathOf(expired));
    await expect(page.getByText('No future runs')).toBeVisible();
  });

  test('is not there, not allowed, broken', async ({ page, openDemo }) => {
    await openDemo({ path: '/scheduled-tasks/00000000-0000-4000-8000-000000000000', fleet: 300 });
    await expect(page.getByText('Task not found')).toBeVisible();
    await page.getByRole('link', { name: 'Go to the scheduled tasks' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Scheduled tasks' })).toBeVisible();

    await openDemo({ path: pathOf(nightlyStop), scenario: 'forbidden', fleet: 300 });
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('Access denied');
    await openDemo({ path: pathOf(nightlyStop), scenario: 'broken-contract', fleet: 300 });
    await expect(alert).toContainText('Unexpected reply from the service');
  });

  test('is switched, edited, duplicated and deleted', async ({ page, openDemo }) => {
    await openDemo({ path: pathOf(weekly), fleet: 300 });
    await switchOf(page, weekly).click();
    await expect(switchOf(page, weekly)).not.toBeChecked();
    await expect(fact(page, 'On')).toHaveText('No');
    await expect(page.getByRole('link', { name: 'Edit' })).toHaveAttribute('href', `${pathOf(weekly)}/edit`);
    await expect(page.getByRole('link', { name: 'Duplicate' })).toHaveAttribute(
      'href',
      `/scheduled-tasks/new?from=${weekly.id}`,
    );
    await page.getByRole('button', { name: 'Delete' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete 1 scheduled task' });
    await expect(dialog.getByText('Restart · off')).toBeVisible();
    await expect(dialog.getByText('1 task is affected', { exact: true })).toBeVisible();
    await confirm(dialog, 'Delete 1 scheduled task');
    await expect(page.getByRole('heading', { level: 1, name: 'Scheduled tasks' })).toBeVisible();
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('1 done');
    await expectNoRow(page, 'Scheduled tasks', { Name: weekly.name });
  });

  test.describe('the switch of a task the service will not change', () => {
    test.use({ allowedErrors: /409/ });

    test('goes back', async ({ page, openDemo }) => {
      await openDemo({ path: pathOf(refusesUpdate), fleet: 300 });
      await switchOf(page, refusesUpdate).click();
      await expect(page.getByText(`${refusesUpdate.name} could not be disabled.`)).toBeVisible();
      await expect(switchOf(page, refusesUpdate)).toBeChecked();
    });
  });
});

test.describe('the page of a task: keyboard, room, accessibility, languages', () => {
  test('by keyboard alone: to a run, into it and back', async ({ page, openDemo }) => {
    await openDemo({ path: pathOf(failing), fleet: 300 });
    await expect(switchOf(page, failing)).toBeVisible();
    const views = page.getByRole('navigation', { name: 'Views of this task' });
    await views.getByRole('link', { name: 'Overview' }).focus();
    await page.keyboard.press('Tab');
    await expect(views.getByRole('link', { name: 'Runs' })).toBeFocused();
    await page.keyboard.press('Enter');
    const rows = tableNamed(page, 'Runs').locator('tbody').getByRole('row');
    // The overview's table of next runs may still be there for a moment.
    await expect(page.getByRole('grid', { name: 'Runs', exact: true })).toBeVisible();
    await expect(rows.nth(1)).toBeVisible();
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expectRow(page, DESKTOPS, { Desktop: alwaysFails.name });
    await page.getByRole('link', { name: 'All runs' }).focus();
    await page.keyboard.press('Enter');
    await expect(rows.first()).toBeVisible();
  });

  for (const [width, height] of [
    [390, 844],
    [320, 256],
  ] as const) {
    test(`${width} px`, async ({ page, openDemo }) => {
      await page.setViewportSize({ width, height });
      await openDemo({ path: pathOf(weekly), fleet: 300 });
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect(page.getByRole('table', { name: 'Next runs' })).toBeAttached();
      expect(await sideways()).toBeLessThanOrEqual(0);
      await page.goto(runsOf(failing));
      await openNewestRun(page);
      await expectRow(page, DESKTOPS, { Desktop: alwaysFails.name });
      expect(await sideways()).toBeLessThanOrEqual(0);
    });
  }

  test(`no violations`, async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ path: pathOf(nightlyStop), fleet: 300 });
    await expect(page.getByRole('table', { name: 'Next runs' })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.goto(runsOf(failing));
    await expectRow(page, 'Runs', { Result: 'Failed' });
    await expectNoAxeViolations(page);
    await openNewestRun(page);
    await expectNoAxeViolations(page);
  });

  for (const language of ['zh-CN', 'fr-FR'] as const) {
    test(`speaks ${language}`, async ({ page, openDemo }) => {
      test.slow();
      await openDemo({ path: pathOf(weekly), fleet: 300, language });
      await expect(page.getByRole('table').first()).toBeVisible();
      await expectTranslated(page, language);
      for (const task of [triggered, gray, disabled]) {
        await page.goto(pathOf(task));
        await expect(page.getByRole('switch')).toBeVisible();
        await expectTranslated(page, language);
      }
      await page.goto(runsOf(gray));
      await expect(page.getByRole('grid').getByRole('link').first()).toBeVisible();
      await expectTranslated(page, language);
      await page.getByRole('grid').getByRole('link').first().click();
      await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
      await expectTranslated(page, language);
      await page.goto('/scheduled-tasks/00000000-0000-4000-8000-000000000000');
      await expect(page.getByRole('main').getByRole('link').last()).toBeVisible();
      await expectTranslated(page, language);
    });
  }
});
