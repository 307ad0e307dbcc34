import type { Locator, Page } from '@playwright/test';
import { APP_SESSION_TITLE_SENTINELS } from '~/mocks/sentinel-words';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, expectWillRun, jobsDrawer } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow, openRowMenu } from './support/roles';
import { expectTranslated } from './support/translation';

const LIST = 'App sessions';

/** Selects the first open sessions of the list and opens their log-off. */
async function openLogoff(page: Page, count: number): Promise<Locator> {
  const boxes = page.getByRole('grid', { name: LIST }).locator('tbody').getByRole('checkbox');
  for (let at = 0; at < count; at += 1) await boxes.nth(at).click();
  await page
    .getByRole('group', { name: 'Selected app sessions' })
    .getByRole('button', { name: 'Log off' })
    .click();
  return page.getByRole('dialog', { name: /^Log off \d+ app sessions?$/ });
}

const finished = (page: Page) => jobsDrawer(page).getByRole('region', { name: 'Finished' });

test('sessions are logged off at once, with a word to their users, and are seen to have ended', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/sessions?session_state=Active', fleet: 300 });
  const dialog = await openLogoff(page, 2);
  await expectWillRun(dialog, 2);
  const delay = dialog.getByRole('textbox', { name: 'Delay (minutes)' });
  const message = dialog.getByRole('textbox', { name: /^Message to users/ });
  await delay.fill('');
  await delay.blur();
  await expect(dialog.getByText('Enter a number of minutes, from 0.')).toBeVisible();
  await message.fill('x'.repeat(256));
  await message.blur();
  await expect(dialog.getByText('At most 255 characters.')).toBeVisible();
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await delay.fill('0');
  await message.fill('Save your work');
  await confirm(dialog, 'Log off 2 app sessions');
  await expect(finished(page)).toContainText('2 done');
  await page.goto('/sessions?session_state=SignedOut&page_size=10');
  await expectRow(page, LIST, { Session: 'li.wei', State: 'Logged off' });
});

test('an answer without effect is a failure; a lost answer is read back', async ({ page, openDemo }) => {
  await openDemo({ path: '/sessions?session_state=Active', fleet: 300 });
  const ignored = await openLogoff(page, 1);
  await ignored.getByRole('textbox', { name: 'Delay (minutes)' }).fill('0');
  await ignored
    .getByRole('textbox', { name: /^Title of the message/ })
    .fill(APP_SESSION_TITLE_SENTINELS.ignored);
  await confirm(ignored, 'Log off 1 app session');
  await expect(finished(page)).toContainText('1 failed', { timeout: 15_000 });
});

test('one session is logged off from its row, later; what has ended cannot be', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/sessions?user_name=li.wei', fleet: 300, pace: 600 });
  const row = await expectRow(page, LIST, { State: 'In use' });
  const name = (await row.getByRole('rowheader').innerText()).trim();
  await (await openRowMenu(page, name)).getByRole('menuitem', { name: 'Log off' }).click();
  const dialog = page.getByRole('dialog', { name: 'Log off 1 app session' });
  await confirm(dialog, 'Log off 1 app session');
  // Its end is read when the five minutes are over.
  await expect(finished(page)).toContainText('1 done', { timeout: 15_000 });
  await page.goto('/sessions?session_state=SignedOut');
  await page
    .getByRole('button', { name: /^Actions for / })
    .first()
    .click();
  await expect(page.getByRole('menuitem', { name: 'Log off (already ended)' })).toBeDisabled();
});

test('a person’s sessions name their app groups', async ({ page, openDemo }) => {
  await openDemo({ path: '/sessions?user_name=li.wei', fleet: 300 });
  await expectRow(page, LIST, { State: 'In use' });
  await page.getByRole('grid', { name: LIST }).locator('tbody tr').first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'App sessions of li.wei' });
  await expect(dialog.getByRole('row')).toHaveCount(4);
  await expect(dialog.getByRole('columnheader', { name: 'App group', exact: true })).toBeVisible();
  await expect(dialog.getByRole('cell').getByRole('link').first()).toHaveText(/^(?![0-9a-f]{8}-)/);
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('an open session is logged off from the sessions of its user, and the page of the user shows it', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/sessions?user_name=li.wei', fleet: 300 });
  await expectRow(page, LIST, { State: 'In use' });
  await page.getByRole('grid', { name: LIST }).locator('tbody tr').first().focus();
  await page.keyboard.press('Enter');
  const sessions = page.getByRole('dialog', { name: 'App sessions of li.wei' });
  await expect(sessions.getByRole('button', { name: /^Log off li\.wei · / })).toHaveCount(1);
  await sessions.getByRole('button', { name: /^Log off li\.wei · / }).click();
  const dialog = page.getByRole('dialog', { name: 'Log off 1 app session' });
  await expect(sessions).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.goto('/users?user_name=li.wei');
  await page.getByRole('link', { name: 'li.wei', exact: true }).click();
  const views = page.getByRole('navigation', { name: 'Views of this user' });
  await views.getByRole('link', { name: 'App sessions' }).click();
  const table = page.getByRole('region', { name: 'App sessions of li.wei' });
  await expect(table).toContainText('In use');
  await table.getByRole('button', { name: /^Log off li\.wei · / }).click();
  await dialog.getByRole('textbox', { name: 'Delay (minutes)' }).fill('0');
  await confirm(dialog, 'Log off 1 app session');
  await expect(finished(page)).toContainText('1 done', { timeout: 15_000 });
  await expect(table).not.toContainText('In use');
  await expect(table.getByRole('button')).toHaveCount(0);
});

test('logins lead to the terminal and show how many people were online', async ({ page, openDemo }) => {
  await openDemo({ path: '/sessions', fleet: 300 });
  await page.getByRole('navigation', { name: 'Kinds of sessions' }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Desktop logins' })).toBeVisible();
  await page.getByRole('button', { name: 'Show people online' }).click();
  const chart = page.getByRole('region', { name: 'People online' });
  await expect(chart.getByRole('img', { name: /^People online in 8 periods, at most / })).toBeVisible();
  await chart.getByText('24 hours').click();
  await expect(chart.getByRole('img', { name: /^People online in 2\d periods/ })).toBeVisible();
  await chart.getByRole('button', { name: 'Show as figures' }).click();
  await expect(chart.getByRole('rowheader').first()).toContainText('(so far)');
  await expectNoAxeViolations(page);
  await page.getByRole('searchbox', { name: 'Search desktop logins' }).fill('kiosk');
  // The header alone is left beside the rows found.
  await expect(
    page.getByRole('grid', { name: 'Desktop logins' }).getByRole('row').filter({ hasNotText: 'kiosk' }),
  ).toHaveCount(1);
  await expectRow(page, 'Desktop logins', { User: 'kiosk', 'MAC address': '00-1A-4B-00-00-07' });
  await page
    .getByRole('button', { name: /^Actions for .* kiosk$/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Show bindings of this terminal' }).click();
  await expect(page).toHaveURL(/\/terminals\?mac=00-1A-4B-00-00-07$/);
});

for (const [language, showOnline] of [
  ['zh-CN', '显示在线人数'],
  ['fr-FR', 'Afficher les personnes en ligne'],
] as const) {
  test(`sessions speak ${language}`, async ({ page, openDemo }) => {
    await openDemo({ path: '/sessions?user_name=li.wei', fleet: 300, language });
    await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
    await expectTranslated(page, language);
    await page.getByRole('grid').locator('tbody tr').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    await expectTranslated(page, language);
    await page.goto('/sessions/logins');
    await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
    await page.getByRole('button', { name: showOnline }).click();
    await expect(page.getByRole('main').getByRole('region').getByRole('img')).toBeVisible();
    await expectTranslated(page, language);
  });
}
