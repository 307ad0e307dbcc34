import type { Locator, Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, expectWillRun, jobsDrawer, openReport, sentTo } from './support/actions';
import { expect, test } from './support/fixtures';
import { columnTexts, expectRow, expectRowCount, openRowMenu, rowsWith } from './support/roles';
import { ofDesktops, openRestoreToTime } from './support/snapshots';
import { expectTranslated } from './support/translation';

const { healthy, payPerUse, pooled, refusedInList } = SENTINEL_DESKTOPS;

/** The rows of the list that hold all of this. */
async function pick(page: Page, cells: Record<string, string>): Promise<Locator> {
  const rows = await rowsWith(page, 'Snapshots', cells);
  await expect(rows.first()).toBeVisible();
  return rows;
}

async function nameOf(row: Locator): Promise<string> {
  return (await row.getByRole('rowheader').innerText()).replaceAll(/\s/g, '');
}

test.describe('the list of snapshots', () => {
  test('a name is looked for in desktops or in snapshots; ids find the snapshots of their desktops', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: '/snapshots', fleet: 300 });
    const search = page.getByRole('searchbox', { name: 'Search snapshots' });
    await search.fill(healthy.name);
    await expect(page).toHaveURL(new RegExp(`desktop_name=${healthy.name}`));
    await page.getByRole('combobox', { name: 'Search in' }).selectOption('Snapshot name');
    await expect(page).toHaveURL(new RegExp(`snapshot_name=${healthy.name}`));
    await expect(page).not.toHaveURL(/desktop_name/);

    await search.fill(`${healthy.id}, ${payPerUse.id}`);
    await expect(page.getByText('Snapshots of these 2 desktops')).toBeVisible();
    await expectRowCount(page, 'Snapshots', 8);
    expect(new Set(await columnTexts(page, 'Snapshots', 'Desktop'))).toEqual(
      new Set([healthy.name, payPerUse.name]),
    );
    await page.getByRole('link', { name: payPerUse.name }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: payPerUse.name })).toBeVisible();
  });
});

test.describe('acting on snapshots', () => {
  test('several are deleted, after the count is typed', async ({ page, openDemo }) => {
    await openDemo({ path: ofDesktops(payPerUse), fleet: 300, pace: 60 });
    await expectRowCount(page, 'Snapshots', 4);
    const boxes = page.getByRole('checkbox', { name: /^Select .*_/ });
    await boxes.nth(0).click();
    await boxes.nth(2).click();
    await page
      .getByRole('group', { name: 'Selected snapshots' })
      .getByRole('button', { name: 'Delete' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Delete 2 snapshots' });
    await expectWillRun(dialog, 2);
    await dialog.getByRole('button', { name: 'Delete 2 snapshots' }).click();
    await expect(dialog.getByText('Type the number 2, without separators.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Type 2 to confirm' }).fill('2');
    await confirm(dialog, 'Delete 2 snapshots');
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('2 done');
    await expectRowCount(page, 'Snapshots', 2);
    await expect(page.getByRole('group', { name: 'Selected snapshots' })).toBeHidden();
    const sent = await sentTo(page, 'POST', '/snapshots/batch-delete');
    expect(sent.map((ids) => ids.length)).toEqual([2]);
  });

  test('one is restored from the menu of its row', async ({ page, openDemo }) => {
    await openDemo({ path: ofDesktops(payPerUse), fleet: 300, pace: 60 });
    const row = (await pick(page, { State: 'Ready' })).first();
    const name = await nameOf(row);
    const menu = await openRowMenu(page, name);
    await menu.getByRole('menuitem', { name: 'Restore', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Restore 1 snapshot' });
    await expect(dialog).toContainText('Everything written to it since then is lost');
    await expectWillRun(dialog, 1);
    await confirm(dialog, 'Restore 1 snapshot');
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('1 done');
    await expect((await pick(page, { Name: name })).first()).toContainText('Restored');
  });

  test('of two for one disk the newest is restored; one that was never finished is a question', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: ofDesktops(healthy), fleet: 300, pace: 60 });
    await expectRowCount(page, 'Snapshots', 4);
    await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
    await page
      .getByRole('group', { name: 'Selected snapshots' })
      .getByRole('button', { name: 'Restore' })
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/older than another one chosen for the same disk/)).toBeVisible();
    await expect(dialog.getByText(/snapshot could not be created/)).toBeVisible();
    await expect(
      dialog.getByText('1 is in use (connected, or with an open session) and will be interrupted.'),
    ).toBeVisible();
    await expectWillRun(dialog, 1);
    await confirm(dialog, 'Restore 1 snapshot');
    await openReport(page, 'Restore 1 snapshot');
    await expectRow(page, 'Results', {
      State: 'Left out',
      Reason: 'A newer one of the same disk was chosen',
    });
    expect((await sentTo(page, 'POST', '/snapshots/batch-restore')).map((ids) => ids.length)).toEqual([1]);
  });

  test('from the tab of a desktop', async ({ page, openDemo }) => {
    await openDemo({ path: `/desktops/${pooled.id}?tab=snapshots`, fleet: 300, pace: 60 });
    const tab = page.getByRole('tabpanel', { name: 'Snapshots' });
    await expect(tab.getByRole('button', { name: 'Restore' })).toBeDisabled();
    await tab.getByRole('checkbox').first().check();
    await tab.getByRole('button', { name: 'Delete' }).click();
    await confirm(page.getByRole('dialog', { name: 'Delete 1 snapshot' }), 'Delete 1 snapshot');
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('1 done');
    await expect(tab.getByRole('checkbox')).toHaveCount(3);
    await tab.getByRole('button', { name: 'Take snapshot' }).click();
    await expect(page.getByRole('dialog', { name: 'Take snapshots of 1 desktop' })).toBeVisible();
  });
});

test.describe('snapshots: accessibility and languages', () => {
  test(`no violations`, async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ path: '/snapshots?status=create_success', fleet: 300 });
    await page
      .getByRole('checkbox', { name: /^Select .*_/ })
      .first()
      .click();
    await page
      .getByRole('group', { name: 'Selected snapshots' })
      .getByRole('button', { name: 'Restore' })
      .click();
    await expectWillRun(page.getByRole('dialog', { name: 'Restore 1 snapshot' }), 1);
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    const dialog = await openRestoreToTime(page, healthy.name, refusedInList.name);
    await expect(dialog.getByRole('grid')).toBeVisible();
    await expectNoAxeViolations(page);
    await page.goto(`/desktops/${healthy.id}?tab=snapshots`);
    await expect(page.getByRole('table', { name: 'Snapshots' })).toBeVisible();
    await expectNoAxeViolations(page);
  });

  for (const [language, title, next] of [
    ['zh-CN', '恢复到某一时间', '查看快照'],
    ['fr-FR', 'Restaurer à une date', 'Voir les instantanés'],
  ] as const) {
    test(`speaks ${language}`, async ({ page, openDemo }) => {
      test.slow();
      await openDemo({ path: ofDesktops(healthy), fleet: 300, language });
      await expect(page.getByRole('row')).toHaveCount(5);
      await expectTranslated(page, language);
      await page.goto(
        '/snapshots?snapshot_name=nobody&disk_type=DATA_DISKS&create_type=AUTO&status=restoring',
      );
      await expect(page.getByRole('row')).toHaveCount(1);
      await expectTranslated(page, language);
      await page.getByRole('button', { name: title }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').first().fill([healthy.name, refusedInList.name].join(' '));
      await expectTranslated(page, language, [new RegExp(refusedInList.name)]);
      await dialog.getByRole('button', { name: next }).click();
      await expect(dialog.getByRole('grid')).toBeVisible();
      await expectTranslated(page, language);
      await page.goto(`/desktops/${healthy.id}?tab=snapshots`);
      await expect(page.getByRole('tabpanel').getByRole('checkbox').first()).toBeVisible();
      await expectTranslated(page, language);
    });
  }
});
