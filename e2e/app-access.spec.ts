// Who can open what, and why: on the page of a person and on that of an app group.
import { SENTINEL_APP_GROUPS, SENTINEL_USERS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, openReport } from './support/actions';
import { authorizations, authorizeFor, matrix, pasteAccounts } from './support/app-access';
import { expect, test } from './support/fixtures';
import { expectRow } from './support/roles';
import { trafficOf } from './support/traffic';

const { usual, mailsFail } = SENTINEL_APP_GROUPS;
const { local, inLocalGroups, locked } = SENTINEL_USERS;
const FLEET = 300;

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
