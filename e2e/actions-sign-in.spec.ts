// A sign-in that runs out while an action is under way: what waits is sent under the sign-in that began it, or when somebody says so.
import type { Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import {
  confirm,
  jobsDrawer,
  onlyThese,
  openBulkAction,
  selectPage,
  sentTo,
  typeCount,
} from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow } from './support/roles';

const S = SENTINEL_DESKTOPS;
const ACTION = '/desktops/action';

/** Restarts two desktops by force, of which one makes the sign-in run out; gives the question to sign in. */
async function restartUntilSignedOut(page: Page) {
  await selectPage(page);
  await openBulkAction(page, 'Restart', 'Power');
  // By its name: the question follows it closely.
  const dialog = page.getByRole('dialog', { name: 'Restart 2 desktops' });
  await dialog.getByRole('radio', { name: 'Forced' }).check();
  await confirm(dialog, 'Restart 2 desktops');
  const question = page.getByRole('dialog', { name: 'Sign in to continue' });
  await expect(question).toBeVisible();
  return question;
}
const signingOut = {
  path: onlyThese(S.tokenExpires, S.healthy),
  fleet: 300,
  pace: 60,
  scenario: 'troubled',
} as const;

test('signed out in the middle and signed in at once: it goes on where it was', async ({
  page,
  openDemo,
}) => {
  await openDemo(signingOut);
  const question = await restartUntilSignedOut(page);
  await question.getByRole('button', { name: 'Sign in' }).click();
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('2 done');
});

test('after a sign-in that was put off, what waits is sent or dropped when somebody says so', async ({
  page,
  openDemo,
}) => {
  await openDemo(signingOut);
  const question = await restartUntilSignedOut(page);
  await question.getByRole('button', { name: 'Not now' }).click();
  await expect(jobsDrawer(page).getByText('Waits until you sign in again.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click();
  const held = jobsDrawer(page).getByRole('region', { name: 'Waiting for your decision' });
  await expect(held.getByText(/^Started under another sign-in by demo-admin \(.+\)\. 2 items/)).toBeVisible();

  // Nobody is asked to sign in on another page of the demo: it waits there too.
  await page.goto('/jobs');
  await expect(page.getByText('1 action was started under another sign-in', { exact: false })).toBeVisible();
  await expectRow(page, 'Actions of this browser', { State: 'Waiting for your decision' });
  expect(await sentTo(page, 'POST', ACTION)).toHaveLength(1);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  // It is started again, and asks the same questions as a new one.
  await held.getByRole('button', { name: 'Send 2' }).click();
  await expect(held.getByText('Type the number 2, without separators.')).toBeVisible();
  await typeCount(held);
  await held.getByRole('button', { name: 'Send 2' }).click();
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('2 done');
  expect(await sentTo(page, 'POST', ACTION)).toHaveLength(2);
});

test('what a reload finds after a sign-in that ran out is not sent, and can be dropped', async ({
  page,
  openDemo,
}) => {
  await openDemo(signingOut);
  await restartUntilSignedOut(page);
  await page.goto('/jobs');
  await page.getByRole('link', { name: 'Restart 2 desktops' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Discard 2' }).click();
  await expectRow(page, 'Results', { Name: S.healthy.name, State: 'Not sent' });
  expect(await sentTo(page, 'POST', ACTION)).toHaveLength(1);
});

test('a tab that is signed out leaves sending and following to one that is not', async ({
  page,
  openDemo,
  context,
}) => {
  await openDemo({ path: '/jobs', fleet: 300, pace: 60 });
  await expect(page.getByText('No actions yet')).toBeVisible();
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.', { exact: false })).toBeVisible();
  const second = await context.newPage();
  await second.goto(`${onlyThese(S.healthy, S.payPerUse)}&fleet=300&pace=60&latency=0`);
  await selectPage(second);
  await confirm(await openBulkAction(second, 'Restart', 'Power'), 'Restart 2 desktops');
  await expect(jobsDrawer(second).getByRole('region', { name: 'Finished' })).toContainText('2 done');
  await expect(page.getByRole('grid', { name: 'Actions of this browser' })).toContainText('2 done');
  expect(await sentTo(second, 'POST', ACTION)).toHaveLength(1);
});
