import type { Page } from '@playwright/test';
import { APP_GROUP_NAME_SENTINELS, SENTINEL_APP_GROUPS, SENTINEL_GROUPS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, jobsDrawer, openReport } from './support/actions';
import { expect, test } from './support/fixtures';
import { closeLeftOver, pasteLines } from './support/import';
import { expectRowCount, openRowMenu } from './support/roles';
import { trafficOf } from './support/traffic';

const { usual, byApp, unused, mailsFail, conflicts, lostAnswer, large } = SENTINEL_APP_GROUPS;
const FLEET = 300;
const tab = ({ id }: { id: string }, name: string) => `/app-groups/${id}?tab=${name}`;

/** The changes sent to a path that ends like this: body and header of the mail's language. */
async function sentTo(page: Page, method: string, path: RegExp) {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .filter((one) => one.method === method && path.test(new URL(one.url).pathname))
    .map((one) => ({
      body: JSON.parse(one.requestBody ?? 'null') as unknown,
      language: one.requestHeaders['x-language'],
    }));
}

test.describe('app groups', () => {
  test('one is created: limits while typing, a refusal keeps what was typed', async ({ page, openDemo }) => {
    await openDemo({ path: '/app-groups', fleet: FLEET });
    await page.getByRole('button', { name: 'Create app group' }).click();
    const dialog = page.getByRole('dialog', { name: 'Create app group' });
    const name = dialog.getByRole('textbox', { name: 'Name' });
    const create = dialog.getByRole('button', { name: 'Create app group' });
    await expect(name).toBeFocused();
    await create.click();
    await expect(dialog.getByText('Enter a name.')).toBeVisible();
    await name.fill('two words');
    await expect(dialog.getByText('Use only letters, digits, Chinese characters')).toBeVisible();
    await name.fill('x'.repeat(65));
    await expect(dialog.getByText('At most 64 characters.')).toBeVisible();
    await name.fill(usual.name);
    await dialog.getByRole('radio', { name: 'Session desktop' }).check();
    await dialog.getByRole('combobox', { name: 'Server group' }).click();
    await page.getByRole('option', { name: 'apps-office-sh (Normal apps)' }).click();
    await create.click();
    await expect(dialog.getByText('This server group runs the other app type.')).toBeVisible();
    await dialog.getByRole('radio', { name: 'Normal apps' }).check();
    await create.click();
    await expect(dialog.getByRole('alert')).toContainText('WKS.00110409');
    await expect(dialog.getByRole('alert')).toContainText(/Request ID\s*[0-9a-f]{32}/);
    await expect(name).toHaveValue(usual.name);

    // What was typed is not lost by a key.
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Keep editing' }).click();
    await name.fill(APP_GROUP_NAME_SENTINELS.forbidden);
    await create.click();
    await expect(dialog.getByRole('alert')).toContainText('Access denied');
    await name.fill('pilot-2027');
    await dialog.getByRole('textbox', { name: 'Description' }).fill('Until March');
    await create.click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('link', { name: 'pilot-2027' })).toBeVisible();
    const sent = await sentTo(page, 'POST', /\/app-groups$/);
    expect(sent.at(-1)?.body).toEqual({
      name: 'pilot-2027',
      app_type: 'COMMON_APP',
      app_server_group_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      description: 'Until March',
    });
  });

  test('one is changed: only what is other than before is sent', async ({ page, openDemo }) => {
    await openDemo({ path: '/app-groups', fleet: FLEET });
    const menu = await openRowMenu(page, unused.name);
    await menu.getByRole('menuitem', { name: 'Edit', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `Edit app group ${unused.name}` });
    await expect(dialog).toContainText('App type: Normal apps.');
    await dialog.getByRole('textbox', { name: 'Name' }).fill(byApp.name);
    await dialog.getByRole('button', { name: 'Save app group' }).click();
    await expect(dialog.getByRole('alert')).toContainText('exists already');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('archive-2020');
    await dialog.getByRole('button', { name: 'Save app group' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('link', { name: 'archive-2020' })).toBeVisible();
    const sent = await sentTo(page, 'PATCH', /\/app-groups\//);
    expect(sent.map(({ body }) => body)).toEqual([{ name: byApp.name }, { name: 'archive-2020' }]);
  });

  test('several are deleted; the dialog says who loses access', async ({ page, openDemo }) => {
    await openDemo({ path: '/app-groups', fleet: FLEET });
    for (const { name } of [usual, unused])
      await page.getByRole('checkbox', { name: `Select ${name}` }).click();
    await page
      .getByRole('group', { name: 'Selected app groups' })
      .getByRole('button', { name: 'Delete' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Delete 2 app groups' });
    await expect(dialog.getByText('40 people and 2 user groups lose access.')).toBeVisible();
    await expect(dialog.getByText(`${unused.name}: nobody`)).toBeVisible();
    await confirm(dialog, 'Delete 2 app groups');
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('2 done');
    await expectRowCount(page, 'App groups', 38);
    const sent = await sentTo(page, 'POST', /\/app-groups\/batch-delete$/);
    expect(sent).toMatchObject([{ body: { ids: [usual.id, unused.id] } }]);
  });
});

test.describe('deleting app groups in trouble', () => {
  test('what is read back decides, not the answer', async ({ page, openDemo }) => {
    await openDemo({ path: '/app-groups', fleet: FLEET, scenario: 'troubled' });
    const remove = async ({ name }: { name: string }) => {
      const menu = await openRowMenu(page, name);
      await menu.getByRole('menuitem', { name: 'Delete', exact: true }).click();
      await confirm(page.getByRole('dialog'), 'Delete 1 app group');
    };
    await remove(lostAnswer);
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('1 done');
    await remove(conflicts);
    await openReport(page, 'Delete 1 app group');
    await expect(page.getByRole('grid')).toContainText('Another task is changing one of the app groups');
    await page.goto('/app-groups');
    await expect(page.getByRole('link', { name: conflicts.name })).toBeVisible();
    await expect(page.getByRole('link', { name: lostAnswer.name })).toBeHidden();
  });
});

test.describe('the page of an app group', () => {
  test('says what it is, and leads to its parts', async ({ page, openDemo }) => {
    await openDemo({ path: '/app-groups', fleet: FLEET });
    await page.getByRole('link', { name: usual.name }).click();
    await expect(page.getByRole('heading', { level: 1, name: usual.name })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Office apps, Shanghai');
    const parts = page.getByRole('navigation', { name: 'Parts of this app group' });
    await page.getByRole('main').getByRole('link', { name: '40', exact: true }).click();
    await expect(parts.getByRole('link', { name: 'Authorizations' })).toHaveAttribute('aria-current', 'page');
    await expectRowCount(page, 'Authorizations', 42);
    await page.getByRole('button', { name: 'User groups', exact: true }).click();
    await expectRowCount(page, 'Authorizations', 2);
    await parts.getByRole('link', { name: 'Published apps' }).click();
    await expectRowCount(page, 'Published apps', 9);
    await page.getByRole('searchbox', { name: 'Search published apps' }).fill('office');
    await expect(page).toHaveURL(/tab=apps&name=office/);
    await parts.getByRole('link', { name: 'Mail records' }).click();
    await expect(page.getByRole('grid', { name: 'Mail records' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/tab=apps&name=office/);
  });

  test('a failed mail is a state with advice and leads to its records; nothing sends it again', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: tab(mailsFail, 'authorizations'), fleet: FLEET });
    await expect(page.getByText('The service cannot send a mail again')).toBeVisible();
    await expect(page.getByRole('grid')).toContainText('Failed: ');
    await expect(page.getByRole('button', { name: /resend|send again/i })).toHaveCount(0);
    await page.getByRole('link', { name: 'Show failed mails' }).click();
    await expect(page.getByRole('list', { name: 'Applied filters' })).toContainText('Result Failed');
    await expect(page.getByRole('grid', { name: 'Mail records' })).toContainText('Failed');
  });

  test('a group that is gone says so', async ({ page, openDemo }) => {
    await openDemo({ path: '/app-groups/00000000-0000-4000-8000-000000000000', fleet: FLEET });
    await expect(page.getByText('App group not found')).toBeVisible();
    await page.getByRole('link', { name: 'All app groups' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'App groups' })).toBeVisible();
  });
});

test.describe('removing authorizations', () => {
  test('chosen ones go, in the language chosen for the mail; requests and curl show it', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: tab(usual, 'authorizations'), fleet: FLEET });
    await expectRowCount(page, 'Authorizations', 42);
    const boxes = page.getByRole('grid').locator('tbody').getByRole('checkbox');
    for (const at of [0, 1, 2]) await boxes.nth(at).click();
    await page
      .getByRole('group', { name: 'Selected authorizations' })
      .getByRole('button', { name: 'Remove authorization' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Remove 3 authorizations' });
    await expect(dialog.getByText('3 are affected')).toBeVisible();
    await expect(dialog.getByRole('radio', { name: 'English' })).toBeChecked();
    await dialog.getByRole('radio', { name: 'French' }).check();
    await dialog.getByRole('button', { name: 'Show the requests' }).click();
    const code = dialog.locator('pre');
    await expect(code).toContainText('X-Language: fr-fr');
    await dialog.getByRole('button', { name: 'curl', exact: true }).click();
    await expect(code).toContainText("-H 'X-Language: fr-fr'");
    await confirm(dialog, 'Remove 3 authorizations');
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('3 done');
    await expectRowCount(page, 'Authorizations', 39);
    const sent = await sentTo(page, 'POST', /batch-delete-authorization$/);
    expect(sent).toMatchObject([{ language: 'fr-fr', body: { app_group_ids: [usual.id] } }]);

    await page.getByRole('link', { name: 'Mail records' }).click();
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Mail about' }).click();
    await page.getByRole('option', { name: 'Removal', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
    await expectRowCount(page, 'Mail records', 3);

    // The language is remembered for the project.
    await page.getByRole('link', { name: 'Authorizations', exact: true }).click();
    const menu = await openRowMenu(page, await nameOfRow(page, 0));
    await menu.getByRole('menuitem', { name: 'Remove authorization' }).click();
    await expect(page.getByRole('dialog').getByRole('radio', { name: 'French' })).toBeChecked();
  });

  test('the dialog says who keeps access through a user group', async ({ page, openDemo }) => {
    await openDemo({ path: `${tab(usual, 'authorizations')}&page_size=100&account_type=USER`, fleet: FLEET });
    await expectRowCount(page, 'Authorizations', 40);
    await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
    await page
      .getByRole('group', { name: 'Selected authorizations' })
      .getByRole('button', { name: 'Remove authorization' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Remove 40 authorizations' });
    await expect(dialog.getByText(/\d+ users? keeps? access through/)).toBeVisible();
    await expect(dialog.getByText(/→ office-suite: through (finance-all|rd-paris)/).first()).toBeVisible();
  });

  test('accounts of a pasted list go: unknown names are marked, who is not authorized is left out', async ({
    context,
    page,
    openDemo,
  }) => {
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDemo({ path: `${tab(usual, 'authorizations')}&account_type=USER`, fleet: FLEET });
    const name = await nameOfRow(page, 0);
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByRole('button', { name: 'Remove a list of accounts' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove a list of accounts' });
    await pasteLines(
      page,
      dialog,
      [
        'account\ttype',
        `${name.toUpperCase()}\t`,
        'rd-paris\tgroup',
        'nobody.here\t',
        `${name}\t`,
        'sales-paris\tgroup',
      ].join('\n'),
    );
    await expect(dialog.getByText('There is no such account.').first()).toBeVisible();
    await expectNoAxeViolations(page, { include: '[role=dialog]' });
    await dialog.getByRole('button', { name: 'Continue with 3 accounts' }).click();
    const remove = page.getByRole('dialog', { name: 'Remove 2 authorizations' });
    await expect(remove.getByText('2 are affected')).toBeVisible();
    await expect(remove.getByText('1 has no direct authorization.')).toBeVisible();
    await confirm(remove, 'Remove 2 authorizations');
    await closeLeftOver(dialog, 3, 1);
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('2 done');
    const sent = await sentTo(page, 'POST', /batch-delete-authorization$/);
    expect(sent.flatMap(({ body }) => (body as { accounts: unknown[] }).accounts)).toMatchObject([
      { account: name, account_type: 'USER', id: expect.any(String), platform_type: expect.any(String) },
      {
        account: 'rd-paris',
        account_type: 'USER_GROUP',
        id: SENTINEL_GROUPS.local.id,
        platform_type: 'LOCAL',
      },
    ]);

    // The same list, for several app groups.
    await page.goto('/app-groups');
    for (const group of [usual, unused])
      await page.getByRole('checkbox', { name: `Select ${group.name}` }).click();
    await page
      .getByRole('group', { name: 'Selected app groups' })
      .getByRole('button', { name: 'Remove a list of accounts' })
      .click();
    await pasteLines(page, dialog, `account;type\n${SENTINEL_GROUPS.ad.name};user group`);
    await dialog.getByRole('button', { name: 'Continue with 1 account' }).click();
    await expect(page.getByRole('dialog', { name: 'Remove 1 authorization' })).toContainText('1 is affected');
  });

  test('everything that matches is removed in requests of at most 50 accounts', async ({
    page,
    openDemo,
  }) => {
    test.slow();
    await openDemo({ path: tab(large, 'authorizations'), fleet: FLEET });
    await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
    await page.getByRole('button', { name: /^Select all \d+ that match$/ }).click();
    await page
      .getByRole('group', { name: 'Selected authorizations' })
      .getByRole('button', { name: 'Remove authorization' })
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/^\d+ are affected$/)).toBeVisible();
    const title = await dialog.getByRole('heading').innerText();
    await confirm(dialog, title);
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('done', {
      timeout: 20_000,
    });
    await expect(page.getByText('Nobody is authorized')).toBeVisible();
    const sent = await sentTo(page, 'POST', /batch-delete-authorization$/);
    const counts = sent.map(({ body }) => (body as { accounts: unknown[] }).accounts.length);
    expect(Math.max(...counts)).toBe(50);
    expect(title).toContain(String(counts.reduce((sum, one) => sum + one, 0)));
  });
});

test('by keyboard alone: to a group, to its authorizations, and one is removed', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: `/app-groups?name=${usual.name}`, fleet: FLEET });
  await expectRowCount(page, 'App groups', 1);
  await page.getByRole('grid').getByRole('row').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: usual.name })).toBeVisible();
  await page.getByRole('link', { name: 'Authorizations', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expectRowCount(page, 'Authorizations', 42);
  const name = await nameOfRow(page, 0);
  await page.getByRole('button', { name: `Actions for ${name}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Remove authorization' })).toBeFocused();
  await page.keyboard.press('Enter');
  const remove = page.getByRole('dialog').getByRole('button', { name: 'Remove 1 authorization' });
  await expect(remove).toBeEnabled();
  await remove.focus();
  await page.keyboard.press('Enter');
  await expectRowCount(page, 'Authorizations', 41);
});

test.describe('removing authorizations in trouble', () => {
  test('a lost answer is read back, and a refusal names its reason for each', async ({ page, openDemo }) => {
    await openDemo({ path: tab(lostAnswer, 'authorizations'), fleet: FLEET, scenario: 'troubled' });
    const removeFirst = async () => {
      const menu = await openRowMenu(page, await nameOfRow(page, 0));
      await menu.getByRole('menuitem', { name: 'Remove authorization' }).click();
      await confirm(page.getByRole('dialog'), 'Remove 1 authorization');
    };
    await removeFirst();
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('1 done');
    await page.goto(tab(conflicts, 'authorizations'));
    await removeFirst();
    await openReport(page, 'Remove 1 authorization');
    await expect(page.getByRole('grid')).toContainText('Another task is changing one of the app groups');
    await page.getByRole('grid').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1, name: conflicts.name })).toBeVisible();
  });
});

async function nameOfRow(page: Page, at: number): Promise<string> {
  const grid = page.getByRole('grid', { name: 'Authorizations' });
  await expect(grid).toHaveAttribute('aria-busy', 'false');
  const label = await grid.locator('tbody').getByRole('checkbox').nth(at).getAttribute('aria-label');
  return (label ?? '').replace(/^Select /, '');
}
