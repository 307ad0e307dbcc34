import type { Locator, Page } from '@playwright/test';
import { APP_ACCOUNT_SENTINELS, SENTINEL_APP_GROUPS, SENTINEL_USERS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, openReport } from './support/actions';
import { expect, test } from './support/fixtures';
import { closeLeftOver } from './support/import';
import { expectRow, rowCheckbox } from './support/roles';
import { trafficOf } from './support/traffic';

const { usual, byApp, unused, desktops, mailsFail } = SENTINEL_APP_GROUPS;
const { local, ad, inLocalGroups, locked } = SENTINEL_USERS;
const FLEET = 300;

const authorizeFor = (...groups: readonly { id: string }[]) =>
  `/app-groups/authorize?${groups.map(({ id }) => `app_group_id=${id}`).join('&')}`;

/** Adds accounts by lines of text, as somebody pastes them. */
async function pasteAccounts(page: Page, lines: readonly string[], added: number, left = 0): Promise<void> {
  await page.getByRole('button', { name: 'Add accounts' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add accounts' });
  const box = dialog.getByRole('textbox', { name: 'Or paste lines' });
  await box.click();
  await box.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, lines.join('\r\n'));
  const name = added === 1 ? 'Add 1 account from the list' : `Add ${added} accounts from the list`;
  await dialog.getByRole('button', { name }).click();
  if (left > 0) await closeLeftOver(dialog, added, left);
  await expect(dialog).toBeHidden();
}

const matrix = (page: Page): Locator => page.getByRole('grid', { name: 'Accounts and app groups' });
const pair = (page: Page, account: string, group: string, state: string): Locator =>
  matrix(page).getByRole('gridcell', { name: `${account}, ${group}, ${state}`, exact: true });

/** The requests that authorized somebody: whom, for what, and the language of the mail. */
async function authorizations(page: Page) {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .filter(
      ({ method, url }) => method === 'POST' && new URL(url).pathname.endsWith('/app-groups/authorizations'),
    )
    .map(({ requestBody, requestHeaders }) => {
      const body = JSON.parse(requestBody ?? '{}') as {
        accounts: { account: string; id?: string; platform_type?: string; domain?: string }[];
        app_group_ids: string[];
      };
      return { ...body, language: requestHeaders['x-language'] };
    });
}

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
  await dialog.getByRole('button', { name: 'Add accounts' }).click();
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

test('what a person can open is listed with every way, compared with another and copied', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: `/users/${local.id}?tab=apps`, fleet: FLEET });
  const table = page.getByRole('grid', { name: 'App groups' });
  await expect(table.getByRole('row').nth(1)).toContainText(/directly|through /);
  await page.getByRole('button', { name: 'Compare with another user' }).click();
  const dialog = page.getByRole('dialog', { name: `Compare ${local.name}` });
  // The service searches among all users, not the page among the first of them.
  const other = dialog.getByRole('combobox', { name: 'Other user' });
  await expect(other).toBeFocused();
  await page.keyboard.type('claire_l');
  await expect(page.getByRole('option', { name: /^claire_lefevre/ })).toBeVisible();
  await other.fill('lena');
  await page.getByRole('option', { name: /^lena\.fournier/ }).click();
  await expect(dialog.getByRole('region', { name: `Only ${local.name}` })).toBeVisible();
  const [first] = await dialog
    .getByRole('region', { name: `Only ${local.name}` })
    .getByRole('checkbox')
    .all();
  await first?.uncheck();
  await dialog.getByRole('button', { name: /^Authorize lena\.fournier for/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Authorize accounts' })).toBeVisible();
  await expect(matrix(page).getByRole('rowheader', { name: /^lena\.fournier/ })).toBeVisible();
  expect(await authorizations(page)).toEqual([]);

  // What came by a user group is offered as membership in it; the two are actions of their own, and neither removes anything.
  await page.goto(`/users/${inLocalGroups.id}?tab=apps`);
  await page.getByRole('button', { name: 'Compare with another user' }).click();
  const second = page.getByRole('dialog', { name: `Compare ${inLocalGroups.name}` });
  await second.getByRole('combobox', { name: 'Other user' }).fill('lena');
  await page.getByRole('option', { name: /^lena\.fournier/ }).click();
  const way = second.getByRole('combobox', { name: `How ${usual.name} is copied` });
  await way.selectOption('As a member of rd-paris');
  await expect(second.getByText(/^The user becomes a member of rd-paris/)).toBeVisible();
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await second.getByRole('button', { name: 'Add lena.fournier to rd-paris' }).click();
  await confirm(page.getByRole('dialog', { name: 'Add 1 user to the group' }), 'Add 1 user to the group');
  await openReport(page, 'Add 1 user to the group');
  await expectRow(page, 'Results', { Name: 'lena.fournier', State: 'Done' });
  const traffic = trafficOf(page);
  await traffic.settle();
  const changes = traffic.exchanges.filter(({ method }) => method !== 'GET');
  expect(changes.map(({ requestBody }) => JSON.parse(requestBody ?? '{}') as unknown)).toEqual([
    { op_type: 'ADD', user_ids: [locked.id] },
  ]);
});

test('what a person is authorized for is taken away from their page, and access through a group stays', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: authorizeFor(mailsFail), fleet: FLEET });
  await pasteAccounts(page, [local.name], 1);
  await page.getByRole('button', { name: 'Add 1 authorization' }).click();
  await confirm(page.getByRole('dialog'), 'Add 1 authorization');
  await openReport(page, 'Add 1 authorization');
  // The mail fails, the authorization does not.
  const authorized = { Name: `${local.name} → ${mailsFail.name}`, State: 'Done', Email: 'Failed: ' };
  await expectRow(page, 'Results', authorized);
  await expect(page.getByText('1 authorized; email: 1 failed.')).toBeVisible();
  await expectNoAxeViolations(page);

  await page.goto(`/users/${local.id}?tab=apps`);
  await expectRow(page, 'App groups', { 'App group': mailsFail.name, Authorized: 'directly' });
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  await page
    .getByRole('group', { name: 'Selected app groups' })
    .getByRole('button', { name: 'Remove authorization' })
    .click();
  const dialog = page.getByRole('dialog');
  // All but one are through a user group: there is nothing of the person's own to remove.
  await expect(dialog.getByText(/ha(s|ve) no direct authorization/)).toBeVisible();
  await expect(dialog.getByText(/^Cannot be left here: finance-all\./)).toBeVisible();
  await confirm(dialog, 'Remove 1 authorization');
  await openReport(page, 'Remove 1 authorization');
  await expectRow(page, 'Results', { Name: `${local.name} → ${mailsFail.name}`, State: 'Done' });

  // Who is in through a user group that is not of the AD domain can leave it from here.
  await page.goto(`/users/${inLocalGroups.id}?tab=apps`);
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  await page
    .getByRole('group', { name: 'Selected app groups' })
    .getByRole('button', { name: 'Remove authorization' })
    .click();
  await dialog.getByRole('button', { name: `Remove ${inLocalGroups.name} from rd-paris` }).click();
  await confirm(
    page.getByRole('dialog', { name: 'Remove 1 user from the group' }),
    'Remove 1 user from the group',
  );
  await expect(
    dialog.getByText(`The removal of ${inLocalGroups.name} from rd-paris has begun.`),
  ).toBeVisible();
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await openReport(page, 'Remove 1 user from the group');
  await expectRow(page, 'Results', { Name: inLocalGroups.name, State: 'Done' });
});

test('who can open an app group is listed person by person, members of its user groups too', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: `/app-groups/${usual.id}?tab=people`, fleet: FLEET });
  const table = page.getByRole('grid', { name: 'People' });
  await page.getByRole('searchbox', { name: 'Search people' }).fill('rd-paris');
  await expect(table.getByRole('row').nth(1)).toContainText('through rd-paris');
  await expectNoAxeViolations(page);
});
