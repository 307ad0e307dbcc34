import type { Locator, Page } from '@playwright/test';
import type { CreateScheduledTasksBody } from '~/contract/scheduled-tasks';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { expect, test } from './support/fixtures';
import { createTasks, poolMembers } from './support/tasks';

const NEW = '/scheduled-tasks/new';
const { healthy, payPerUse, error, midTask } = SENTINEL_DESKTOPS;

const objects = (page: Page) => page.getByRole('group', { name: 'Targets' });
const chosen = (scope: Locator) => scope.getByRole('list', { name: 'Chosen' });
const clashes = (page: Page) => page.getByRole('region', { name: 'Clashes' });

async function by(field: Locator, kind: 'Desktops' | 'Pools' | 'Tags' | 'All desktops'): Promise<void> {
  await field.getByText(kind, { exact: true }).first().click();
}

/** Every day at this time, in Shanghai, where the tests' browser is. */
async function everyDayAt(page: Page, time: string): Promise<void> {
  await page.getByRole('radio', { name: 'By day' }).check();
  await page.getByLabel('Time', { exact: true }).fill(time);
}

const daily = (name: string, time: string, object: CreateScheduledTasksBody['apply_objects']) => ({
  task_name: name,
  task_type: 'STOP' as const,
  scheduled_type: 'DAY' as const,
  day_interval: 1,
  scheduled_time: time,
  time_zone: 'Asia/Shanghai',
  apply_objects: object,
});

test.describe('what a task acts on', () => {
  test('desktops are found by the service’s search, one by one or all that match', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: NEW, fleet: 300 });
    const field = objects(page);
    const search = field.getByRole('searchbox', { name: 'Find desktops' });
    await search.fill(healthy.name);
    await field.getByRole('checkbox', { name: healthy.name }).check();
    await expect(chosen(field)).toContainText(healthy.name);
    await expect(field.getByText('1 desktop', { exact: true })).toBeVisible();

    await search.fill('FIN-SH');
    const all = field.getByRole('button', { name: /^Add all \d+ that match$/ });
    await expect(all).not.toHaveText('Add all 300 that match');
    const total = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
    await all.click();
    await expect(field.getByText(`${total - 1} desktops added.`)).toBeVisible();
    await expect(field.getByText(`${total} desktops`, { exact: true })).toBeVisible();
    await field.getByRole('checkbox', { name: healthy.name }).uncheck();
    await expect(field.getByText(`${total - 1} desktops`, { exact: true })).toBeVisible();
  });

  test('names and ids are pasted; those not found stay, and are reported', async ({ page, openDemo }) => {
    await openDemo({ path: NEW, fleet: 300 });
    const field = objects(page);
    await field.getByText('Paste names or IDs').click();
    const box = field.getByRole('textbox', { name: 'Names or IDs' });
    await field.getByRole('button', { name: 'Add these' }).click();
    await expect(field.getByText('Paste at least one name or ID.')).toBeVisible();
    await box.fill(`${healthy.id}, ${payPerUse.name.toLowerCase()}\nNOBODY-1\n${healthy.name}; NOBODY-2`);
    await field.getByRole('button', { name: 'Add these' }).click();
    await expect(field.getByText('2 desktops added.')).toBeVisible();
    await expect(field.getByText('2 were not found and are left here.')).toBeVisible();
    await expect(box).toHaveValue('NOBODY-1\nNOBODY-2');
    await expect(chosen(field).getByRole('listitem')).toHaveCount(2);
  });

  test('hundreds can be found, walked and removed by keyboard, and brought back', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: NEW, fleet: 1500 });
    const field = objects(page);
    await field.getByRole('searchbox', { name: 'Find desktops' }).fill('-');
    await field.getByRole('button', { name: /^Add all/ }).click();
    await expect(field.getByText('1,000 desktops added: no more than 1,000 can be chosen.')).toBeVisible();
    await expect(field.getByText('No more than 1,000 can be chosen.').last()).toBeVisible();
    expect(await chosen(field).getByRole('listitem').count()).toBeLessThan(60);

    const first = chosen(field).getByRole('button').first();
    const name = (await first.getAttribute('aria-label')) ?? '';
    await first.focus();
    await page.keyboard.press('End');
    await expect(chosen(field).getByRole('button').last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(chosen(field).getByRole('button', { name })).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(field.getByText('999 desktops', { exact: true })).toBeVisible();
    await expect(chosen(field).getByRole('button').first()).toBeFocused();

    await field.getByRole('searchbox', { name: 'Find among the chosen' }).fill(error.name);
    await expect(chosen(field).getByRole('button')).toHaveCount(1);
    await field.getByRole('button', { name: 'Remove all' }).click();
    await expect(field.getByText('Nothing chosen yet.')).toBeVisible();
    await field.getByRole('button', { name: 'Undo' }).click();
    await expect(field.getByText('999 desktops', { exact: true })).toBeVisible();
  });

  test('pools by name, tags with the number of desktops they match now', async ({ page, openDemo }) => {
    await openDemo({ path: NEW, fleet: 3000 });
    const field = objects(page);
    await by(field, 'Pools');
    await field.getByRole('searchbox', { name: 'Find pools' }).fill('training');
    await field.getByRole('checkbox', { name: 'training-room' }).check();
    await by(field, 'Tags');
    await field.getByRole('checkbox', { name: 'location=lyon' }).check();
    await expect(chosen(field).getByRole('listitem').filter({ hasText: 'location=lyon' })).toContainText(
      /\d+ desktops? now/,
    );
    const search = field.getByRole('searchbox', { name: 'Find tags' });
    await search.fill('a,b');
    await expect(field.getByText('A key, or key=value; without commas.')).toBeVisible();
    await search.fill('owner=nobody-yet');
    await field.getByRole('button', { name: 'Add owner=nobody-yet' }).click();
    await expect(chosen(field).getByRole('listitem').filter({ hasText: 'nobody-yet' })).toContainText(
      '0 desktops now',
    );
    await search.fill('location');
    await field.getByRole('checkbox', { name: 'location', exact: true }).check();
    await expect(field.getByText('1 pool and 3 tags', { exact: true })).toBeVisible();
    await chosen(field).getByRole('button', { name: 'Remove training-room' }).click();
    await expect(field.getByText('3 tags', { exact: true })).toBeVisible();
  });

  test('all desktops only on a trigger', async ({ page, openDemo }) => {
    await openDemo({ path: NEW, fleet: 300 });
    const field = objects(page);
    await expect(field.getByText('All desktops', { exact: true })).toBeHidden();
    await page.getByRole('radio', { name: 'On a trigger' }).check();
    await by(field, 'All desktops');
    await field.getByRole('checkbox', { name: 'All desktops of the project' }).check();
    await expect(field.getByText('all desktops', { exact: true })).toBeVisible();
    await expect(clashes(page)).toBeHidden();
  });

  test('a search that fails says so where it failed, and nothing chosen is lost', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: NEW, fleet: 300 });
    const field = objects(page);
    await field.getByRole('searchbox', { name: 'Find desktops' }).fill(midTask.name);
    await field.getByRole('checkbox', { name: midTask.name }).check();
    await field.getByRole('searchbox', { name: 'Find desktops' }).fill('error-500');
    await expect(field.getByRole('alert')).toContainText('The service could not answer');
    await expect(chosen(field)).toContainText(midTask.name);
    await field.getByRole('searchbox', { name: 'Find desktops' }).fill(healthy.name);
    await expect(field.getByRole('checkbox', { name: healthy.name })).toBeVisible();
  });

  test(`assistive technology`, async ({ page, openDemo }) => {
    await openDemo({ path: NEW, fleet: 300 });
    const field = objects(page);
    await field.getByRole('checkbox').first().check();
    await by(field, 'Tags');
    await field.getByRole('checkbox').first().check();
    await expect(chosen(field).getByRole('listitem')).toHaveCount(2);
    await expectNoAxeViolations(page, { include: 'main' });
  });
});

test.describe('clashes before saving', () => {
  test('are counted by desktop, pools and tags included', async ({ page, openDemo }) => {
    await openDemo({ path: NEW, fleet: 300 });
    const [member] = await poolMembers(page, 'training-room');
    await createTasks(page, [
      daily('Far from it', '20:59:59', [{ object_type: 'DESKTOP', object_id: member?.id ?? '' }]),
    ]);
    await expect(clashes(page)).toContainText('Shown once the schedule');
    await everyDayAt(page, '22:00:00');
    const field = objects(page);
    await field.getByRole('searchbox', { name: 'Find desktops' }).fill(member?.name ?? '');
    await field.getByRole('checkbox', { name: member?.name ?? '' }).check();
    await expect(clashes(page)).toContainText('1 other task clashes', { timeout: 20_000 });
    await expect(clashes(page)).toContainText(
      /Shut down “Nightly shutdown, training room” hits 1 of these desktops 30 minutes after/,
    );
    await expect(clashes(page)).toContainText('at 30 of the next 30 runs');

    await by(field, 'Pools');
    await field.getByRole('checkbox', { name: 'training-room' }).check();
    await expect(clashes(page)).toContainText(/hits (?!1 )\d+ of these desktops 30 minutes after/);
    await expect(clashes(page).getByRole('link', { name: /^Open Nightly shutdown/ })).toHaveAttribute(
      'target',
      '_blank',
    );

    await page.getByLabel('Time', { exact: true }).fill('12:00:00');
    await expect(clashes(page)).toContainText(
      'No other enabled task touches these desktops within an hour of the next 30 runs.',
    );
  });

  test('in the other direction, and with a task that runs in another zone', async ({ page, openDemo }) => {
    await openDemo({ path: NEW, fleet: 300 });
    await createTasks(page, [
      {
        ...daily('Paris noon', '12:00:00', [{ object_type: 'DESKTOP', object_id: healthy.id }]),
        time_zone: 'Europe/Paris',
        scheduled_type: 'FIXED_TIME',
        scheduled_date: '2035-07-02',
      },
    ]);
    await page.getByRole('radio', { name: 'Once' }).check();
    await page.getByLabel('Date', { exact: true }).fill('2035-07-02');
    await page.getByLabel('Time', { exact: true }).fill('18:20:00');
    const field = objects(page);
    await field.getByRole('searchbox', { name: 'Find desktops' }).fill(healthy.name);
    await field.getByRole('checkbox', { name: healthy.name }).check();
    await expect(clashes(page)).toContainText(/“Paris noon” hits 1 of these desktops 20 minutes before/, {
      timeout: 20_000,
    });
  });
});
