import type { Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import {
  confirm,
  jobsDrawer,
  onlyThese,
  openBulkAction,
  openReport,
  selectPage,
  sentTo,
  typeCount,
} from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow, expectRowCount } from './support/roles';

const S = SENTINEL_DESKTOPS;
const ACTION = '/desktops/action';

/** Restarts what the page lists, and opens the report. */
async function restart(page: Page, count: number): Promise<void> {
  await selectPage(page);
  const title = `Restart ${count} desktop${count === 1 ? '' : 's'}`;
  await confirm(await openBulkAction(page, 'Restart', 'Power'), title);
  await openReport(page, title);
}

// At pace 4 an action takes up to ten seconds, so that there is a middle to do something in.
const reportRow = (page: Page, { name }: { name: string }, State: string, Reason: string | RegExp = '') =>
  expectRow(page, 'Results', { Name: name, State, Reason }, { timeout: 20_000 });

test('more than a hundred go in parts, and every part once', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops?status=ACTIVE&page_size=100', fleet: 400, pace: 60 });
  await selectPage(page);
  await page.getByRole('button', { name: /^Select all \d+ that match$/ }).click();
  const dialog = await openBulkAction(page, 'Restart', 'Power');
  const button = dialog.getByRole('button', { name: /^Restart \d+ desktops$/ });
  await expect(button).toBeEnabled();
  const count = Number(/\d+/.exec(await button.innerText())?.[0]);
  expect(count).toBeGreaterThan(200);
  // Many people are interrupted: the number is typed, as for a deletion.
  await expect(dialog.getByText(/^\d+ desktops are in use: their users are interrupted\.$/)).toBeVisible();
  await button.click();
  await expect(dialog.getByText(`Type the number ${count}, without separators.`)).toBeVisible();
  await typeCount(dialog);
  await button.dblclick();
  await openReport(page, `Restart ${count} desktops`);
  await expect(page.getByRole('button', { name: /^Done/ })).toContainText(String(count - 2), {
    timeout: 20_000,
  });
  const sent = await sentTo(page, 'POST', ACTION);
  expect(sent.map((ids) => ids.length)).toEqual([100, 100, count - 200]);
  expect(new Set(sent.flat()).size).toBe(count);
  await expect(page.getByRole('button', { name: /^Failed/ })).toContainText('2');
});

test('a refusal in the list, a failing desktop, and the retry of only those', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(S.healthy, S.refusedInList, S.alwaysFails), fleet: 300, pace: 60 });
  await restart(page, 3);
  await reportRow(page, S.healthy, 'Done');
  await reportRow(page, S.refusedInList, 'Failed', 'The host of the desktop is under repair');
  await reportRow(page, S.alwaysFails, 'Failed');
  await page.getByRole('button', { name: 'Retry 2 failed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restart 2 desktops' });
  await confirm(dialog, 'Restart 2 desktops');
  await expect(page.getByRole('link', { name: 'Retried' })).toBeVisible();
  await page.getByRole('link', { name: 'Retried' }).click();
  await expectRowCount(page, 'Results', 2);
  const sent = await sentTo(page, 'POST', ACTION);
  expect(sent[1]?.toSorted()).toEqual([S.refusedInList.id, S.alwaysFails.id].toSorted());
});

test('retry with changes opens the form as it was filled in', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(S.refusedInList), fleet: 300, pace: 60 });
  await selectPage(page);
  const first = await openBulkAction(page, 'Shut down', 'Power');
  await first.getByRole('radio', { name: 'Forced' }).check();
  await confirm(first, 'Shut down 1 desktop');
  await openReport(page, 'Shut down 1 desktop');
  await page.getByRole('button', { name: 'Retry with changes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Shut down 1 desktop' });
  await expect(dialog.getByRole('radio', { name: 'Forced' })).toBeChecked();
});

test('of several snapshots one fails: only that desktop has failed', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(S.healthy, S.alwaysFails), fleet: 300, pace: 60 });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Take snapshot');
  await confirm(dialog, 'Take snapshots of 2 desktops');
  await openReport(page, 'Take snapshots of 2 desktops');
  await reportRow(page, S.healthy, 'Done');
  await reportRow(page, S.alwaysFails, 'Failed', /agent/);
});

/** Rebuilds the only desktop of the list, and opens the report. */
async function rebuild(page: Page): Promise<void> {
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Rebuild system disk');
  await dialog
    .getByRole('radio', { name: /Office/ })
    .first()
    .check();
  await confirm(dialog, 'Rebuild 1 desktop');
  await openReport(page, 'Rebuild 1 desktop');
}

test('a desktop whose rebuild always fails', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(S.alwaysFails), fleet: 300, pace: 300 });
  await rebuild(page);
  await reportRow(page, S.alwaysFails, 'Failed', /agent/);
});

test.describe('actions in trouble', () => {
  test('a rebuild answered with 200, an error code and no job has failed', async ({ page, openDemo }) => {
    await openDemo({ path: onlyThese(S.rebuildOdd), fleet: 300, scenario: 'troubled' });
    await rebuild(page);
    await reportRow(page, S.rebuildOdd, 'Failed', 'The rebuild was not accepted');
    expect(await sentTo(page, 'POST', '/desktops/rebuild')).toEqual([[S.rebuildOdd.id]]);
  });

  test('half of a job fails, and the report adds up', async ({ page, openDemo }) => {
    await openDemo({
      path: onlyThese(S.healthy, S.halfFails, S.payPerUse, S.error),
      fleet: 300,
      pace: 60,
      scenario: 'troubled',
    });
    await restart(page, 4);
    await expect(page.getByRole('button', { name: /^Failed/ })).toContainText('2');
    await expect(page.getByRole('button', { name: /^Done/ })).toContainText('2');
    await page.getByRole('button', { name: /^Failed/ }).click();
    await expect(page).toHaveURL(/state=failed/);
    await expectRowCount(page, 'Results', 2);
    await page.getByRole('searchbox', { name: 'Search items of the report' }).fill('no such thing');
    await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
  });

  test('a desktop that is mid-task refuses the whole part, and the report says which', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: onlyThese(S.healthy, S.conflicts), fleet: 300, scenario: 'troubled' });
    await restart(page, 2);
    await reportRow(page, S.healthy, 'Failed', S.conflicts.name);
    expect(await sentTo(page, 'POST', ACTION)).toHaveLength(1);
  });

  for (const [what, role] of [
    ['carried out and answered with 500', 'acceptedThen500'],
    ['carried out, and the answer lost', 'lostAnswer'],
  ] as const) {
    test(`${what}: unknown, looked at again, never sent again by itself`, async ({ page, openDemo }) => {
      await openDemo({ path: onlyThese(S[role]), fleet: 300, scenario: 'troubled' });
      await restart(page, 1);
      await reportRow(page, S[role], 'Unknown', /Running/);
      expect(await sentTo(page, 'POST', ACTION)).toHaveLength(1);
      await page.getByRole('button', { name: 'Check again' }).click();
      await reportRow(page, S[role], 'Unknown', /Scheduling|Restart/);
      await page.getByRole('button', { name: 'Mark as done' }).click();
      await reportRow(page, S[role], 'Done, marked by you');
      expect(await sentTo(page, 'POST', ACTION)).toHaveLength(1);
    });
  }

  test('a request that is never answered ends as unknown; it can be sent again', async ({
    page,
    openDemo,
  }) => {
    await page.clock.install();
    await openDemo({ path: onlyThese(S.timesOut), fleet: 300, pace: 60, scenario: 'troubled' });
    await restart(page, 1);
    await expect(page.getByRole('button', { name: /^Waiting/ })).toBeVisible();
    await page.clock.fastForward(95_000);
    await reportRow(page, S.timesOut, 'Unknown', /No reply/);
    await page.getByRole('button', { name: 'Send 1 again' }).click();
    await confirm(page.getByRole('dialog'), 'Restart 1 desktop');
    await page.getByRole('link', { name: 'Retried' }).click();
    await page.clock.fastForward(10_000);
    await reportRow(page, S.timesOut, 'Done');
  });

  test('a job that never ends is followed, and can be left', async ({ page, openDemo }) => {
    await openDemo({ path: onlyThese(S.neverEnds), fleet: 300, pace: 60, scenario: 'troubled' });
    await restart(page, 1);
    await reportRow(page, S.neverEnds, 'Running, 42%');
    await expect(page.getByRole('button', { name: /^Jobs, 1 under way/ })).toBeVisible();
  });
});

test('a reload in the middle changes nothing', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(S.healthy, S.payPerUse), fleet: 300, pace: 4 });
  await restart(page, 2);
  await reportRow(page, S.healthy, 'Running');
  await page.reload();
  await reportRow(page, S.healthy, 'Done');
  await reportRow(page, S.payPerUse, 'Done');
  expect(await sentTo(page, 'POST', ACTION)).toHaveLength(1);
});

test('two tabs: one sends, both show, and when one goes the other follows', async ({
  page,
  openDemo,
  context,
}) => {
  await openDemo({ path: onlyThese(S.healthy, S.payPerUse), fleet: 300, pace: 4 });
  await restart(page, 2);
  const report = new URL(page.url()).pathname;
  const second = await context.newPage();
  await second.goto(`${report}?fleet=300&pace=4&latency=0`);
  await reportRow(second, S.healthy, 'Running');
  await page.close();
  await reportRow(second, S.healthy, 'Done');
  expect(await sentTo(second, 'POST', ACTION)).toHaveLength(1);
});

test('two tabs try the same failures again: one does, the other says so and sends nothing', async ({
  page,
  openDemo,
  context,
}) => {
  await openDemo({ path: onlyThese(S.refusedInList), fleet: 300, pace: 60 });
  await restart(page, 1);
  await reportRow(page, S.refusedInList, 'Failed');
  const second = await context.newPage();
  await second.goto(`${new URL(page.url()).pathname}?fleet=300&pace=60&latency=0`);
  for (const tab of [page, second]) {
    await tab.getByRole('button', { name: 'Retry 1 failed' }).click();
    await expect(tab.getByRole('dialog').getByRole('button', { name: 'Restart 1 desktop' })).toBeEnabled();
  }
  await confirm(page.getByRole('dialog'), 'Restart 1 desktop');
  await second.getByRole('dialog').getByRole('button', { name: 'Restart 1 desktop' }).click();
  await expect(second.getByRole('alert')).toContainText('tried again in another tab');
  expect(await sentTo(page, 'POST', ACTION)).toHaveLength(2);
  expect(await sentTo(second, 'POST', ACTION)).toHaveLength(2);

  // Knowing of that try, the administrator may decide on another.
  await second.keyboard.press('Escape');
  await expect(second.getByRole('link', { name: 'Retried' })).toBeVisible();
  await second.getByRole('button', { name: 'Retry 1 failed' }).click();
  await confirm(second.getByRole('dialog'), 'Restart 1 desktop');
  await expect.poll(async () => (await sentTo(second, 'POST', ACTION)).length).toBe(3);
});

test('cancelled before its turn, it is not sent', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops?status=ACTIVE&page_size=500', fleet: 600, scenario: 'troubled' });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Restart', 'Power');
  const button = dialog.getByRole('button', { name: /^Restart \d+ desktops$/ });
  await expect(button).toBeEnabled();
  await typeCount(dialog);
  await button.click();
  // A part meets a sign-in that has run out, so others are still in their place; one may have slipped through before.
  await page
    .getByRole('dialog', { name: 'Sign in to continue' })
    .getByRole('button', { name: 'Not now' })
    .click();
  await jobsDrawer(page).getByRole('button', { name: 'Stop sending' }).click();
  await expect(jobsDrawer(page)).toContainText(/\d not sent/);
  await expect(jobsDrawer(page)).not.toContainText(/\d waiting/);
});
