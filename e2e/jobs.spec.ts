import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { confirm, jobsDrawer, onlyThese, openBulkAction, openReport, selectPage } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectOneRow, hiddenWidth } from './support/list-toolbar';
import { expectRow, expectRowCount } from './support/roles';

const { healthy, payPerUse, refusedInList } = SENTINEL_DESKTOPS;

const SUB_JOBS = 'Sub-jobs of the service';

async function restartBoth(page: Page): Promise<void> {
  await selectPage(page);
  await confirm(await openBulkAction(page, 'Restart', 'Power'), 'Restart 2 desktops');
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toBeVisible();
}

/** The text of the file that exporting these sub-jobs gives. */
async function exported(page: Page, which: string): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export sub-jobs as CSV' });
  await dialog.getByRole('radio', { name: which }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  return readFile(await file.path(), 'utf8');
}

test('the drawer opens and closes beside the page, and says what it is for while it is empty', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await page.getByRole('button', { name: 'Jobs', exact: true }).click();
  const drawer = jobsDrawer(page);
  await expect(drawer.getByText('Nothing under way')).toBeVisible();
  const [main, beside] = await Promise.all([page.getByRole('main').boundingBox(), drawer.boundingBox()]);
  expect((main?.x ?? 0) + (main?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
  await drawer.getByRole('button', { name: 'Close the jobs' }).click();
  await expect(drawer).toBeHidden();
});

for (const language of ['zh-CN', 'fr-FR', 'en-US'] as const) {
  test(`the list of actions shows all its columns at 1,440 pixels: ${language}`, async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: onlyThese(healthy, payPerUse), fleet: 300, pace: 60 });
    await restartBoth(page);
    await page.evaluate(
      (chosen) => localStorage.setItem('workspace-console:language', JSON.stringify(chosen)),
      language,
    );
    await page.goto('/jobs');
    const grid = page.getByRole('main').getByRole('grid');
    await expect(grid.locator('tbody').getByRole('row')).toHaveCount(1);
    await expect.poll(() => hiddenWidth(grid), 'pixels of columns out of sight').toBe(0);
  });
}

test('on a narrow screen the drawer is below the page and leaves it room', async ({ page, openDemo }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDemo({ path: '/desktops', fleet: 300 });
  await page.getByRole('button', { name: 'Jobs', exact: true }).click();
  await expect(jobsDrawer(page)).toBeVisible();
  const [main, below] = await Promise.all([
    page.getByRole('main').boundingBox(),
    jobsDrawer(page).boundingBox(),
  ]);
  expect((main?.y ?? 0) + (main?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
  expect(below?.height ?? 0).toBeLessThanOrEqual(844 / 2);
});

test('actions are listed, found again on their desktops, looked up at the service, and cleared', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: onlyThese(healthy, refusedInList), fleet: 300, pace: 60 });
  await restartBoth(page);
  await expect(page.getByRole('button', { name: 'Jobs, 1 with failures' })).toBeVisible();
  await jobsDrawer(page).getByRole('link', { name: 'All jobs' }).click();
  await expectRow(page, 'Actions of this browser', {
    Action: 'Restart 2 desktops',
    State: 'Ended with failures',
    Outcome: '1 done, 1 failed',
    By: 'demo-admin',
  });
  const word = page.getByRole('region', { name: 'Notifications' }).getByText(/1 failed/);
  await expect(word).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Restart 2 desktops' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Restart 2 desktops' })).toBeVisible();
  await expect(word).toBeHidden();
  await jobsDrawer(page).getByRole('button', { name: 'Close the jobs' }).click();
  await expect(jobsDrawer(page)).toBeHidden();
  await expectOneRow(page);
  await expect(page.getByRole('button', { name: 'Jobs', exact: true })).toBeVisible();

  await page.goto(`/desktops/${healthy.id}?tab=jobs`);
  const jobs = page.getByRole('table', { name: 'Jobs of this desktop' });
  await expect(jobs.getByRole('row', { name: /Restart 2 desktops/ })).toContainText('Done');
  await jobs.getByRole('link', { name: 'Look up' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible();
  await expectRow(page, SUB_JOBS, { Desktop: healthy.name, State: 'Succeeded' });

  await page.getByRole('link', { name: 'Actions of this browser' }).click();
  await clearFinished(page, 'Cancel');
  await expectRow(page, 'Actions of this browser', { Action: 'Restart 2 desktops' });
  await clearFinished(page, 'Clear 1 finished action');
  await expect(page.getByText('No actions yet')).toBeVisible();
});

test('jobs of the service by kind, with filters in the address, a search and an export', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: onlyThese(healthy, payPerUse), fleet: 300, pace: 60 });
  await restartBoth(page);
  await page.goto('/jobs?view=service');
  await expect(page.getByText('Nothing looked up yet')).toBeVisible();
  await page.getByRole('button', { name: 'Look up' }).click();
  const drawer = page.getByRole('dialog', { name: 'Filter sub-jobs' });
  await expect(drawer.getByRole('textbox', { name: 'Desktop', exact: true })).toBeDisabled();
  await drawer.getByRole('combobox', { name: 'Kind of job' }).fill('rebootDesktops');
  await drawer.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/view=service&job_type=rebootDesktops/);
  await expectRowCount(page, SUB_JOBS, 2);
  await page.getByRole('searchbox', { name: 'Search sub-jobs' }).fill(healthy.name);
  await expectRowCount(page, SUB_JOBS, 1);
  await expectRow(page, SUB_JOBS, { Desktop: healthy.name });
  const found = await exported(page, 'All that match: 1 sub-job');
  expect(found).toContain(healthy.name);
  expect(found).not.toContain(payPerUse.name);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Reason' }).uncheck();
  await expect(page).toHaveURL(/view=service&.*columns=/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Reason' })).toBeHidden();
  // Both views keep what was looked up, and the columns of one's own come back.
  await page.getByRole('link', { name: 'Actions of this browser' }).click();
  await page.getByRole('link', { name: 'Jobs of the service' }).click();
  await expectRowCount(page, SUB_JOBS, 1);

  await page.goto('/jobs?view=service&job_type=rebootDesktops&status=FAILED');
  await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Reason' })).toBeHidden();
  await page.goto('/jobs?view=service&status=FAILED');
  await expect(page.getByText('Name a job, a kind of job or a pool.')).toBeVisible();
});

test('a job the service does not know', async ({ page, openDemo }) => {
  await openDemo({ path: '/jobs?view=service&job_id=no-such-job', fleet: 60 });
  await expect(page.getByRole('alert')).toContainText('WKS.');
});

test('a report this browser does not have says so, with a way out', async ({ page, openDemo }) => {
  await openDemo({ path: '/jobs/no-such-action', fleet: 60 });
  await expect(page.getByText('This action is not stored in this browser')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All jobs' }).click();
  await expect(page.getByText('No actions yet')).toBeVisible();
});

test('a report is exported as it is filtered', async ({ page, openDemo, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo({ path: onlyThese(healthy, refusedInList), fleet: 300, pace: 60 });
  await restartBoth(page);
  await openReport(page, 'Restart 2 desktops');
  await page.getByRole('button', { name: /^Failed/ }).click();
  await page.getByRole('button', { name: 'Copy IDs' }).click();
  await expect(page.getByText('1 ID copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(refusedInList.id);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export items of the report as CSV' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export' }).click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('The host of the desktop is under repair');
});

test('settings: how long records are kept, and clearing them', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(healthy, payPerUse), fleet: 300, pace: 60 });
  await restartBoth(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText('1 finished action is kept.')).toBeVisible();
  const days = page.getByRole('combobox', { name: 'Keep records of finished actions for' });
  await days.selectOption('7 days');
  await page.reload();
  await expect(days).toHaveValue('7');
  await clearFinished(page, 'Cancel');
  await expect(page.getByText('1 finished action is kept.')).toBeVisible();

  await days.selectOption('365 days');
  await makeRecordsOlder(page, 100);
  // Every arrow key is a choice; none removes a record, and declining changes nothing.
  await days.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(/^1 record is older than 90 days\./)).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(/^1 record is older than 30 days\./)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(days).toHaveValue('365');
  await page.reload();
  await expect(days).toHaveValue('365');
  await expect(page.getByText('1 finished action is kept.')).toBeVisible();
  await days.selectOption('30 days');
  await page.getByRole('button', { name: 'Remove 1 record' }).click();
  await expect(page.getByText('0 finished actions are kept.')).toBeVisible();
  await page.reload();
  await expect(days).toHaveValue('30');
});

/** Asks to clear the finished actions, and answers. */
async function clearFinished(page: Page, answer: string): Promise<void> {
  await page.getByRole('button', { name: 'Clear finished' }).click();
  const dialog = page.getByRole('dialog', { name: 'Clear 1 finished action' });
  await dialog.getByRole('button', { name: answer, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Makes the records of this browser look as if their actions had ended so many days earlier. */
async function makeRecordsOlder(page: Page, days: number): Promise<void> {
  await page.evaluate(async (ms) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('It failed.')));
      });
    const db = await done(indexedDB.open('workspace-console-acts'));
    const store = db.transaction('actions', 'readwrite').objectStore('actions');
    for (const action of (await done(store.getAll())) as { endedAt: number }[]) {
      await done(store.put({ ...action, endedAt: action.endedAt - ms }));
    }
    db.close();
  }, days * 86_400_000);
}

test('what has just ended is not in the future', async ({ page, openDemo }) => {
  await openDemo({ path: onlyThese(healthy, payPerUse), fleet: 300, pace: 60 });
  await restartBoth(page);
  await openReport(page, 'Restart 2 desktops');
  await expect(page.getByRole('main').getByText(/Ended (?:now|\d+ sec\. ago)/)).toBeVisible();
});
