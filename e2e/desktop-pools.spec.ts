import type { Locator, Page } from '@playwright/test';
import {
  POOL_DRIFT,
  POOL_USER_SENTINELS,
  SENTINEL_GROUPS,
  SENTINEL_POOLS,
  SENTINEL_USERS,
} from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, jobsDrawer, openReport } from './support/actions';
import { expect, test } from './support/fixtures';
import { columnTexts, expectRow, expectRowCount, openRowMenu, rowCheckbox } from './support/roles';
import { trafficOf } from './support/traffic';
import { expectTranslated } from './support/translation';

const { drift, empty, autoCreates, large, lostAnswer, conflicts } = SENTINEL_POOLS;
const { local } = SENTINEL_USERS;
const FLEET = 300;
const DESKTOPS = 'Desktops';
const PEOPLE = 'Users and groups';

const finished = (page: Page) => jobsDrawer(page).getByRole('region', { name: 'Finished' });
const parts = (page: Page) => page.getByRole('navigation', { name: 'Parts of this desktop pool' });

/** The bodies of the calls made to a path that ends like this. */
async function sentTo(page: Page, method: string, path: RegExp): Promise<unknown[]> {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .filter((one) => one.method === method && path.test(new URL(one.url).pathname))
    .map(({ requestBody }): unknown => JSON.parse(requestBody ?? 'null'));
}

/** Ticks somebody in a picker, found by name. */
async function choose(picker: Locator, name: string): Promise<void> {
  await picker.getByRole('searchbox', { name: 'Search accounts' }).fill(name);
  await picker.getByRole('checkbox', { name: new RegExp(`^${name}( ·|$)`) }).check();
}

async function chooseAction(page: Page, action: string) {
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
  return page.getByRole('dialog');
}

test('what differs from a pool is counted, told from the data, and one click away', async ({
  page,
  openDemo,
}) => {
  test.slow();
  await openDemo({ path: '/desktop-pools', fleet: FLEET });
  await page.getByRole('link', { name: drift.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: drift.name })).toBeVisible();
  const differences = page.getByRole('region', { name: 'Differences from the pool' });
  await expect(differences).toContainText(
    `Mixed images: 14 on FIN-Office-2026Q3 and ${POOL_DRIFT.IMAGE_ID} on FIN-Office-2026Q1`,
  );
  await expect(differences).toContainText('(1 more is being changed and not counted)');
  await expectNoAxeViolations(page);

  const first = differences.getByRole('link', { name: `${POOL_DRIFT.IMAGE_ID} by image` });
  await first.click();
  await expect(page).toHaveURL(/tab=desktops&inconsistent_type=IMAGE_ID/);
  // Those that are counted, and the one that is being changed.
  await expectRowCount(page, DESKTOPS, POOL_DRIFT.IMAGE_ID + POOL_DRIFT.changing);
  expect(new Set(await columnTexts(page, DESKTOPS, 'Differs by'))).toEqual(new Set(['Image']));
  await expect(page.getByRole('progressbar', { name: /Rebuilding/ })).toBeVisible();
  await expect(first).toHaveAttribute('aria-current', 'true');
  for (const [link, count, says] of [
    ['by package', POOL_DRIFT.PRODUCT_ID, 'Package'],
    ['by number of disks', POOL_DRIFT.DISK_NUM, 'Number of disks'],
    ['by disk size', POOL_DRIFT.DISK_SIZE, 'Disk size'],
    ['isolated', POOL_DRIFT.AUTO_ISOLATION, 'Isolated'],
  ] as const) {
    await differences.getByRole('link', { name: `${count} ${link}` }).click();
    await expectRowCount(page, DESKTOPS, count);
    await expectRow(page, DESKTOPS, { 'Differs by': says });
  }
  await expectNoAxeViolations(page);
  await page.goBack();
  await expect(page).toHaveURL(/inconsistent_type=DISK_SIZE/);

  // They can be acted on as in the inventory.
  await first.click();
  await expectRowCount(page, DESKTOPS, POOL_DRIFT.IMAGE_ID + POOL_DRIFT.changing);
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  const bar = page.getByRole('group', { name: 'Selected desktops' });
  await bar.getByRole('button', { name: 'Take snapshot' }).click();
  await page
    .getByRole('dialog', { name: /^Take snapshots of / })
    .getByRole('button', { name: 'Cancel' })
    .click();
  await bar.getByRole('button', { name: 'Clear selection' }).click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.getByRole('button', { name: /^Filters/ }).click();
  const drawer = page.getByRole('dialog', { name: 'Filter desktops' });
  await drawer.getByRole('combobox', { name: 'Image' }).click();
  await page.getByRole('option', { name: 'FIN-Office-2026Q1' }).click();
  await drawer.getByRole('button', { name: 'Apply filters' }).click();
  await expectRowCount(page, DESKTOPS, POOL_DRIFT.IMAGE_ID + POOL_DRIFT.changing);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page).toHaveURL(/sort=computer_name/);
  const [name = ''] = await columnTexts(page, DESKTOPS, 'Name');
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('users and groups are added, given another permission group and removed, read back each time', async ({
  page,
  openDemo,
}) => {
  test.slow();
  await openDemo({ path: `/desktop-pools/${empty.id}?tab=users`, fleet: FLEET, scenario: 'troubled' });
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
  expect(await sentTo(page, 'POST', /\/desktop-pools\/[^/]+\/users$/)).toMatchObject([
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

test('a pool is shut down with the number of its desktops typed, and a task is planned for it', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: `/desktop-pools/${drift.id}`, fleet: FLEET, pace: 60 });
  const dialog = await chooseAction(page, 'Shut down');
  await expect(dialog.getByText('18 desktops, 5 in use')).toBeVisible();
  const shutDown = dialog.getByRole('button', { name: 'Shut down 1 desktop pool' });
  await shutDown.click();
  await expect(dialog.getByText('Type the number 18, without separators.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Type 18 to confirm' }).fill('1');
  await shutDown.click();
  await expect(dialog).toBeVisible();
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await confirm(dialog, 'Shut down 1 desktop pool');
  await expect(finished(page)).toContainText('1 done');
  expect(await sentTo(page, 'POST', /\/desktop-pools\/[^/]+\/action$/)).toEqual([
    { op_type: 'os-stop', type: 'SOFT' },
  ]);
  await parts(page).getByRole('link', { name: 'Desktops' }).click();
  await page.getByRole('searchbox', { name: 'Search desktops' }).fill('LEG-MUC-01359');
  await expectRow(page, DESKTOPS, { Name: 'LEG-MUC-01359', Status: 'Off' });

  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Show jobs' }).click();
  await expect(page).toHaveURL(new RegExp(`view=service&desktop_pool_id=${drift.id}`));
  await expect(page.getByRole('grid')).toContainText('LEG-MUC-01359');
  await page.goBack();

  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Plan a task' }).click();
  await expect(page).toHaveURL(/\/scheduled-tasks\/new/);
  await expect(page.getByRole('main')).toContainText(drift.name);
});

test('of a pool that was not shut down whole, only the desktops that failed are shut down again', async ({
  page,
  openDemo,
}) => {
  test.setTimeout(60_000);
  await openDemo({ path: `/desktop-pools/${drift.id}`, fleet: FLEET, pace: 60, scenario: 'troubled' });
  const dialog = await chooseAction(page, 'Shut down');
  await confirm(dialog, 'Shut down 1 desktop pool');
  await openReport(page, 'Shut down 1 desktop pool');
  const main = page.getByRole('main');
  await expect(main.getByRole('button', { name: 'Retry 1 failed', exact: true })).toBeVisible({
    timeout: 20_000,
  });
  await main.getByRole('button', { name: 'Retry 1 failed desktop', exact: true }).click();
  const again = page.getByRole('dialog', { name: 'Shut down 1 desktop' });
  await confirm(again, 'Shut down 1 desktop');
  await expect(main.getByRole('link', { name: 'Retried' })).toBeVisible();
  await main.getByRole('link', { name: 'Retried' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Shut down 1 desktop' })).toBeVisible();
  await expect(finished(page)).toContainText('1 done');
  expect(await sentTo(page, 'POST', /\/desktops\/action$/)).toEqual([
    { desktop_ids: [expect.any(String)], op_type: 'os-stop', type: 'SOFT' },
  ]);
});

test('only an empty pool is deleted; what is in the way is named', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktop-pools', fleet: FLEET });
  for (const { name } of [drift, autoCreates, empty]) await rowCheckbox(page, name).click();
  await page
    .getByRole('group', { name: 'Selected desktop pools' })
    .getByRole('button', { name: 'Delete' })
    .click();
  const dialog = page.getByRole('dialog');
  const obstacles = dialog.getByRole('list', { name: 'What prevents the deletion' });
  await expect(obstacles).toContainText(`${drift.name}: 18 desktops in the pool`);
  await expect(obstacles).toContainText(`${autoCreates.name}: autoscale is on`);
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await confirm(dialog, 'Delete 1 desktop pool');
  await expect(finished(page)).toContainText('1 done');
  await expect(page.getByRole('link', { name: empty.name })).toBeHidden();
  expect(await sentTo(page, 'DELETE', new RegExp(`/desktop-pools/${empty.id}$`))).toEqual([null]);

  await (await openRowMenu(page, large.name)).getByRole('menuitem', { name: 'Delete' }).click();
  await expect(dialog.getByText(`${large.name}: 3 desktops in the pool, autoscale is on`)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Delete 1 desktop pool' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await (await openRowMenu(page, drift.name)).getByRole('menuitem', { name: 'Show beside the list' }).click();
  const panel = page.getByRole('complementary', { name: `Desktop pool ${drift.name}` });
  await expect(panel).toContainText('Finance staff, one desktop each');
  await expectNoAxeViolations(page);
  await panel.getByRole('link', { name: 'Open full page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: drift.name })).toBeVisible();
  await page.goto(`/desktop-pools/${empty.id}`);
  await expect(page.getByText('This desktop pool does not exist')).toBeVisible();
});

for (const language of ['zh-CN', 'fr-FR'] as const) {
  test.describe(language, () => {
    test.use({ locale: language, viewport: { width: 390, height: 844 } });

    test('pools are translated, and fit a phone', async ({ page, openDemo }) => {
      test.slow();
      await openDemo({ path: '/desktop-pools', fleet: FLEET });
      for (const address of [
        '/desktop-pools?columns=status,type,enable_autoscale,charging_mode,root_volume,data_volumes',
        `/desktop-pools/${drift.id}`,
        `/desktop-pools/${drift.id}?tab=desktops&columns=inconsistent_types,isolated,status`,
        `/desktop-pools/${drift.id}?tab=users`,
      ]) {
        await page.goto(address);
        await expect(
          page.getByRole('main').locator('dl, [role=grid][aria-busy=false]').first(),
        ).toBeVisible();
        await expectTranslated(page, language);
        const overhang = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overhang, address).toBeLessThanOrEqual(0);
      }
      // The last part, for which a phone has no room beside the others.
      await page.goto(`/desktop-pools/${drift.id}?tab=scripts`);
      await expect(
        page.getByRole('link', { name: language === 'zh-CN' ? '脚本' : 'Scripts' }),
      ).toBeInViewport({
        ratio: 1,
      });
      await page.goto(`/desktop-pools/${drift.id}?tab=users`);
      // The power actions, and the deletion, which is last.
      for (const item of [0, 1, 2, 3, -1]) {
        const actions = language === 'zh-CN' ? '操作' : 'Actions';
        await page.getByRole('button', { name: actions, exact: true }).click();
        await page.getByRole('menuitem').nth(item).click();
        const dialog = page.getByRole('dialog');
        // The plan stands.
        await expect(dialog).toContainText(drift.name);
        await expectTranslated(page, language);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
      }
    });
  });
}
