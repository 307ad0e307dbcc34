import type { Locator, Page } from '@playwright/test';
import { APP_ACCOUNT_SENTINELS, SENTINEL_APP_GROUPS, SENTINEL_USERS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, openReport } from './support/actions';
import { authorizations, authorizeFor, matrix, pasteAccounts } from './support/app-access';
import { expect, test } from './support/fixtures';
import { expectRow, rowCheckbox } from './support/roles';

const { usual, byApp, unused, desktops } = SENTINEL_APP_GROUPS;
const { local, ad } = SENTINEL_USERS;
const FLEET = 300;

const pair = (page: Page, account: string, group: string, state: string): Locator =>
  matrix(page).getByRole('gridcell', { name: `${account}, ${group}, ${state}`, exact: true });

test('chosen app groups and pasted accounts become a plan, and the plan becomes authorizations', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/app-groups', fleet: FLEET });
  await rowCheckbox(page, unused.name).click();
  await rowCheckbox(page, desktops.name).click();
  await page
    .getByRole('group', { name: 'Selected app groups' })
    .getByRole('button', { name: 'Authorize accounts' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Authorize accounts' })).toBeVisible();
  await pasteAccounts(
    page,
    [
      '\uFEFF用户名;域名',
      `${local.name};`,
      `${ad.name.toUpperCase()};corp.example.com`,
      'nobody.here;',
      `${local.name};`,
    ],
    2,
    1,
  );

  await expect(pair(page, local.name, unused.name, 'Will be added')).toBeVisible();
  await expect(page.getByText('4 will be added, 0 already authorized')).toBeVisible();

  // Where there is room, the name of a group is read whole.
  const named = matrix(page).getByRole('columnheader', { name: desktops.name }).getByText(desktops.name);
  expect(await named.evaluate((name) => name.scrollWidth - name.clientWidth)).toBe(0);

  // Ticks change the plan alone, by the keyboard as by the mouse.
  await matrix(page).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('3 will be added, 0 already authorized, 1 left out')).toBeVisible();
  await pair(page, ad.name, desktops.name, 'Will be added').click();
  await expect(page.getByText('2 will be added, 0 already authorized, 2 left out')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('4 will be added, 0 already authorized')).toBeVisible();
  await expectNoAxeViolations(page);
  expect(await authorizations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Add 4 authorizations' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add 4 authorizations' });
  await dialog.getByRole('radio', { name: 'French' }).check();
  await expect(dialog.getByText('4 emails to 2 users, in French')).toBeVisible();
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await confirm(dialog, 'Add 4 authorizations');
  await openReport(page, 'Add 4 authorizations');
  await expectRow(page, 'Results', { Name: `${local.name} → ${unused.name}`, State: 'Done' });
  await expect(page.getByText('4 done').first()).toBeVisible();

  const [sent, ...more] = await authorizations(page);
  expect(more).toEqual([]);
  expect(sent?.language).toBe('fr-fr');
  expect(sent?.app_group_ids.toSorted()).toEqual([unused.id, desktops.id].toSorted());
  expect(sent?.accounts).toMatchObject([
    { account: local.name, id: local.id, platform_type: 'LOCAL' },
    { account: ad.name, id: ad.id, platform_type: 'AD', domain: 'corp.example.com' },
  ]);

  // Again, nothing is left to add, and the language is remembered.
  await page.goto(authorizeFor(unused));
  await pasteAccounts(page, [local.name, 'lena.fournier'], 2);
  await expect(pair(page, local.name, unused.name, 'Authorized')).toBeVisible();
  await page.getByRole('button', { name: 'Add 1 authorization' }).click();
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'French' })).toBeChecked();
});

test('everything a search finds is reached and chosen, and a choice survives search, paging and kind', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: authorizeFor(unused), fleet: FLEET });
  await page.getByRole('button', { name: 'Add accounts' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add accounts' });
  const search = dialog.getByRole('searchbox', { name: 'Search accounts' });
  await expect(search).toBeFocused();
  await expect(dialog.getByText(`50 of ${FLEET} shown`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Show more' }).click();
  await expect(dialog.getByText(`100 of ${FLEET} shown`)).toBeVisible();
  const late = dialog.getByRole('group', { name: 'Users' }).getByRole('checkbox').nth(99);
  await late.check();
  await dialog.getByText('User groups', { exact: true }).click();
  await search.fill('paris');
  const all = dialog.getByRole('button', { name: /^Select all \d+ that match$/ });
  const count = Number(/\d+/.exec(await all.innerText())?.[0]);
  await all.click();
  await expect(dialog.getByText(`1 user and ${count} user groups selected`)).toBeVisible();
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await dialog.getByText('Users', { exact: true }).click();
  await search.fill('');
  await expect(late).toBeChecked();
  await dialog.getByRole('button', { name: `Select all ${FLEET}`, exact: true }).click();
  await expect(dialog.getByText(`${FLEET} users and ${count} user groups selected`)).toBeVisible();
  await dialog.getByRole('button', { name: `Add ${FLEET + count} accounts`, exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: `${FLEET + count} accounts`, exact: true }),
  ).toBeVisible();
});

test.describe('in trouble', () => {
  test.use({ allowedErrors: /status of (4\d\d|500)/ });

  test('a refusal that authorizes some is told pair by pair, and only what is missing is tried again', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: authorizeFor(unused), fleet: FLEET, scenario: 'troubled' });
    await pasteAccounts(page, [local.name, APP_ACCOUNT_SENTINELS.refused, ad.name], 3);
    await page.getByRole('button', { name: 'Add 3 authorizations' }).click();
    await confirm(page.getByRole('dialog', { name: 'Add 3 authorizations' }), 'Add 3 authorizations');
    await openReport(page, 'Add 3 authorizations');
    const refused = `${APP_ACCOUNT_SENTINELS.refused} → ${unused.name}`;
    await expectRow(page, 'Results', { Name: refused, State: 'Failed' });
    await expectRow(page, 'Results', { Name: `${local.name} → ${unused.name}`, State: 'Done' });
    await expectRow(page, 'Results', { Name: `${ad.name} → ${unused.name}`, State: 'Done' });
    await page
      .getByRole('button', { name: /^Retry/ })
      .first()
      .click();
    const retry = page.getByRole('dialog');
    await expect(retry.getByText(/1 is affected/)).toBeVisible();
    await confirm(retry, 'Add 1 authorization');
    await expect.poll(async () => (await authorizations(page)).length).toBe(2);
    const last = (await authorizations(page)).at(-1);
    expect(last?.accounts.map(({ account }) => account)).toEqual([APP_ACCOUNT_SENTINELS.refused]);
  });

  test('a group that is refused keeps the others back once, not in the retry', async ({ page, openDemo }) => {
    const { conflicts } = SENTINEL_APP_GROUPS;
    await openDemo({ path: authorizeFor(unused, conflicts), fleet: FLEET, scenario: 'troubled' });
    await pasteAccounts(page, [local.name, ad.name], 2);
    await page.getByRole('button', { name: 'Add 4 authorizations' }).click();
    await confirm(page.getByRole('dialog', { name: 'Add 4 authorizations' }), 'Add 4 authorizations');
    await openReport(page, 'Add 4 authorizations');
    await page.getByRole('button', { name: 'Retry 4 failed' }).click();
    const retry = page.getByRole('dialog', { name: 'Add 4 authorizations' });
    await expect(retry).toContainText('Each app group is sent in requests of its own');
    await confirm(retry, 'Add 4 authorizations');
    await openReport(page, 'Add 4 authorizations');
    for (const { name } of [local, ad]) {
      await expectRow(page, 'Results', { Name: `${name} → ${unused.name}`, State: 'Done' });
      await expectRow(page, 'Results', { Name: `${name} → ${conflicts.name}`, State: 'Failed' });
    }
    const sent = (await authorizations(page)).map((one) => one.app_group_ids);
    expect(sent).toEqual([[unused.id, conflicts.id], [unused.id], [conflicts.id]]);
  });

  test('groups of different kinds go in requests of their own, and one refused does not stop the other', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: authorizeFor(usual, byApp), fleet: FLEET });
    await expect(page.getByText(/different authorization types in separate requests/)).toBeVisible();
    await pasteAccounts(page, ['lena.fournier'], 1);
    const add = page.getByRole('button', { name: /^Add [12] authorizations?$/ });
    await add.click();
    const dialog = page.getByRole('dialog', { name: /^Add [12] authorizations?$/ });
    const title = (await dialog.getByRole('heading', { level: 2 }).innerText()).trim();
    await confirm(dialog, title);
    await openReport(page, title);
    await expectRow(page, 'Results', { Name: `lena.fournier → ${byApp.name}`, State: 'Failed' });
    const sent = await authorizations(page);
    expect(sent.map((one) => one.app_group_ids.length).every((count) => count === 1)).toBe(true);
  });
});

test('who is deleted after being chosen is named and left out, and so is an app group', async ({
  page,
  context,
  openDemo,
}) => {
  await openDemo({ path: `/users?user_name=martin`, fleet: FLEET });
  const users = page.getByRole('grid', { name: 'Users' });
  await expect(users.getByRole('row').nth(2)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  const bar = page.getByRole('group', { name: 'Selected users' });
  const count = Number(/\d+/.exec(await bar.innerText())?.[0]);

  // Somebody else deletes one of them meanwhile.
  const elsewhere = await context.newPage();
  await elsewhere.goto(`/users?user_name=anna.martin&fleet=${FLEET}&latency=0`);
  await rowCheckbox(elsewhere, 'anna.martin').click();
  await elsewhere
    .getByRole('group', { name: 'Selected users' })
    .getByRole('button', { name: 'Delete', exact: true })
    .click();
  await confirm(elsewhere.getByRole('dialog'), 'Delete 1 user');
  await expect(elsewhere.getByRole('link', { name: 'anna.martin', exact: true })).toBeHidden();
  await elsewhere.close();

  await bar.getByRole('button', { name: 'Authorize for app groups' }).click();
  const left = `${count - 1} accounts`;
  await expect(page.getByRole('heading', { level: 2, name: left, exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'is left out' })).toHaveText(
    '1 user does not exist any more and is left out: anna.martin.',
  );
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByText('is left out')).toBeHidden();

  await page.goto(`/app-groups/authorize?app_group_id=${unused.id}&app_group_id=not-there`);
  await expect(
    page.getByText('1 app group does not exist any more and is left out: not-there.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '1 app group', exact: true })).toBeVisible();
});
