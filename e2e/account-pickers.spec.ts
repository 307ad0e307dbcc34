// Every picker of users or user groups, in a world of 900 users and 1,200 user groups: the last one is found by search and by
// paging, all that match are taken, and a choice survives search, paging and kind.
import type { Locator, Page } from '@playwright/test';
import {
  SENTINEL_APP_GROUPS,
  SENTINEL_DESKTOPS,
  SENTINEL_GROUPS,
  SENTINEL_POOLS,
  SENTINEL_USERS,
} from '~/mocks/sentinels';
import { confirm, onlyThese, openBulkAction, selectPage } from './support/actions';
import { expect, test } from './support/fixtures';
import { trafficOf } from './support/traffic';

const USERS = 900;
const GROUPS = 1200;
const WORLD = { fleet: USERS, groups: GROUPS };
const LAST_GROUP = 'project-1200';
/** Groups with this in their names: project-1100 to project-1199. */
const [SOME, SOME_COUNT] = ['project-11', 100] as const;
const { local, locked } = SENTINEL_USERS;

/** Reads part after part until a picker shows everything it found, and gives the last of it. */
async function pageToLast(picker: Locator, kind: 'Users' | 'User groups', total: number): Promise<Locator> {
  const boxes = picker.getByRole('group', { name: kind }).getByRole('checkbox');
  const of = total.toLocaleString('en-US');
  for (let shown = 50; shown < total; shown += 50) {
    await expect(picker.getByText(`${shown.toLocaleString('en-US')} of ${of} shown`)).toBeVisible();
    await picker.getByRole('button', { name: 'Show more' }).click();
  }
  await expect(picker.getByText(`${of} of ${of} shown`)).toBeVisible();
  await expect(picker.getByRole('button', { name: 'Show more' })).toBeHidden();
  await expect(boxes).toHaveCount(total);
  return boxes.last();
}

/** Scrolls the open list of a field, as a mouse wheel does, until everything is read. */
async function scrollToLast(page: Page, total: number): Promise<Locator> {
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options.first()).toBeVisible();
  await page.getByRole('listbox').hover();
  await expect(async () => {
    await page.mouse.wheel(0, 1_000_000);
    await expect(options).toHaveCount(total, { timeout: 50 });
  }).toPass({ intervals: [20, 50] });
  return options.last();
}

const nameOf = async (box: Locator): Promise<string> => {
  const label = await box.locator('xpath=..').innerText();
  return label.split(' · ')[0]?.trim() ?? '';
};

test('accounts to authorize', async ({ page, openDemo }) => {
  test.slow();
  await openDemo({ path: `/app-groups/authorize?app_group_id=${SENTINEL_APP_GROUPS.unused.id}`, ...WORLD });
  await page.getByRole('button', { name: 'Add accounts' }).click();
  const picker = page.getByRole('dialog', { name: 'Add accounts' });
  const search = picker.getByRole('searchbox', { name: 'Search accounts' });
  const lastUser = await pageToLast(picker, 'Users', USERS);
  const name = await nameOf(lastUser);
  await lastUser.check();

  await picker.getByText('User groups', { exact: true }).click();
  const lastGroup = await pageToLast(picker, 'User groups', GROUPS);
  expect(await nameOf(lastGroup)).toBe(LAST_GROUP);
  await lastGroup.check();
  await search.fill(SOME);
  await picker.getByRole('button', { name: `Select all ${SOME_COUNT} that match` }).click();
  await expect(
    picker.getByText(`1 user and ${SOME_COUNT + 1} user groups selected`, { exact: true }),
  ).toBeVisible();

  // What was chosen by paging is found, and still chosen, by searching, and the other way round.
  await search.fill(LAST_GROUP);
  await expect(picker.getByRole('checkbox', { name: LAST_GROUP })).toBeChecked();
  await picker.getByText('Users', { exact: true }).click();
  await search.fill(name);
  await expect(picker.getByRole('group', { name: 'Users' }).getByRole('checkbox').first()).toBeChecked();
  await search.fill('');
  await picker.getByRole('button', { name: `Select all ${USERS}`, exact: true }).click();
  await expect(
    picker.getByText(`${USERS} users and ${SOME_COUNT + 1} user groups selected`, { exact: true }),
  ).toBeVisible();
  const count = (USERS + SOME_COUNT + 1).toLocaleString('en-US');
  await picker.getByRole('button', { name: `Add ${count} accounts`, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: `${count} accounts`, exact: true })).toBeVisible();
});

test('members of a user group', async ({ page, openDemo }) => {
  test.slow();
  await openDemo({ path: `/user-groups/${SENTINEL_GROUPS.local.id}`, ...WORLD });
  await page.getByRole('button', { name: 'Add members' }).click();
  const picker = page.getByRole('dialog', { name: `Add members to ${SENTINEL_GROUPS.local.name}` });
  const search = picker.getByRole('searchbox', { name: 'Search users' });
  const last = await pageToLast(picker, 'Users', USERS);
  const name = await nameOf(last);
  await last.check();
  await search.fill('martin');
  const all = picker.getByRole('button', { name: /^Select all \d+ that match$/ });
  const matching = Number(/\d+/.exec(await all.innerText())?.[0]);
  expect(matching).toBeGreaterThan(1);
  await all.click();
  await search.fill(name);
  await expect(picker.getByRole('checkbox').first()).toBeChecked();
  const chosen = matching + (name.includes('martin') ? 0 : 1);
  await expect(picker.getByText(`${chosen} users selected`, { exact: true })).toBeVisible();
  await picker.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('dialog', { name: `Add ${chosen} users to the group` })).toBeVisible();
});

test('users and groups of a desktop pool', async ({ page, openDemo }) => {
  test.slow();
  const { empty } = SENTINEL_POOLS;
  await openDemo({ path: `/desktop-pools/${empty.id}?tab=users`, ...WORLD });
  await page.getByRole('main').getByRole('button', { name: 'Add users and groups' }).first().click();
  const picker = page.getByRole('dialog', { name: `Add users and groups to ${empty.name}` });
  const search = picker.getByRole('searchbox', { name: 'Search accounts' });
  const lastUser = await pageToLast(picker, 'Users', USERS);
  const name = await nameOf(lastUser);
  await lastUser.check();
  await picker.getByText('User groups', { exact: true }).click();
  await (await pageToLast(picker, 'User groups', GROUPS)).check();
  await search.fill(SOME);
  await picker.getByRole('button', { name: `Select all ${SOME_COUNT} that match` }).click();
  await picker.getByText('Users', { exact: true }).click();
  await search.fill(name);
  await expect(picker.getByRole('checkbox').first()).toBeChecked();
  await picker.getByRole('button', { name: 'Next' }).click();
  const add = `Add ${SOME_COUNT + 2} users or groups to the pool`;
  await confirm(page.getByRole('dialog', { name: add }), add);
  const traffic = trafficOf(page);
  await expect
    .poll(() => traffic.exchanges.filter(({ method }) => method === 'POST').map(({ url }) => url))
    .toEqual([expect.stringContaining(`/desktop-pools/${empty.id}/users`)]);
  const sent = traffic.exchanges.find(({ method }) => method === 'POST')?.requestBody ?? '';
  for (const one of [name, LAST_GROUP, 'project-1100', 'project-1199']) expect(sent).toContain(`"${one}"`);
});

test('user groups of a new user', async ({ page, openDemo }) => {
  await openDemo({ path: '/users', ...WORLD });
  await page.getByRole('button', { name: 'Create user' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create user' });
  const field = dialog.getByRole('combobox', { name: 'User groups' });
  await field.click();
  const last = await scrollToLast(page, GROUPS);
  await expect(last).toHaveText(LAST_GROUP);
  await last.click();
  await field.pressSequentially('project-0777');
  await page.getByRole('option', { name: 'project-0777' }).click();
  await field.fill(SENTINEL_GROUPS.local.name);
  await page.getByRole('option', { name: SENTINEL_GROUPS.local.name }).click();
  for (const name of [LAST_GROUP, 'project-0777', SENTINEL_GROUPS.local.name]) {
    await expect(dialog.getByText(name, { exact: true })).toBeVisible();
  }
});

test('users of a desktop', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(SENTINEL_DESKTOPS.noUser), ...WORLD });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Assign users', 'More');
  const field = dialog.getByRole('combobox', { name: 'Users' });
  await field.click();
  const last = await scrollToLast(page, USERS);
  const name = (await last.innerText()).split('\n')[0] ?? '';
  await last.click();
  await field.pressSequentially(locked.name);
  await page.getByRole('option', { name: locked.name }).click();
  for (const one of [name, locked.name]) await expect(dialog.getByText(one, { exact: true })).toBeVisible();
});

test('somebody to compare access with', async ({ page, openDemo }) => {
  await openDemo({ path: `/users/${local.id}?tab=apps`, ...WORLD });
  await page.getByRole('button', { name: 'Compare with another user' }).click();
  const dialog = page.getByRole('dialog', { name: `Compare ${local.name}` });
  const field = dialog.getByRole('combobox', { name: 'Other user' });
  await field.click();
  const last = await scrollToLast(page, USERS);
  const name = (await last.innerText()).split(' · ')[0] ?? '';
  await last.click();
  await expect(dialog.getByRole('region', { name: `Only ${name}` })).toBeVisible();
  await field.click();
  await page.keyboard.type(locked.name);
  await page.getByRole('option', { name: new RegExp(`^${locked.name}`) }).click();
  await expect(dialog.getByRole('region', { name: `Only ${locked.name}` })).toBeVisible();
});
