import { SENTINEL_APP_GROUPS, SENTINEL_GROUPS, SENTINEL_USERS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectNoRow, expectRow, openRowMenu, rowCheckbox } from './support/roles';
import { bodiesSent } from './support/traffic';

const { ad, local } = SENTINEL_GROUPS;
const { locked, selfActivated } = SENTINEL_USERS;
const LIST = 'User groups';

test('a user group is created, edited and deleted', async ({ page, openDemo }) => {
  await openDemo({ path: '/user-groups', fleet: 300 });
  await page.getByRole('button', { name: 'Create user group' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create user group' });
  const name = dialog.getByLabel('Group name');
  await name.fill('x'.repeat(65));
  await expect(dialog.getByText('At most 64 characters.')).toBeVisible();
  await name.fill(local.name);
  const create = dialog.getByRole('button', { name: 'Create user group' });
  await create.click();
  await expect(dialog.getByRole('alert')).toContainText('exists already');
  await expect(name).toHaveValue(local.name);
  await name.fill('night-shift');
  await create.click();
  await expect(dialog).toBeHidden();
  await page.getByRole('searchbox', { name: 'Search user groups' }).fill('night-shift');
  await expectRow(page, LIST, { Name: 'night-shift', Source: 'Local', Members: '0' });
  await (await openRowMenu(page, 'night-shift')).getByRole('menuitem', { name: 'Edit' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit night-shift' });
  await edit.getByLabel('Description').fill('22:00 to 06:00');
  await edit.getByRole('button', { name: 'Save' }).click();
  await expectRow(page, LIST, { Name: 'night-shift', Description: '22:00 to 06:00' });
  await (await openRowMenu(page, 'night-shift')).getByRole('menuitem', { name: 'Delete' }).click();
  await confirm(page.getByRole('dialog'), 'Delete 1 user group');
  await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
});

test('many groups are deleted at once, with the number typed', async ({ page, openDemo }) => {
  await openDemo({ path: '/user-groups?keyword=paris', fleet: 300 });
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  await page
    .getByRole('group', { name: 'Selected user groups' })
    .getByRole('button', { name: 'Delete' })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Type 9 to confirm' })).toBeVisible();
  await confirm(dialog, 'Delete 9 user groups');
  await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
});

test('the deletion of a group names the app groups and pools its members use through it', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: `/user-groups/${local.id}`, fleet: 300 });
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete 1 user group' });
  await expect(
    dialog.getByText(
      /^\d+ members\. Assigned to the groups: \d+ desktops?, \d+ app groups?, and \d+ desktop pools?\.$/,
    ),
  ).toBeVisible();
  const hit = dialog.getByRole('region', { name: 'Groups that are deleted' });
  await expect(hit).toContainText(local.name);
  await expect(hit).toContainText(new RegExp(`App groups: .*${SENTINEL_APP_GROUPS.usual.name}`));
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
});

test('members are added and removed, proved by what is read', async ({ page, openDemo }) => {
  // Two actions, each read back.
  test.slow();
  await openDemo({ path: `/user-groups/${local.id}`, fleet: 300 });
  await expect(page.getByRole('heading', { level: 1, name: local.name })).toBeVisible();
  await page.getByRole('button', { name: 'Add members' }).click();
  const picker = page.getByRole('dialog', { name: `Add members to ${local.name}` });
  await picker.getByRole('button', { name: 'Continue' }).click();
  await expect(picker.getByRole('alert')).toHaveText('Choose at least one user.');
  for (const { name } of [locked, selfActivated]) {
    await picker.getByRole('searchbox', { name: 'Search users' }).fill(name);
    await picker.getByRole('checkbox', { name }).check();
  }
  await picker.getByRole('button', { name: 'Continue' }).click();
  await confirm(page.getByRole('dialog'), 'Add 2 users to the group');
  await page.getByRole('searchbox', { name: 'Search members' }).fill(locked.name);
  await expectRow(page, 'Members', { 'User name': locked.name });
  await rowCheckbox(page, locked.name).click();
  await page
    .getByRole('group', { name: 'Selected members' })
    .getByRole('button', { name: 'Remove from group' })
    .click();
  await confirm(page.getByRole('dialog'), 'Remove 1 user from the group');
  await expectNoRow(page, 'Members', { 'User name': locked.name });
  expect(await bodiesSent(page, 'POST', new RegExp(`/groups/${local.id}/actions$`))).toEqual([
    { op_type: 'ADD', user_ids: [locked.id, selfActivated.id] },
    { op_type: 'DELETE', user_ids: [locked.id] },
  ]);
});

test('of a group of the AD domain the name stays, and members are neither added nor removed', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: `/user-groups/${ad.id}`, fleet: 300 });
  await expect(
    page.getByText(/^This group is in the AD domain\. Members are added and removed in the domain/),
  ).toBeVisible();
  const add = page.getByRole('button', { name: 'Add members' });
  await expect(add).toBeDisabled();
  await expect(add).toHaveAttribute('title', /Members are added and removed in the domain/);
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  const bar = page.getByRole('group', { name: 'Selected members' });
  await expect(bar.getByRole('button', { name: 'Copy IDs' })).toBeVisible();
  await expect(bar.getByRole('button', { name: 'Remove from group' })).toBeHidden();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const edit = page.getByRole('dialog', { name: `Edit ${ad.name}` });
  await expect(edit.getByLabel('Group name')).toBeDisabled();
  await expect(edit.getByText('A group of the AD domain cannot be renamed here.')).toBeVisible();
});
