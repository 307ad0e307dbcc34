import type { Page } from '@playwright/test';
import { SENTINEL_USERS } from '~/mocks/sentinels';
import { chooseUserAction, confirm, jobsDrawer, openReport } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow, openRowMenu, rowCheckbox } from './support/roles';
import { trafficOf } from './support/traffic';

const { local, ad, locked, disabled, signedIn, conflicts, unchanged, lostAnswer } = SENTINEL_USERS;
const LIST = 'Users';

type Named = { readonly name: string };

/** The list with just these users. */
const only = (...users: readonly Named[]) =>
  `/users?${users.map(({ name }) => `user_names=${name}`).join('&')}`;

async function choose(page: Page, action: string, ...users: readonly Named[]) {
  for (const { name } of users) await rowCheckbox(page, name).click();
  await chooseUserAction(page, action);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Bodies sent to paths that end like this. */
async function sent(page: Page, path: string): Promise<unknown[]> {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .filter(({ url }) => new URL(url).pathname.endsWith(path))
    .map(({ requestBody }) => JSON.parse(requestBody ?? 'null') as unknown);
}

test('many users are locked, but not those locked already, nor oneself', async ({ page, openDemo }) => {
  await openDemo({ path: only(local, locked, signedIn, ad), fleet: 300 });
  const dialog = await choose(page, 'Lock', local, locked, signedIn, ad);
  await expect(dialog.getByText('2 users are affected', { exact: true })).toBeVisible();
  await expect(dialog.getByText(/^1 is your own account\./)).toBeVisible();
  await expect(dialog.getByText('1 is already in this state.')).toBeVisible();
  await confirm(dialog, 'Lock 2 users');
  await expectRow(page, LIST, { Name: local.name, State: 'Locked' });
  await expectRow(page, LIST, { Name: ad.name, State: 'Locked' });
  await expectRow(page, LIST, { Name: signedIn.name, State: 'Active' });
  expect(await sent(page, '/actions')).toEqual([{ op_type: 'LOCK' }, { op_type: 'LOCK' }]);
  await openReport(page, 'Lock 2 users');
  await expectRow(page, 'Results', { Name: local.name, State: 'Done' });
});

test('of an action that ends at once one toast is shown: how it ended', async ({ page, openDemo }) => {
  await openDemo({ path: only(local), fleet: 300 });
  await confirm(await choose(page, 'Lock', local), 'Lock 1 user');
  await expect(page.getByText('Lock 1 user: done.')).toBeVisible();
  expect(await page.getByText(/^Lock 1 user: /).allInnerTexts()).toEqual(['Lock 1 user: done.']);
});

test('unlocking says what is not done to AD accounts', async ({ page, openDemo }) => {
  await openDemo({ path: only(locked, ad), fleet: 300 });
  const dialog = await choose(page, 'Unlock', locked, ad);
  await expect(dialog.getByText(/^1 is in the AD domain, where this is done\./)).toBeVisible();
  await confirm(dialog, 'Unlock 1 user');
  await expectRow(page, LIST, { Name: locked.name, State: 'Active' });
});

test('what is answered as done and is not, what is refused and what is lost is told from what is read', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: only(unchanged, conflicts, lostAnswer, local), fleet: 300, scenario: 'troubled' });
  const dialog = await choose(page, 'Lock', unchanged, conflicts, lostAnswer, local);
  await confirm(dialog, 'Lock 4 users');
  await expect(jobsDrawer(page).getByText('2 done')).toBeVisible();
  await openReport(page, 'Lock 4 users');
  await expectRow(page, 'Results', {
    Name: unchanged.name,
    Reason: 'It was not in effect when it was read afterwards.',
  });
  await expectRow(page, 'Results', { Name: conflicts.name, Reason: /Another user is changing/ });
  await expectRow(page, 'Results', { Name: lostAnswer.name, State: 'Done' });
});

test('deleting names what goes, asks for the number, and offers to disable instead', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: only(local, ad), fleet: 300 });
  const dialog = await choose(page, 'Delete', local, ad);
  await expect(
    dialog.getByText('Assigned to them: 2 desktops, 2 user groups, 0 authorizations.'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Disable instead' }).click();
  // Of an AD account the service changes address and phone alone.
  await confirm(page.getByRole('dialog'), 'Disable 1 user');
  await expectRow(page, LIST, { Name: local.name, State: 'Disabled' });
  const again = await choose(page, 'Delete', local, ad);
  await confirm(again, 'Delete 2 users');
  await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
  expect(await sent(page, '/users/batch-delete')).toEqual([{ user_ids: [local.id, ad.id] }]);
  await page.goto('/desktops?user_name=li.wei');
  await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
});

test('a user is created; limits are said while typing, and a refusal keeps what was typed', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/users', fleet: 300 });
  await page.getByRole('button', { name: 'Create user' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create user' });
  const name = dialog.getByLabel('User name');
  await name.fill('wu jing');
  await expect(dialog.getByText(/^Use letters, digits/)).toBeVisible();
  await name.fill('a'.repeat(33));
  await expect(dialog.getByText('At most 32 characters.')).toBeVisible();
  await name.fill(local.name);
  const create = dialog.getByRole('button', { name: 'Create user' });
  await create.click();
  await expect(dialog.getByText('Enter an email address or a phone number.')).toBeVisible();
  await dialog.getByLabel('Email').fill('wu.jing@example.com');
  await dialog.getByLabel('User groups').click();
  await page.getByRole('option', { name: 'rd-paris' }).click();
  await create.click();
  await expect(dialog.getByRole('alert')).toContainText('exists already');
  await name.fill('wu.jing.new');
  await create.click();
  await expect(dialog).toBeHidden();
  await page.getByRole('searchbox', { name: 'Search users' }).fill('wu.jing.new');
  await expectRow(page, LIST, {
    Name: 'wu.jing.new',
    Email: 'wu.jing@example.com',
    'User groups': 'rd-paris',
  });
  const created = (await sent(page, '/users')).filter((body) => body !== null);
  expect(created).toHaveLength(2);
  expect(created.at(-1)).not.toHaveProperty('password');
});

for (const timezoneId of ['Asia/Shanghai', 'America/New_York']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('an account expires on the day that was chosen', async ({ page, openDemo }) => {
      await openDemo({ path: '/users?columns=account_expires', fleet: 300 });
      await page.getByRole('button', { name: 'Create user' }).click();
      const dialog = page.getByRole('dialog', { name: 'Create user' });
      await dialog.getByLabel('User name').fill('until.march');
      await dialog.getByLabel('Email').fill('until.march@example.com');
      await dialog.getByRole('textbox', { name: 'Expires' }).click();
      await page.keyboard.type('3/1/2027 12:00am');
      await dialog.getByRole('button', { name: 'Create user' }).click();
      await expect(dialog).toBeHidden();
      await page.getByRole('searchbox', { name: 'Search users' }).fill('until.march');
      await expectRow(page, LIST, { Name: 'until.march', Expires: 'Mar 1, 2027' });
      await (await openRowMenu(page, 'until.march')).getByRole('menuitem', { name: 'Edit' }).click();
      const edit = page.getByRole('dialog', { name: 'Edit until.march' });
      await expect(edit.getByRole('textbox', { name: 'Expires' })).toHaveValue(/^03\/01\/2027/);
    });
  });
}

test('a user is edited without any password; of an AD account address and phone alone', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: only(local, ad), fleet: 300 });
  await (await openRowMenu(page, local.name)).getByRole('menuitem', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: `Edit ${local.name}` });
  await expect(dialog.locator('input[type=password]')).toHaveCount(0);
  await dialog.getByLabel('Email').fill(`${'x'.repeat(50)}@example.com`);
  await expect(dialog.getByText('At most 55 characters.')).toBeVisible();
  await dialog.getByLabel('Email').fill('li.wei@example.com');
  await dialog.getByLabel('Description').fill('On leave');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expectRow(page, LIST, { Name: local.name, Email: 'li.wei@example.com' });
  expect(await sent(page, `/users/${local.id}`)).toContainEqual({
    user_email: 'li.wei@example.com',
    description: 'On leave',
  });

  await (await openRowMenu(page, ad.name)).getByRole('menuitem', { name: 'Edit' }).click();
  const other = page.getByRole('dialog', { name: `Edit ${ad.name}` });
  await expect(other.getByText(/^This account is in the AD domain\./)).toBeVisible();
  await expect(other.getByLabel('Description')).toBeDisabled();
  await expect(other.getByLabel('Phone')).toBeEnabled();
});

test('a user has a page with what is theirs, by keyboard', async ({ page, openDemo }) => {
  await openDemo({ path: `/users/${local.id}`, fleet: 300 });
  await expect(page.getByRole('heading', { level: 1, name: local.name })).toBeVisible();
  const tabs = page.getByRole('navigation', { name: 'Views of this user' });
  for (const [tab, what] of [
    ['Desktops', page.getByRole('table', { name: 'Desktops of this user' })],
    ['User groups', page.getByRole('list', { name: 'User groups of this user' })],
    ['Login records', page.getByRole('grid', { name: 'Login records of this user' })],
    ['App sessions', page.getByRole('region', { name: 'App sessions', exact: true })],
    ['Events', page.getByRole('grid', { name: 'Events of this user' })],
    ['Usage', page.getByRole('region', { name: 'Usage of this user' })],
  ] as const) {
    const link = tabs.getByRole('link', { name: tab });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(what).toBeVisible();
  }
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await confirm(page.getByRole('dialog'), 'Lock 1 user');
  await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible();
  await page.goto('/users/ffffffff-0000-4000-8000-000000000000');
  await expect(page.getByText('User not found')).toBeVisible();
  await page.goto(`/users/${disabled.id}`);
  await expect(page.getByRole('main').getByText('Disabled').first()).toBeVisible();
});
