// A creation whose answer is lost: the form says whether the thing exists now, and nothing is created twice.
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { ACCOUNT_NAME_SENTINELS, APP_GROUP_NAME_SENTINELS, BINDING_SENTINELS } from '~/mocks/sentinel-words';
import { expectNoAxeViolations } from './support/accessibility';
import { expect, test } from './support/fixtures';
import { trafficOf } from './support/traffic';

const CREATED = 'It exists now: it was created although no answer came.';

test('of an app group, a user, a user group and a binding: what is there is said, and leads to it', async ({
  page,
  openDemo,
}) => {
  test.slow();
  const sent = async (path: RegExp) => {
    const traffic = trafficOf(page);
    await traffic.settle();
    return traffic.exchanges.filter(
      ({ method, url }) => method === 'POST' && path.test(new URL(url).pathname),
    );
  };
  const dialog = page.getByRole('dialog');
  await openDemo({ path: '/app-groups', fleet: 300 });
  await page.getByRole('button', { name: 'Create app group' }).click();
  const create = dialog.getByRole('button', { name: 'Create app group' });
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await name.fill(APP_GROUP_NAME_SENTINELS.fail);
  await create.click();
  await expect(dialog.getByText('It was not created. Send it again.')).toBeVisible();
  await expect(create).toBeEnabled();
  await name.fill(APP_GROUP_NAME_SENTINELS.lostAnswer);
  await create.click();
  await expect(dialog.getByText(CREATED)).toBeVisible();
  await expect(create).toBeDisabled();
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  expect(await sent(/\/app-groups$/)).toHaveLength(2);
  await dialog.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'lost-answer' })).toBeVisible();

  await page.goto('/users');
  await page.getByRole('button', { name: 'Create user' }).click();
  await dialog.getByRole('textbox', { name: 'User name' }).fill(ACCOUNT_NAME_SENTINELS.lostAnswer);
  await dialog.getByRole('textbox', { name: 'Email' }).fill('lost@example.com');
  await dialog.getByRole('button', { name: 'Create user' }).click();
  await expect(dialog.getByText(CREATED)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Create user' })).toBeDisabled();
  await dialog.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'lost-answer' })).toBeVisible();

  await page.goto('/user-groups');
  await page.getByRole('button', { name: 'Create user group' }).click();
  await dialog.getByRole('textbox', { name: 'Group name' }).fill(ACCOUNT_NAME_SENTINELS.lostAnswer);
  await dialog.getByRole('button', { name: 'Create user group' }).click();
  await expect(dialog.getByText(CREATED)).toBeVisible();
  await dialog.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'lost-answer' })).toBeVisible();

  await page.goto('/terminals');
  await page.getByRole('button', { name: 'Create binding' }).click();
  await dialog.getByRole('textbox', { name: 'MAC address of the terminal' }).fill('a8667f185c05');
  await dialog.getByRole('textbox', { name: 'Desktop name' }).fill(SENTINEL_DESKTOPS.plainOff.name);
  await dialog.getByRole('textbox', { name: 'Description' }).fill(BINDING_SENTINELS.lostAnswer);
  await dialog.getByRole('button', { name: 'Create binding' }).click();
  await expect(dialog.getByText(CREATED)).toBeVisible();
  await dialog.getByRole('link', { name: 'Open it' }).click();
  await expect(page).toHaveURL(/\/terminals\?mac=A8-66-7F-18-5C-05$/);
});
