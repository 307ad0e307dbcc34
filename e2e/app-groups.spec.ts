import { SENTINEL_APP_GROUPS } from '~/mocks/sentinels';
import { APP_GROUP_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { confirm, jobsDrawer, openReport } from './support/actions';
import { sentTo, tab } from './support/app-access';
import { expect, test } from './support/fixtures';
import { expectRowCount, openRowMenu } from './support/roles';

const { usual, byApp, unused, mailsFail, conflicts, lostAnswer } = SENTINEL_APP_GROUPS;
const FLEET = 300;

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
    await parts.getByRole('link', { name: 'Email records' }).click();
    await expect(page.getByRole('grid', { name: 'Email records' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/tab=apps&name=office/);
  });

  test('a failed mail is a state with advice and leads to its records; nothing sends it again', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: tab(mailsFail, 'authorizations'), fleet: FLEET });
    await expect(page.getByText('The service cannot send an email again')).toBeVisible();
    await expect(page.getByRole('grid')).toContainText('Failed: ');
    await expect(page.getByRole('button', { name: /resend|send again/i })).toHaveCount(0);
    await page.getByRole('link', { name: 'Show failed emails' }).click();
    await expect(page.getByRole('list', { name: 'Applied filters' })).toContainText('Result Failed');
    await expect(page.getByRole('grid', { name: 'Email records' })).toContainText('Failed');
  });

  test('a group that is gone says so', async ({ page, openDemo }) => {
    await openDemo({ path: '/app-groups/00000000-0000-4000-8000-000000000000', fleet: FLEET });
    await expect(page.getByText('App group not found')).toBeVisible();
    await page.getByRole('link', { name: 'All app groups' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'App groups' })).toBeVisible();
  });
});
