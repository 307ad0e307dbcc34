// Taking away what accounts are authorized for, on the page of an app group.
import type { Page } from '@playwright/test';
import { SENTINEL_APP_GROUPS, SENTINEL_GROUPS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, jobsDrawer, openReport } from './support/actions';
import { sentTo, tab } from './support/app-access';
import { expect, test } from './support/fixtures';
import { closeLeftOver, pasteLines } from './support/import';
import { expectRowCount, openRowMenu } from './support/roles';

const { usual, unused, conflicts, lostAnswer, large } = SENTINEL_APP_GROUPS;
const FLEET = 300;

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

    await page.getByRole('link', { name: 'Email records' }).click();
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Email about' }).click();
    await page.getByRole('option', { name: 'Removal', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
    await expectRowCount(page, 'Email records', 3);

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
