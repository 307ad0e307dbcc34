import type { Locator, Page } from '@playwright/test';
import { POOL_USER_SENTINELS, SENTINEL_GROUPS, SENTINEL_POOLS, SENTINEL_USERS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, jobsDrawer, openReport } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow, expectRowCount, openRowMenu, rowCheckbox } from './support/roles';
import { bodiesSent } from './support/traffic';

const { empty, lostAnswer, conflicts } = SENTINEL_POOLS;
const { local } = SENTINEL_USERS;
const PEOPLE = 'Users and groups';

const finished = (page: Page) => jobsDrawer(page).getByRole('region', { name: 'Finished' });

/** Ticks somebody in a picker, found by name. */
async function choose(picker: Locator, name: string): Promise<void> {
  await picker.getByRole('searchbox', { name: 'Search accounts' }).fill(name);
  await picker.getByRole('checkbox', { name: new RegExp(`^${name}( ·|$)`) }).check();
}

test('users and groups are added, given another permission group and removed, read back each time', async ({
  page,
  openDemo,
}) => {
  test.slow();
  await openDemo({ path: `/desktop-pools/${empty.id}?tab=users`, fleet: 300, scenario: 'troubled' });
  await expect(page.getByText('Nobody is authorized for this pool')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Add users and groups' }).first().click();
  const picker = page.getByRole('dialog', { name: `Add users and groups to ${empty.name}` });
  await picker.getByRole('button', { name: 'Next' }).click();
  await expect(picker.getByText('Choose at least one user or user group.')).toBeVisible();
  for (const name of [local.name, POOL_USER_SENTINELS.refused]) {
    await choose(picker, name);
  }
  await picker.getByText('User groups', { exact: true }).click();
  await choose(picker, SENTINEL_GROUPS.local.name);
  await picker.getByRole('button', { name: 'Next' }).click();

  const dialog = page.getByRole('dialog', { name: 'Add 3 users or groups to the pool' });
  await dialog.getByRole('radio', { name: 'Administrators' }).check();
  await confirm(dialog, 'Add 3 users or groups to the pool');
  // One is refused, the others are authorized all the same: what is read back says so.
  await expect(finished(page)).toContainText('2 done');
  await expectRow(page, PEOPLE, { Name: local.name, 'Permission group': 'Administrators' });
  await expectRow(page, PEOPLE, { Name: SENTINEL_GROUPS.local.name, Kind: 'User group' });
  await expectRowCount(page, PEOPLE, 2);
  expect(await bodiesSent(page, 'POST', /\/desktop-pools\/[^/]+\/users$/)).toMatchObject([
    {
      action: 'ADD',
      objects: expect.arrayContaining([
        {
          object_id: local.id,
          object_name: local.name,
          object_type: 'USER',
          user_group: 'administrators',
        },
      ]),
    },
  ]);

  await rowCheckbox(page, local.name).click();
  await page
    .getByRole('group', { name: 'Selected users and groups' })
    .getByRole('button', { name: 'Change permission group' })
    .click();
  const change = page.getByRole('dialog', { name: 'Change the permission group of 1 user or group' });
  await change.getByRole('radio', { name: 'Users' }).check();
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await confirm(change, 'Change the permission group of 1 user or group');
  await expectRow(page, PEOPLE, { Name: local.name, 'Permission group': 'Users' });
  await (
    await openRowMenu(page, SENTINEL_GROUPS.local.name)
  )
    .getByRole('menuitem', { name: 'Remove from pool' })
    .click();
  await confirm(page.getByRole('dialog'), 'Remove 1 user or group from the pool');
  await expectRowCount(page, PEOPLE, 1);

  await openReport(page, 'Add 3 users or groups to the pool');
  await expect(page.getByRole('grid')).toContainText('Users or groups that cannot use pools');

  // A lost answer is read back, too; a conflict changes nothing.
  for (const [pool, result] of [
    [lostAnswer, '1 done'],
    [conflicts, '1 failed'],
  ] as const) {
    await page.goto(`/desktop-pools/${pool.id}?tab=users`);
    await page.getByRole('main').getByRole('button', { name: 'Add users and groups' }).first().click();
    const next = page.getByRole('dialog', { name: `Add users and groups to ${pool.name}` });
    await choose(next, local.name);
    await next.getByRole('button', { name: 'Next' }).click();
    await confirm(page.getByRole('dialog'), 'Add 1 user or group to the pool');
    await expect(finished(page).getByRole('listitem').first()).toContainText(result);
  }
});
