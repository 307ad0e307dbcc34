import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import {
  confirm,
  expectWillRun,
  jobsDrawer,
  onlyThese,
  openBulkAction,
  openReport,
  selectPage,
  sentTo,
} from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow, openRowMenu } from './support/roles';

const { healthy, error, midTask, frozen, linux, payPerUse, inMaintenance, hibernated, plainOff } =
  SENTINEL_DESKTOPS;

test('a mixed selection is split before anything is sent', async ({ page, openDemo }) => {
  await openDemo({
    path: onlyThese(healthy, midTask, frozen, linux, inMaintenance, hibernated),
    fleet: 300,
  });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Hibernate', 'Power');
  await expect(dialog.getByText('1 does not run Windows: only Windows desktops hibernate.')).toBeVisible();
  await expect(dialog.getByText('1 is busy with another task. The service may refuse it.')).toBeVisible();
  await expect(dialog.getByText('1 is frozen. The service may refuse it.')).toBeVisible();
  await expect(dialog.getByText('1 is already in this state.')).toBeVisible();
  await expect(dialog.getByText('1 is in maintenance mode.')).toBeVisible();
  await expectWillRun(dialog, 2);
  await dialog.getByRole('checkbox', { name: 'Include it' }).nth(1).check();
  await expectWillRun(dialog, 3);
  expect(await sentTo(page, 'POST', '/desktops/action')).toEqual([]);
  await confirm(dialog, 'Hibernate 3 desktops');
  await openReport(page, 'Hibernate 3 desktops');
  await expectRow(page, 'Results', {
    Name: linux.name,
    State: 'Left out',
    Reason: 'Not a Windows desktop',
  });
  const [sent] = await sentTo(page, 'POST', '/desktops/action');
  expect(sent?.toSorted()).toEqual([healthy.id, frozen.id, inMaintenance.id].toSorted());
});

test('desktops that are off need a decision, and again in the retry', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(healthy, plainOff, hibernated), fleet: 300, pace: 60 });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Restart', 'Power');
  await expect(dialog.getByText('2 are not running. The service may refuse them.')).toBeVisible();
  await expectWillRun(dialog, 1);
  await expect(dialog.getByText('of 3 selected; 2 left out')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Include these 2' }).check();
  await expectWillRun(dialog, 3);
  await confirm(dialog, 'Restart 3 desktops');
  await openReport(page, 'Restart 3 desktops');
  await page.getByRole('button', { name: 'Retry 2 failed' }).click();
  const retry = page.getByRole('dialog', { name: 'Restart 2 desktops' });
  await expect(retry.getByText('Nothing will run', { exact: true })).toBeVisible();
  await expect(retry.getByText('2 are not running. The service may refuse them.')).toBeVisible();
  await expect(retry.getByRole('checkbox', { name: 'Include these 2' })).not.toBeChecked();
});

test('from the bulk bar, followed in the drawer to the report, and the desktop is in its new state', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: onlyThese(payPerUse, healthy), fleet: 300, pace: 30 });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Shut down', 'Power');
  await dialog.getByRole('radio', { name: 'Forced' }).check();
  await dialog.getByRole('button', { name: 'Show the requests' }).click();
  await expect(dialog.getByText('"op_type": "os-stop"')).toBeVisible();
  await expect(dialog.getByText('"type": "HARD"')).toBeVisible();
  await dialog.getByRole('button', { name: 'curl', exact: true }).click();
  await expect(dialog.getByText(/X-Auth-Token: \$TOKEN/)).toBeVisible();
  // What forces asks for the number, however few people it interrupts.
  await dialog.getByRole('button', { name: 'Shut down 2 desktops' }).click();
  await expect(dialog.getByText('Type the number 2, without separators.')).toBeVisible();
  await expect(dialog.getByText('Forced: unsaved work on 2 desktops in use is lost.')).toBeVisible();
  await confirm(dialog, 'Shut down 2 desktops');
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('2 done');
  await expectRow(page, 'Desktops', { Name: payPerUse.name, Status: 'Off' });
  await openReport(page, 'Shut down 2 desktops');
  await expectRow(page, 'Results', { Name: payPerUse.name, State: 'Done' });
});

test('from the menu of a row', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(healthy, error), fleet: 300, pace: 30 });
  const menu = await openRowMenu(page, healthy.name);
  await menu.getByRole('menuitem', { name: 'Restart' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restart 1 desktop' });
  await expectWillRun(dialog, 1);
  await expect(dialog.getByText(healthy.name).first()).toBeVisible();
  await confirm(dialog, 'Restart 1 desktop');
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('1 done');
});

test('from the page of a desktop', async ({ page, openDemo }) => {
  await openDemo({ path: `/desktops/${hibernated.id}`, fleet: 300, pace: 30 });
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Start', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Start 1 desktop' });
  await expect(dialog.getByRole('radio')).toHaveCount(0);
  await confirm(dialog, 'Start 1 desktop');
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('1 done');
});

test('by keyboard alone: select, choose, confirm, follow, read the report', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(healthy, payPerUse), fleet: 300, pace: 30 });
  await expectRow(page, 'Desktops', { Name: healthy.name });
  await page.getByRole('grid').locator('tbody').getByRole('row').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Power' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('r');
  await expect(page.getByRole('menuitem', { name: 'Restart' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expectWillRun(dialog, 2);
  const button = dialog.getByRole('button', { name: 'Restart 2 desktops' });
  for (let step = 0; step < 20; step += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const link = jobsDrawer(page).getByRole('link', { name: 'Restart 2 desktops' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expectRow(page, 'Results', { Name: healthy.name, State: 'Done' });
});
