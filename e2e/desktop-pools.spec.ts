import type { Page } from '@playwright/test';
import { POOL_DRIFT, SENTINEL_POOLS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, jobsDrawer, openReport } from './support/actions';
import { expect, test } from './support/fixtures';
import { columnTexts, expectRow, expectRowCount, openRowMenu, rowCheckbox } from './support/roles';
import { bodiesSent } from './support/traffic';
import { expectTranslated } from './support/translation';

const { drift, empty, autoCreates, large } = SENTINEL_POOLS;
const FLEET = 300;
const DESKTOPS = 'Desktops';

const finished = (page: Page) => jobsDrawer(page).getByRole('region', { name: 'Finished' });
const parts = (page: Page) => page.getByRole('navigation', { name: 'Parts of this desktop pool' });

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
  expect(await bodiesSent(page, 'POST', /\/desktop-pools\/[^/]+\/action$/)).toEqual([
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
  expect(await bodiesSent(page, 'POST', /\/desktops\/action$/)).toEqual([
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
  expect(await bodiesSent(page, 'DELETE', new RegExp(`/desktop-pools/${empty.id}$`))).toEqual([null]);

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
