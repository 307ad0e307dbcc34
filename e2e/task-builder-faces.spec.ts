import type { Page } from '@playwright/test';
import type { Scenario } from '~/mocks/scenarios';
import { SENTINEL_DESKTOPS, SENTINEL_TASKS, TASK_NAME_SENTINELS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { expect, test } from './support/fixtures';
import { addDesktop, choose, describeTask, lastSent, save, sentCount, summaryOf } from './support/task-form';
import { changeTask } from './support/tasks';
import { expectTranslated } from './support/translation';

const { healthy } = SENTINEL_DESKTOPS;
const NEW = { path: '/scheduled-tasks/new', fleet: 300 };
const EDIT = { path: `/scheduled-tasks/${SENTINEL_TASKS.gray.id}/edit`, fleet: 300 };

/** French administrators say pool. */
const POOLS = [/^Pools$/];

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true });
const create = (page: Page) => page.getByRole('button', { name: 'Create task', exact: true });

async function setScenario(page: Page, scenario: Scenario) {
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption(scenario);
}

/** A form that lacks nothing but its name. */
async function allButName(page: Page) {
  await choose(page, 'Task type', 'Shut down');
  await addDesktop(page, healthy.name);
}

test.describe('what was typed', () => {
  test('is asked about before it is left, and stays if it shall', async ({ page, openDemo }) => {
    await openDemo({ ...NEW, path: '/scheduled-tasks' });
    await page.getByRole('link', { name: 'New task' }).click();
    await nameField(page).fill('Half done');
    await page.getByRole('link', { name: 'Overview' }).click();
    const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
    await dialog.getByRole('button', { name: 'Keep editing' }).click();
    await expect(dialog).toBeHidden();
    await expect(nameField(page)).toHaveValue('Half done');
    await page.goBack();
    await dialog.getByRole('button', { name: 'Leave and discard' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Scheduled tasks' })).toBeVisible();
    await page.getByRole('link', { name: 'New task' }).click();
    await expect(nameField(page)).toHaveValue('');
  });

  test('nothing typed, nothing asked', async ({ page, openDemo }) => {
    await openDemo(EDIT);
    await expect(nameField(page)).toHaveValue(SENTINEL_TASKS.gray.name);
    await page.getByRole('link', { name: 'Cancel' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(SENTINEL_TASKS.gray.name);
  });

  test('survives a reload, and is offered back openly', async ({ page, openDemo }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await openDemo(NEW);
    await nameField(page).fill('Before the reload');
    await choose(page, 'Repeats', 'By week');
    await page.getByRole('checkbox', { name: 'Monday' }).check();
    await page.reload();
    await expect(page.getByText('Your input was restored.')).toBeVisible();
    await expect(nameField(page)).toHaveValue('Before the reload');
    await expect(page.getByRole('checkbox', { name: 'Monday' })).toBeChecked();
    await page.getByRole('button', { name: 'Discard it' }).click();
    await expect(nameField(page)).toHaveValue('');
    await page.reload();
    await expect(nameField(page)).toHaveValue('');
    await expect(page.getByText('Your input was restored.')).toBeHidden();
  });

  test('stays when somebody else changes the task; who wants to begins with that', async ({
    page,
    openDemo,
  }) => {
    await openDemo(EDIT);
    const description = page.getByRole('textbox', { name: 'Description' });
    await description.fill('Mine');
    await changeTask(page, SENTINEL_TASKS.gray.id, { task_name: 'Renamed meanwhile', description: 'Theirs' });
    // As coming back to the tab does.
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    const notice = page.getByRole('status').filter({ hasText: 'changed elsewhere' });
    await expect(notice).toBeVisible();
    await expect(description).toHaveValue('Mine');
    await expect(nameField(page)).toHaveValue(SENTINEL_TASKS.gray.name);
    await notice.getByRole('button', { name: 'Load the current version' }).click();
    await expect(notice).toBeHidden();
    await expect(nameField(page)).toHaveValue('Renamed meanwhile');
    await expect(description).toHaveValue('Theirs');
  });

  test('survives a sign-in that runs out, and is saved once after it', async ({ page, openDemo }) => {
    await openDemo(NEW);
    await allButName(page);
    await nameField(page).fill('After the sign-in');
    await setScenario(page, 'expired');
    const dialog = page.getByRole('dialog', { name: 'Sign in to continue' });
    await dialog.getByRole('button', { name: 'Not now' }).click();
    await create(page).click();
    const alert = page.getByRole('main').getByRole('alert').filter({ hasText: 'You are signed out' });
    await expect(alert.first()).toBeVisible();
    await expect(nameField(page)).toHaveValue('After the sign-in');
    await page.getByRole('button', { name: 'Sign in' }).first().click();
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await save(page, 'Create task', 'After the sign-in');
  });
});

test.describe('a refusal', () => {
  test('about a field lands on it, with code and request id', async ({ page, openDemo }) => {
    await openDemo(NEW);
    await allButName(page);
    await nameField(page).fill(TASK_NAME_SENTINELS.conflict);
    await create(page).click();
    await expect(nameField(page)).toBeFocused();
    await expect(nameField(page)).toHaveAccessibleDescription(/WKS\.\d+, [0-9a-f]{32}/);
    await expect(page.getByText('1 field needs attention')).toBeVisible();
    await nameField(page).fill('Another name');
    await save(page, 'Create task', 'Another name');
    expect(await sentCount(page, 'POST')).toBe(2);
  });

  test('about none stands in the form, with what to do about it', async ({ page, openDemo }) => {
    await openDemo(NEW);
    await allButName(page);
    await nameField(page).fill(TASK_NAME_SENTINELS.fail);
    await create(page).click();
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('The service could not answer');
    await expect(alert).toContainText(/Request ID\s*[0-9a-f]{32}/);
    await expect(page.getByText('It may have been saved.')).toBeVisible();
    await expect(nameField(page)).toHaveValue(TASK_NAME_SENTINELS.fail);
  });

  test('of what is missing stands at each field before anything is sent', async ({ page, openDemo }) => {
    await openDemo(NEW);
    await create(page).click();
    await expect(page.getByText('3 fields need attention')).toBeVisible();
    await expect(page.getByText('Choose a task type.', { exact: true })).toBeVisible();
    await expect(page.getByText('Enter a name for the task.')).toBeVisible();
    await expect(page.getByText('Choose at least one target.')).toBeVisible();
    await allButName(page);
    await expect(page.getByText('1 field needs attention')).toBeVisible();
    expect(await sentCount(page, 'POST')).toBe(0);
  });
});

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
