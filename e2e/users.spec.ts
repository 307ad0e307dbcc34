import { expect, test } from './support/fixtures';
import { columnTexts, expectRow, openRowMenu } from './support/roles';

const LIST = 'Users';

test('a user says in words whether they can sign in', async ({ page, openDemo }) => {
  await openDemo({ path: '/users?columns=state%2Caccount_expires%2Cis_pre_user%2Cuser_phone', fleet: 300 });
  await expectRow(page, LIST, {
    Name: 'li.wei',
    State: 'Active',
    Expires: 'Never',
    'Preset user': 'No',
    Phone: '+86',
  });
  await page.getByRole('button', { name: 'Disabled', exact: true }).click();
  await expectRow(page, LIST, { Name: 'hugo.koch', State: 'Disabled' });
  expect(new Set(await columnTexts(page, LIST, 'State'))).toEqual(new Set(['Disabled']));
});

test('the menu of a user copies what names them, and leads to their desktops', async ({
  page,
  openDemo,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo({ path: '/users?user_name=anna.martin', fleet: 300 });
  await expectRow(page, LIST, { Name: 'anna.martin', Desktops: '1' });
  await (await openRowMenu(page, 'anna.martin')).getByRole('menuitem', { name: 'Copy email' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('anna.martin@corp.example.com');
  await (
    await openRowMenu(page, 'anna.martin')
  )
    .getByRole('menuitem', { name: 'Show their desktops' })
    .click();
  await expect(page).toHaveURL(/\/desktops\?user_name=anna\.martin$/);
  await expectRow(page, 'Desktops', { User: 'anna.martin' });
  await expect(page.getByRole('list', { name: 'Applied filters' })).toContainText(
    'User contains anna.martin',
  );
});
