import type { Page } from '@playwright/test';
import { SENTINEL_USERS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { openRowMenu } from './support/roles';
import { trafficOf } from './support/traffic';

const { local, ad, selfActivated } = SENTINEL_USERS;

async function openDialog(page: Page, name: string) {
  await (await openRowMenu(page, name)).getByRole('menuitem', { name: 'Set random password' }).click();
  const dialog = page.getByRole('dialog', { name: `Set a random password for ${name}` });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function callsOf(page: Page): Promise<URL[]> {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .map(({ url }) => new URL(url))
    .filter(({ pathname }) => pathname.endsWith('/random-password'));
}

/** Everything a browser keeps of a page, as text. */
async function keptBy(page: Page): Promise<string> {
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const rows = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise<unknown[]>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.addEventListener('error', () => reject(new Error(`${name} does not open`)));
            opening.addEventListener('success', () => {
              const stores = [...opening.result.objectStoreNames];
              const all: unknown[] = [];
              if (stores.length === 0) return resolve(all);
              const reading = opening.result.transaction(stores);
              for (const store of stores) {
                const asked = reading.objectStore(store).getAll();
                asked.addEventListener('success', () => all.push(asked.result));
              }
              reading.addEventListener('complete', () => resolve(all));
              return undefined;
            });
          }),
      ),
    );
    return JSON.stringify([localStorage, sessionStorage, rows, history.state, location.href, name]);
  });
  const entries = await page.evaluate(() =>
    JSON.stringify(performance.getEntriesByType('resource').map((entry) => entry.name)),
  );
  return `${stored}${entries}${await page.content()}`;
}

test('a random password is asked for once, shown once, and kept nowhere', async ({
  page,
  openDemo,
  context,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo({ path: `/users?user_names=${local.name}`, fleet: 300 });
  const dialog = await openDialog(page, local.name);
  expect(await callsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Set random password' }).dblclick();
  const secret = dialog.getByLabel('New password');
  await expect(secret).toHaveText('••••••••••••');
  await dialog.getByRole('button', { name: 'Copy password' }).click();
  const password = await page.evaluate(() => navigator.clipboard.readText());
  expect(password.length).toBeGreaterThanOrEqual(8);
  await dialog.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(secret).toHaveText(password);
  await dialog.getByRole('button', { name: 'Hide', exact: true }).click();
  expect(await keptBy(page)).not.toContain(password);

  // What makes other reads be sent again sends nothing here.
  await page.evaluate(() => {
    window.dispatchEvent(new Event('focus'));
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toBeHidden();
  const again = await openDialog(page, local.name);
  await expect(again.getByLabel('New password')).toBeHidden();
  await again.getByRole('button', { name: 'Cancel' }).click();
  await page.goto('/jobs');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await keptBy(page)).not.toContain(password);
  await page.goBack();
  await expect(page.getByRole('grid')).toBeVisible();
  expect(await keptBy(page)).not.toContain(password);
  expect(said.join('\n')).not.toContain(password);
  expect(await callsOf(page)).toHaveLength(1);
  expect(JSON.stringify(trafficOf(page).exchanges)).not.toContain(password);
});

test('it is gone after two minutes in which nobody looks', async ({ page, openDemo }) => {
  await openDemo({ path: `/users?user_names=${local.name}`, fleet: 300 });
  const dialog = await openDialog(page, local.name);
  await page.clock.install();
  await dialog.getByRole('button', { name: 'Set random password' }).click();
  await expect(dialog.getByLabel('New password')).toBeVisible();
  await page.clock.fastForward(119_000);
  await expect(dialog.getByLabel('New password')).toBeVisible();
  await page.clock.fastForward(2000);
  await expect(dialog.getByText(/^The password was hidden for 2 minutes/)).toBeVisible();
  await expect(dialog.getByLabel('New password')).toBeHidden();
});

test('an account its user activates is notified, and one of the AD domain is refused with the reason', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: `/users?user_names=${selfActivated.name}&user_names=${ad.name}`, fleet: 300 });
  const dialog = await openDialog(page, selfActivated.name);
  const set = dialog.getByRole('button', { name: 'Set random password' });
  await expect(set).toBeDisabled();
  await dialog.getByLabel('By email').check();
  await dialog.getByLabel('By text message').check();
  await set.click();
  await expect(dialog.getByLabel('New password')).toBeVisible();
  expect((await callsOf(page)).map(({ searchParams }) => searchParams.get('notification_type'))).toEqual([
    'email,phone',
  ]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  const other = await openDialog(page, ad.name);
  await expect(other.getByText(/^This account is in the AD domain/)).toBeVisible();
  await expect(other.getByRole('button', { name: 'Set random password' })).toBeDisabled();
});
