// Lines typed into an import, and not read yet: nothing loses them, and nothing is done without them.
import type { Locator, Page } from '@playwright/test';
import { SENTINEL_APP_GROUPS, SENTINEL_USERS } from '~/mocks/sentinels';
import { authorizeFor, tab } from './support/app-access';
import { expect, test } from './support/fixtures';

const { usual, unused } = SENTINEL_APP_GROUPS;
const { local, ad } = SENTINEL_USERS;
const FLEET = 60;

async function open(page: Page, button: string): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click();
  return page.getByRole('dialog', { name: button, exact: true });
}

async function type(page: Page, dialog: Locator, text: string): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Or paste lines' }).click();
  await page.keyboard.type(text);
}

for (const [path, button] of [
  [authorizeFor(unused), 'Add accounts'],
  [tab(usual, 'people'), 'Remove a list of accounts'],
  ['/users', 'Create from a file'],
  ['/terminals', 'Create from a file'],
] as const) {
  test(`${path.replace(/\?.*/, '')}: Escape asks before typed lines are lost, and typing moves nothing`, async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path, fleet: FLEET });
    await page.getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog');
    const box = dialog.getByRole('textbox', { name: 'Or paste lines' });
    await expect(box).toBeVisible();
    const before = await box.boundingBox();
    await type(page, dialog, 'one.line');
    expect(await box.boundingBox()).toEqual(before);
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Keep editing' }).click();
    await expect(box).toHaveValue('one.line');
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Discard them' }).click();
    await expect(dialog).toBeHidden();
  });
}

test('typed lines are shown before they are added with what is ticked, and the button counts both', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: authorizeFor(unused), fleet: FLEET });
  const dialog = await open(page, 'Add accounts');
  const searched = dialog.getByRole('searchbox', { name: 'Search accounts' });
  const place = await searched.boundingBox();
  await dialog.getByText('User groups', { exact: true }).click();
  expect((await searched.boundingBox())?.y).toBe(place?.y);
  await dialog.getByText('Users', { exact: true }).click();

  await dialog.getByRole('button', { name: 'Add accounts', exact: true }).click();
  const nothing = dialog.getByText('Choose or paste at least one account.');
  await expect(nothing).toBeVisible();
  await dialog.getByRole('checkbox', { name: local.name, exact: true }).check();
  await expect(nothing).toBeHidden();

  await type(page, dialog, `${local.name}\n${ad.name}\n`);
  await dialog.getByRole('button', { name: 'Add 1 account', exact: true }).click();
  await expect(dialog.getByRole('grid', { name: 'Lines' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 2 accounts', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: '2 accounts', exact: true })).toBeVisible();
});
