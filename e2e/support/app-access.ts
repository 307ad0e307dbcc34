// App groups and who may use them, as an administrator sees and changes them.
import { expect, type Locator, type Page } from '@playwright/test';
import { closeLeftOver } from './import';
import { trafficOf } from './traffic';

/** The address of a part of an app group's page. */
export const tab = ({ id }: { id: string }, name: string) => `/app-groups/${id}?tab=${name}`;

/** The address of the page that authorizes accounts for these groups. */
export const authorizeFor = (...groups: readonly { id: string }[]) =>
  `/app-groups/authorize?${groups.map(({ id }) => `app_group_id=${id}`).join('&')}`;

/** Adds accounts by lines of text, as somebody pastes them. */
export async function pasteAccounts(
  page: Page,
  lines: readonly string[],
  added: number,
  left = 0,
): Promise<void> {
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

/** The plan: accounts by app groups. */
export const matrix = (page: Page): Locator => page.getByRole('grid', { name: 'Accounts and app groups' });
/** The requests that authorized somebody: whom, for what, and the language of the mail. */
export async function authorizations(page: Page) {
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

/** The changes sent to a path that ends like this: body and header of the mail's language. */
export async function sentTo(page: Page, method: string, path: RegExp) {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .filter((one) => one.method === method && path.test(new URL(one.url).pathname))
    .map((one) => ({
      body: JSON.parse(one.requestBody ?? 'null') as unknown,
      language: one.requestHeaders['x-language'],
    }));
}
