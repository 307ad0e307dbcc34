import type { Page } from '@playwright/test';
import { SENTINEL_DESKTOPS, SENTINEL_TASKS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { expect, test } from './support/fixtures';
import { addDesktop, choose, describeTask, lastSent, save, summaryOf } from './support/task-form';
import { expectTranslated } from './support/translation';

const { healthy } = SENTINEL_DESKTOPS;
const NEW = { path: '/scheduled-tasks/new', fleet: 300 };
const EDIT = { path: `/scheduled-tasks/${SENTINEL_TASKS.gray.id}/edit`, fleet: 300 };

/** French administrators say pool. */
const POOLS = [/^Pools$/];

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true });
const create = (page: Page) => page.getByRole('button', { name: 'Create task', exact: true });

/** A form that lacks nothing but its name. */
async function allButName(page: Page) {
  await choose(page, 'Task type', 'Shut down');
  await addDesktop(page, healthy.name);
}

test('extra parameters: the message and the JSON are one', async ({ page, openDemo }) => {
  await openDemo(NEW);
  const message = page.getByRole('textbox', { name: 'Message to users (optional)' });
  const raw = page.getByRole('textbox', { name: 'As JSON' });
  await raw.fill('{ "id": 12345678901234567890 }');
  await message.fill('Save');
  await expect(raw).toHaveValue('{ "id": 12345678901234567890, "notify_message": "Save" }');
  await raw.fill('{ "notify_message": "Save now" }');
  await expect(message).toHaveValue('Save now');
  await raw.fill('{\n  "a": tru\n}');
  await raw.blur();
  await expect(page.getByText('Not JSON from line 2, column 8, on.')).toBeVisible();
  await expect(message).not.toBeEditable();
});

test('the time zone is searched from the first key, and kept until another is chosen', async ({
  page,
  openDemo,
}) => {
  await openDemo(NEW);
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  const options = page.getByRole('listbox', { name: 'Time zone' }).getByRole('option');
  await expect(zone).toHaveValue(/^Asia\/Shanghai · /);

  await zone.click();
  await expect(options.last()).toBeAttached();
  expect(await options.count()).toBeGreaterThan(400);
  await options.filter({ visible: true }).first().hover();
  await page.mouse.wheel(0, 100_000);
  await expect(options.last()).toBeInViewport();
  await page.keyboard.type('tok');
  await expect(zone).toHaveValue('tok');
  await page.keyboard.press('Escape');
  await expect(zone).toHaveValue(/^Asia\/Shanghai · /);

  await page.keyboard.type('tokyo');
  await expect(options).toHaveCount(1);
  // Enter takes the option that is marked, a moment after it is the only one.
  await expect(options).toHaveAttribute('data-combobox-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(zone).toHaveValue(/^Asia\/Tokyo · /);
  await zone.click();
  await page.keyboard.press('Enter');
  await expect(options).toHaveCount(0);
  await expect(zone).toHaveValue(/^Asia\/Tokyo · /);
  await zone.click();
  await options.filter({ hasText: /^Asia\/Tokyo/ }).click();
  await expect(zone).toHaveValue(/^Asia\/Tokyo · /);

  await zone.click();
  await page.keyboard.type('nowhere');
  await expect(page.getByText('No zone of that name')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(zone).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(zone).toHaveValue(/^Asia\/Tokyo · /);
});

test.describe('a reader in another zone', () => {
  test.use({ timezoneId: 'America/New_York' });
  test('sees each run in the task’s zone, in the own one and in UTC', async ({ page, openDemo }) => {
    await openDemo(NEW);
    const zone = page.getByRole('combobox', { name: 'Time zone' });
    await expect(zone).toHaveValue(/^America\/New_York/);
    await zone.fill('paris');
    await page.getByRole('option', { name: /Europe\/Paris/ }).click();
    await page.getByLabel('Date', { exact: true }).fill('2027-03-28');
    await page.getByLabel('Time', { exact: true }).fill('02:30');
    const summary = summaryOf(page);
    await expect(summary.getByRole('list', { name: 'Warnings' })).toContainText(
      'On Mar 28, 2027 the clock is put forward and skips 02:30: the task runs at 03:30.',
    );
    const row = summary.getByRole('table', { name: 'Next runs' }).getByRole('row').nth(1);
    await expect(row).toContainText('Sun, Mar 28, 2027, 03:30');
    await expect(row).toContainText('Sat, Mar 27, 2027, 21:30');
    await expect(row).toContainText('Sun, Mar 28, 2027, 01:30');
    await expect(summary).toContainText('Confirmed by the service');
    await allButName(page);
    await nameField(page).fill('In Paris');
    await save(page, 'Create task', 'In Paris');
    expect(await lastSent(page, 'POST')).toMatchObject({
      time_zone: 'Europe/Paris',
      scheduled_time: '02:30:00',
    });
  });
});

test('without the service’s answers the form still stands', async ({ page, openDemo }) => {
  await openDemo({ ...NEW, scenario: 'forbidden' });
  await expect(page.getByText('These are the time zones of the browser.')).toBeVisible();
  await expect(summaryOf(page)).toContainText('these are calculated in the browser');
  await expect(summaryOf(page).getByRole('table', { name: 'Next runs' })).toBeVisible();
  await choose(page, 'Repeats', 'On a trigger');
  await expect(page.getByText('These are the four triggers of the manual.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Starts when' }).getByRole('radio')).toHaveCount(4);
});

for (const [language, byWeek, first] of [
  ['en-US', 'By week', 'Sunday'],
  ['zh-CN', '按周', '星期一'],
  ['fr-FR', 'Par semaine', 'lundi'],
] as const) {
  test(`the form and its week speak ${language}`, async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ ...EDIT, language });
    await expect(page.getByRole('complementary').getByRole('table').getByRole('row')).toHaveCount(11);
    await expectTranslated(page, language, POOLS);
    await page.getByRole('radio', { name: byWeek }).check();
    const week = page
      .getByRole('group')
      .filter({ has: page.getByRole('checkbox', { name: first }) })
      .last();
    await expect(week.getByRole('checkbox').first()).toHaveAccessibleName(first);
    await page.goto('/scheduled-tasks/new');
    await page.getByRole('button', { name: /^(Create task|创建任务|Créer la tâche)$/ }).click();
    await expect(page.getByRole('group', { name: /^(Task type|任务类型|Type de tâche)$/ })).toBeVisible();
    await expectTranslated(page, language, POOLS);
  });
}

test('by keyboard alone', async ({ page, openDemo }) => {
  await openDemo(NEW);
  await page.getByRole('radio', { name: 'Start', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Shut down', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('By keyboard');
  await expect(nameField(page)).toHaveValue('By keyboard');
  await page.getByRole('radio', { name: 'Once', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'By week', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Sunday' })).toBeChecked();
  const search = page.getByRole('region', { name: 'Targets' }).getByRole('searchbox');
  await search.focus();
  await page.keyboard.type(healthy.name);
  const found = page.getByRole('checkbox', { name: new RegExp(healthy.name) });
  await expect(found).toBeVisible();
  await found.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 desktop', { exact: true })).toBeVisible();
  await create(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/scheduled-tasks\/[0-9a-f-]{36}$/);
});

test(`no violations of WCAG 2.2 AA`, async ({ page, openDemo }) => {
  await openDemo({ ...EDIT });
  await expect(summaryOf(page).getByRole('table').getByRole('row')).toHaveCount(11);
  await page.getByRole('button', { name: 'Show the request' }).click();
  await expect(page.getByLabel('UpdateScheduledTasks').last()).toBeVisible();
  await expectNoAxeViolations(page);
  await choose(page, 'Repeats', 'By month');
  await nameField(page).fill('');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Enter a name for the task.')).toBeVisible();
  await expectNoAxeViolations(page);
  await choose(page, 'Repeats', 'On a trigger');
  await expectNoAxeViolations(page);
});

for (const [name, width, height] of [
  ['a phone, 390 px', 390, 844],
  ['400 % zoom of a 1280 px window', 320, 256],
] as const) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });
    test('the form can be filled in', async ({ page, openDemo }) => {
      await openDemo(NEW);
      await describeTask(page, 'Shut down', 'On a phone');
      await choose(page, 'Repeats', 'By month');
      await page.getByRole('checkbox', { name: 'Day 31' }).check();
      await addDesktop(page, healthy.name);
      const wider = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await wider()).toBeLessThanOrEqual(0);
      await expect(summaryOf(page)).toContainText('Shut down: 1 desktop');
      await save(page, 'Create task', 'On a phone');
    });
  });
}
