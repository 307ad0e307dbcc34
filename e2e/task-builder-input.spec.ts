// Input in the form of a task is not lost, and a refusal is shown where it can be corrected.
import type { Page } from '@playwright/test';
import type { Scenario } from '~/mocks/scenarios';
import { TASK_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { SENTINEL_DESKTOPS, SENTINEL_TASKS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { addDesktop, choose, save, sentCount } from './support/task-form';
import { changeTask } from './support/tasks';

const { healthy } = SENTINEL_DESKTOPS;
const NEW = { path: '/scheduled-tasks/new', fleet: 300 };
const EDIT = { path: `/scheduled-tasks/${SENTINEL_TASKS.gray.id}/edit`, fleet: 300 };

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
    await page.getByRole('link', { name: 'Create task' }).click();
    await nameField(page).fill('Half done');
    await page.getByRole('link', { name: 'Overview' }).click();
    const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
    await dialog.getByRole('button', { name: 'Keep editing' }).click();
    await expect(dialog).toBeHidden();
    await expect(nameField(page)).toHaveValue('Half done');
    await page.goBack();
    await dialog.getByRole('button', { name: 'Leave and discard' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Scheduled tasks' })).toBeVisible();
    await page.getByRole('link', { name: 'Create task' }).click();
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
