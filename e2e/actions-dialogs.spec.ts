// Each action through its own dialog: filled in, sent, and found again in what it did.
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import {
  confirm,
  expectWillRun,
  jobsDrawer,
  onlyThese,
  openBulkAction,
  openReport,
  selectPage,
} from './support/actions';
import { expect, test } from './support/fixtures';
import { expectNoRow, expectRow, openRowMenu } from './support/roles';
import { trafficOf } from './support/traffic';
import type { Page } from '@playwright/test';

const { healthy, payPerUse, plainOff, noUser, severalUsers, inMaintenance, error } = SENTINEL_DESKTOPS;

/** The body of the last request to a path that ends like this; null before there is one. */
async function bodySent(page: Page, path: string): Promise<unknown> {
  const traffic = trafficOf(page);
  await traffic.settle();
  const sent = traffic.exchanges.findLast(
    ({ method, url }) => method !== 'GET' && new URL(url).pathname.endsWith(path),
  );
  return JSON.parse(sent?.requestBody ?? 'null');
}

/** Expects a request with this body; it goes out a moment after the dialog has closed. */
async function expectSent(page: Page, path: string, body: Record<string, unknown>) {
  await expect.poll(() => bodySent(page, path)).toMatchObject(body);
}

async function expectFinished(page: Page, words: string | RegExp) {
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText(words, {
    timeout: 20_000,
  });
}

test('rebuild: another image, in some minutes, with a message; the desktops carry it afterwards', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: `${onlyThese(healthy, payPerUse)}&columns=image_name`, fleet: 300, pace: 300 });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Rebuild system disk');
  await expect(
    dialog.getByText('System disks are replaced: programs and files on them are lost.'),
  ).toBeVisible();
  const button = dialog.getByRole('button', { name: 'Rebuild 2 desktops' });
  await button.click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('searchbox', { name: 'Search images by name' }).fill('Ubuntu');
  await dialog
    .getByRole('radio', { name: /Ubuntu/ })
    .first()
    .check();
  await expect(dialog.getByText('2 desktops change to Linux.', { exact: false })).toBeVisible();
  const minutes = dialog.getByRole('textbox', { name: 'Minutes to save work (optional)' });
  for (const typed of ['1.5', '-7', '1e3']) {
    await minutes.fill('');
    await minutes.pressSequentially(typed);
    await minutes.press('Tab');
    await expect(minutes).toHaveValue(typed);
    await expect(minutes).toHaveAccessibleDescription(/Enter a whole number in digits/);
  }
  await minutes.fill('');
  await minutes.pressSequentially('０５');
  await expect(minutes).toHaveAccessibleDescription(/Starts in 5 min/);
  await minutes.press('Tab');
  await expect(minutes).toHaveValue('5');
  await dialog
    .getByRole('textbox', { name: 'Message to users (optional)' })
    .fill('Save your work on drive D.');
  await expect(dialog.getByText('26 of 400 characters')).toBeVisible();
  await expectWillRun(dialog, 2);
  await button.click();
  await expect(dialog.getByText('Type the number 2, without separators.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Type 2 to confirm' }).fill('２');
  await confirm(dialog, 'Rebuild 2 desktops');
  await expectSent(page, '/desktops/rebuild', {
    desktop_ids: [healthy.id, payPerUse.id],
    image_type: 'private',
    delay_time: 5,
    message: 'Save your work on drive D.',
    encrypt_type: 'KEEP',
  });
  await expectFinished(page, '2 done');
  await expectRow(page, 'Desktops', { Name: healthy.name, Image: /Ubuntu/ });
});

test('rebuild: a key is asked for only when the disk is encrypted', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(healthy), fleet: 300, pace: 300 });
  const menu = await openRowMenu(page, healthy.name);
  await menu.getByRole('menuitem', { name: 'Rebuild system disk' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rebuild 1 desktop' });
  await dialog
    .getByRole('radio', { name: /Office/ })
    .first()
    .check();
  await dialog.getByText('More options').click();
  await expect(dialog.getByRole('textbox', { name: 'Key ID' })).toBeHidden();
  await dialog.getByRole('radio', { name: 'Encrypted', exact: true }).check();
  await dialog.getByRole('button', { name: 'Rebuild 1 desktop' }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Key ID' }).fill('key-1');
  // One desktop needs no typed confirmation.
  await confirm(dialog, 'Rebuild 1 desktop');
  await expectSent(page, '/desktops/rebuild', {
    encrypt_type: 'ENCRYPTED',
    kms_id: 'key-1',
  });
});

test('snapshot: names as they will be, desktops without data disks left out', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(healthy, plainOff), fleet: 300, pace: 60 });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Take snapshot');
  await dialog.getByRole('radio', { name: 'Data disks', exact: true }).check();
  await expect(dialog.getByText('1 has no data disk.')).toBeVisible();
  await expect(dialog.getByRole('group', { name: 'Snapshot of the system disk' })).toBeHidden();
  const names = dialog.getByRole('group', { name: 'Snapshot of the data disks' });
  await names.getByRole('textbox', { name: 'Name (optional)' }).fill('before-update');
  await names.getByRole('textbox', { name: 'Description (optional)' }).fill('Before the May update');
  await expect(dialog.getByText(new RegExp(`${healthy.name}_before-update_`))).toBeVisible();
  await confirm(dialog, 'Take snapshots of 1 desktop');
  await expectSent(page, '/snapshots/batch-create', {
    desktop_ids: [healthy.id],
    disk_type: 'DATA_DISKS',
    data_disk_snapshot: { name: 'before-update', description: 'Before the May update' },
  });
  await expectFinished(page, '1 done, 1 left out');
  await page.goto(`/snapshots?snapshot_name=before-update`);
  await expect(
    page
      .getByRole('grid')
      .getByText(/before-update/)
      .first(),
  ).toBeVisible();
});

test('log users off, with a message', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(healthy, noUser), fleet: 300, pace: 60 });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Log users off', 'More');
  await expect(dialog.getByText('1 has no user session.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Message to users (optional)' }).fill('Back in ten minutes');
  await confirm(dialog, 'Log users off 1 desktop');
  await expectSent(page, '/desktops/logoff', {
    desktop_ids: [healthy.id],
    message: 'Back in ten minutes',
  });
  await expectFinished(page, '1 done');
});

test('send a message', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(healthy), fleet: 300, pace: 60 });
  const menu = await openRowMenu(page, healthy.name);
  await menu.getByRole('menuitem', { name: 'Send message' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send a message to 1 desktop' });
  await dialog.getByRole('button', { name: 'Send a message to 1 desktop' }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Message' }).fill('The printer is back.');
  await confirm(dialog, 'Send a message to 1 desktop');
  await expectSent(page, '/desktops/notifications', {
    desktop_ids: [healthy.id],
    notifications: 'The printer is back.',
  });
  await expectFinished(page, '1 done');
});

test('maintenance mode, on and off', async ({ page, openDemo }) => {
  await openDemo({ path: `${onlyThese(healthy, inMaintenance)}&columns=in_maintenance_mode`, fleet: 300 });
  await selectPage(page);
  const on = await openBulkAction(page, 'Enter maintenance mode', 'More');
  await expect(on.getByText('1 is already in this state.')).toBeVisible();
  await confirm(on, 'Put 1 desktop into maintenance mode');
  await expectRow(page, 'Desktops', { Name: healthy.name, Maintenance: 'Yes' });
  const off = await openBulkAction(page, 'Leave maintenance mode', 'More');
  await confirm(off, 'Take 2 desktops out of maintenance mode');
  await expectRow(page, 'Desktops', { Name: inMaintenance.name, Maintenance: 'No' });
});

test('assign: one user for all, found by search', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(noUser), fleet: 300, pace: 60 });
  const menu = await openRowMenu(page, noUser.name);
  await menu.getByRole('menuitem', { name: 'Assign users', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /Assign/ });
  await dialog.getByRole('combobox', { name: 'Users' }).fill('li.wei');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /li\.wei/ })
    .first()
    .click();
  await confirm(dialog, 'Assign 1 desktop');
  await expectSent(page, '/desktops/batch-attach', {
    desktops: [{ desktop_id: noUser.id, attach_user_infos: [{ user_name: 'li.wei' }] }],
  });
  await expectFinished(page, '1 done');
  await expectRow(page, 'Desktops', { Name: noUser.name, User: 'li.wei' });
});

test('assign: pasted pairs, with the lines that are not understood', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(noUser, payPerUse), fleet: 300, pace: 60 });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Assign users', 'More');
  await dialog.getByRole('radio', { name: 'From a list' }).check();
  await dialog
    .getByRole('textbox', { name: 'Lines' })
    .fill(`${noUser.name}, anna.martin\nNO-SUCH-PC, li.wei`);
  await expect(dialog.getByRole('region', { name: 'Assignments found' })).toContainText('NO-SUCH-PC');
  await dialog.getByRole('button', { name: /Remove 1 line/ }).click();
  await expectWillRun(dialog, 1);
  await confirm(dialog, 'Assign 1 desktop');
  await expectFinished(page, '1 done');
  await expectRow(page, 'Desktops', { Name: noUser.name, User: 'anna.martin' });
});

test('unassign: everybody, or only some', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(severalUsers), fleet: 300, pace: 60 });
  const menu = await openRowMenu(page, severalUsers.name);
  await menu.getByRole('menuitem', { name: 'Unassign users' }).click();
  const dialog = page.getByRole('dialog', { name: /Unassign/ });
  await dialog.getByRole('radio', { name: 'Chosen users' }).check();
  const first = dialog.getByRole('group', { name: 'Users and groups' }).getByRole('checkbox').first();
  await first.check();
  await confirm(dialog, 'Unassign 1 desktop');
  await expectSent(page, '/desktops/batch-detach', {
    desktops: [{ desktop_id: severalUsers.id, detach_user_infos: [{ type: 'USER' }] }],
  });
  await expectFinished(page, '1 done');
});

test('delete: yearly/monthly desktops are left out; the others are gone', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(payPerUse, plainOff, error), fleet: 300, pace: 60 });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Delete', 'More');
  await expect(dialog.getByText(/billed yearly\/monthly/)).toBeVisible();
  const button = dialog.getByRole('button', { name: /^Delete \d desktops?$/ });
  await expect(button).toBeEnabled();
  const title = await button.innerText();
  await dialog.getByRole('checkbox', { name: 'Notify the users by email' }).uncheck();
  await confirm(dialog, title);
  await expectSent(page, '/desktops/batch-delete', {
    email_notification: false,
    delete_users: false,
    is_force_delete: false,
  });
  await openReport(page, title);
  await expectRow(page, 'Results', { Name: payPerUse.name, State: 'Done' });
  await page.goto(onlyThese(payPerUse, plainOff));
  await expectRow(page, 'Desktops', { Name: plainOff.name });
  await expectNoRow(page, 'Desktops', { Name: payPerUse.name });
});
