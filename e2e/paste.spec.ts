import type { Locator, Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { confirm, openBulkAction, selectPage } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow } from './support/roles';
import { trafficOf } from './support/traffic';

const { noUser } = SENTINEL_DESKTOPS;

async function paste(page: Page, field: Locator, text: string) {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field.focus();
  await page.keyboard.press('Control+v');
}

/** The body that went last to an address. */
async function sent(page: Page, path: string) {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges.findLast(({ url }) => url.includes(path))?.requestBody ?? '';
}

test('invisible characters are removed from pasted text', async ({ page, context, openDemo }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo({ path: '/desktops?columns=tags', fleet: 300, pace: 60 });
  const search = page.getByRole('searchbox', { name: 'Search desktops' });
  await search.fill('FIN\u2060-\u200E');
  await expect(search).toHaveValue('FIN-');
  await search.fill('');
  const [first, ...rest] = noUser.name.split('-');
  await paste(page, search, `\uFEFF${first ?? ''}\u200B-${rest.join('\u2060-')}\u00AD`);
  await expect(search).toHaveValue(noUser.name);
  await expectRow(page, 'Desktops', { Name: noUser.name });
  await expect(page).toHaveURL(new RegExp(`computer_name=${noUser.name}(&|$)`));

  await selectPage(page);
  const tags = await openBulkAction(page, 'Add tags', 'More');
  const field = tags.getByRole('combobox', { name: 'Tags to add' });
  // This field takes a paste apart by itself; the input comes before it.
  await field.pressSequentially('ra');
  await paste(page, field, 'ck\u200B=r-\u200E17\uFEFF');
  await tags.getByRole('button', { name: 'Add tags' }).click();
  await expect(tags.getByText('Tags added to 1 desktop.')).toBeVisible();
  await tags.getByRole('button', { name: 'Close' }).last().click();
  expect(await sent(page, 'batch-tags')).toContain('{"key":"rack","value":"r-17"}');

  const assign = await openBulkAction(page, 'Assign users', 'More');
  await assign.getByRole('radio', { name: 'From a list' }).check();
  const lines = assign.getByRole('textbox', { name: 'Lines' });
  await paste(page, lines, `${noUser.name}\u200B,\u00AD anna.\u2060martin\u200E`);
  await expect(lines).toHaveValue(`${noUser.name}, anna.martin`);
  await page.keyboard.press('Control+z');
  await expect(lines).toHaveValue('');
  await page.keyboard.press('Control+v');
  await confirm(assign, 'Assign 1 desktop');
  await expect.poll(() => sent(page, 'batch-attach')).toContain('"user_name":"anna.martin"');
});
