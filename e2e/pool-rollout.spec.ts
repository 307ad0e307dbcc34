// A new image on its way through a pool: some desktops first, a comparison, then the rest, a stop or a repair.
import type { Page } from '@playwright/test';
import { SENTINEL_POOLS } from '~/mocks/sentinels';
import { confirm, jobsDrawer, sentTo, typeCount } from './support/actions';
import { expectNoAxeViolations } from './support/accessibility';
import { expect, test } from './support/fixtures';
import { trafficOf } from './support/traffic';

const { drift } = SENTINEL_POOLS;
const ROLLOUT = `/desktop-pools/${drift.id}?tab=rollout`;

/** Bodies of the rebuilds sent so far. */
async function rebuilds(page: Page): Promise<Record<string, unknown>[]> {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .filter((one) => one.method === 'POST' && new URL(one.url).pathname.endsWith('/rebuild'))
    .map(({ requestBody }) => JSON.parse(requestBody ?? '{}') as Record<string, unknown>);
}

test('some desktops first, a comparison across a reload, then the rest', async ({ page, openDemo }) => {
  test.setTimeout(60_000);
  await openDemo({ path: ROLLOUT, fleet: 300, pace: 60 });
  await expect(page.getByText('No staged rollout was started in this browser')).toBeVisible();
  // A rollout begun in another browser is recognised from the data and can be continued.
  await page.getByRole('button', { name: /^Continue with FIN-Office-2026Q1 on \d+ desktops$/ }).click();
  await expect(page.getByRole('dialog').getByText('FIN-Office-2026Q1').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Rebuild the pool' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('4 desktops already have another image than the pool.')).toBeVisible();
  const button = dialog.getByRole('button', { name: /^Rebuild \d+ desktops of the pool$/ });
  await expect(button).toBeEnabled();

  // The first batch by name: what is no desktop of the pool is refused while it is typed.
  await dialog.getByRole('radio', { name: 'Chosen desktops' }).check();
  await dialog.getByText('Show names').first().click();
  const [first = '', second = ''] = await dialog
    .getByRole('region', { name: 'What will happen' })
    .locator('details span')
    .allInnerTexts();
  const names = dialog.getByRole('combobox', { name: 'Names of the first desktops' });
  await names.click();
  await page.keyboard.type(first.toLowerCase());
  await page.keyboard.press('Enter');
  await page.keyboard.type('NO-SUCH-1');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Not in this pool: NO-SUCH-1.')).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.type(second);
  await page.keyboard.press('Enter');
  await dialog.getByRole('radio', { name: /DEV-Toolchain/ }).check();
  await dialog.getByRole('textbox', { name: /^Minutes to save work/ }).fill('16');
  await dialog.getByRole('textbox', { name: /^Message to users/ }).click();
  await expect(dialog.getByText(/15 minutes/).last()).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Minutes to save work/ }).fill('');
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  const title = await button.innerText();
  const count = Number(/\d+/.exec(title)?.[0]);
  await confirm(dialog, title);

  const main = page.getByRole('main');
  await expect(main.getByText(/^The first batch has ended\. The rest waits for your decision\./)).toBeVisible(
    {
      timeout: 20_000,
    },
  );
  await expect(jobsDrawer(page).getByRole('link', { name: 'Compare and decide' })).toBeVisible();
  // The clock is put forward, sixty times as far as the page's: after a day the window's title tells it on every page.
  await expect(page).toHaveTitle(/^[^:]+ · Workspace Console$/);
  await page.clock.install({ time: Date.now() + (3 * 86_400_000) / 60 });
  await page.reload();
  await expect(page).toHaveTitle(
    `${drift.name} · ${drift.name}: first batch 2 of ${count}, started 3 days ago · Workspace Console`,
  );
  const figure = (name: string) => main.getByRole('row', { name: new RegExp(`^${name} `) });
  await expect(figure('On the new image')).toHaveText(new RegExp(`2 of 2\\D*0 of ${count - 2}`));
  await expect(figure('Jobs done')).toHaveText(/20$/);
  expect(await rebuilds(page)).toMatchObject([{ desktop_ids: [expect.any(String), expect.any(String)] }]);
  await expectNoAxeViolations(page);

  await page.getByRole('link', { name: 'Desktop pools' }).first().click();
  await expect(page).toHaveTitle(/^Desktop pools · .*: first batch 2 of /);
  await page
    .getByRole('list', { name: 'Rollouts that wait for a decision' })
    .getByRole('link', { name: 'Compare and decide' })
    .click();
  await main.getByRole('button', { name: `Continue with ${count - 2}` }).click();
  const rest = page.getByRole('dialog', { name: `Continue with ${count - 2} desktops` });
  await expect(rest.getByRole('textbox')).toBeVisible();
  await rest.getByRole('button', { name: /^Continue with/ }).click();
  await expect(rest.getByText(`Type the number ${count - 2}, without separators.`)).toBeVisible();
  await typeCount(rest);
  await rest.getByRole('button', { name: /^Continue with/ }).dblclick();
  await expect(rest).toBeHidden();
  await expect(page).toHaveTitle(`${drift.name} · Workspace Console`);
  await expect(main.getByText(/^Ended\./)).toBeVisible({ timeout: 20_000 });
  const sent = await sentTo(page, 'POST', '/rebuild');
  expect(sent.map((ids) => ids.length)).toEqual([2, count - 2]);
  expect(new Set(sent.flat()).size).toBe(count);

  // The pool itself keeps its image; with one more action it has the new one, and nothing is left to say.
  const leaves = main.getByText(/^The pool itself still has the image FIN-Office-2026Q3\./);
  await expect(leaves).toBeVisible();
  await main.getByRole('button', { name: 'Change the image of the pool' }).click();
  const change = page.getByRole('dialog', { name: 'Change the image of the pool' });
  await expect(change.getByRole('radio', { name: 'Only desktops added later get the image' })).toBeChecked();
  await confirm(change, 'Change the image of the pool');
  await expect(leaves).toBeHidden({ timeout: 20_000 });
  await expect(main.getByText(/was changed elsewhere/)).toBeHidden();
  expect((await rebuilds(page)).at(-1)).toMatchObject({ handle_type: 'ONLY_FOR_EXPAND' });
});

test('a repair reaches what has another image; what kept its image is told and rebuilt again', async ({
  page,
  openDemo,
}) => {
  test.setTimeout(60_000);
  await openDemo({ path: ROLLOUT, fleet: 300, pace: 60, scenario: 'troubled' });
  const main = page.getByRole('main');
  await page.getByRole('button', { name: 'Repair other images' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('They get the image of the pool: FIN-Office-2026Q3.')).toBeVisible();
  await confirm(dialog, 'Rebuild the pool: 4 desktops');
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toBeVisible({ timeout: 20_000 });
  expect(await rebuilds(page)).toMatchObject([{ is_fix: true }]);
  expect((await rebuilds(page))[0]).not.toHaveProperty('desktop_ids');

  await main.getByRole('button', { name: 'Rebuild the pool' }).click();
  const first = page.getByRole('dialog');
  await first.getByRole('radio', { name: /DEV-Toolchain/ }).check();
  const button = first.getByRole('button', { name: /^Rebuild \d+ desktops of the pool$/ });
  await expect(button).toBeEnabled();
  await confirm(first, await button.innerText());
  await expect(main.getByText(/^The first batch has ended\./)).toBeVisible({ timeout: 20_000 });
  await expect(main.getByRole('row', { name: /^Done, but not on the new image 1 0$/ })).toBeVisible();
  await main.getByRole('button', { name: /^Stop, do not send \d+$/ }).click();
  await expect(main.getByText(/^Stopped\. The remaining requests are not sent\./)).toBeVisible();
  await main.getByRole('button', { name: 'Rebuild 1 desktop again' }).click();
  const again = page.getByRole('dialog', { name: 'Rebuild 1 desktop of the pool' });
  await confirm(again, 'Rebuild 1 desktop of the pool');
  await expect.poll(async () => (await rebuilds(page)).length).toBe(3);
});

test('the whole pool is its own choice, with its own fields', async ({ page, openDemo }) => {
  await openDemo({ path: ROLLOUT, fleet: 300, pace: 60 });
  await page.getByRole('button', { name: 'Rebuild the pool' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'The whole pool' }).check();
  await dialog.getByRole('radio', { name: /DEV-Toolchain/ }).check();
  await expect(dialog.getByRole('button', { name: 'Rebuild the pool: 18 desktops' })).toBeEnabled();
  await dialog.getByRole('radio', { name: 'Only desktops added later get the image' }).check();
  await confirm(dialog, 'Change the image of the pool');
  await expect.poll(() => rebuilds(page)).toMatchObject([{ handle_type: 'ONLY_FOR_EXPAND' }]);
  expect((await rebuilds(page))[0]).not.toHaveProperty('desktop_ids');
});
