// The page that authorizes accounts, live: what its matrix costs with 2,000 accounts and 40 app groups beside 50 and 10.
import type { Browser, Page } from '@playwright/test';
import { PROJECT_ID } from '~/mocks/sentinels';
import { openMeasured } from './loads';
import { cpuClock, frames, median } from './measure';
import type { Line } from './report';

const MOUNTS = 7;
const FEW = { accounts: 50, groups: 10 };
const MANY = { accounts: 2000, groups: 40 };
/** In no account's name. */
const NOBODY = 'zzzz';
const TYPED = 'anna.martin';

/** Measures one console, with few accounts and with many. */
export async function measureAccess(browser: Browser, origin: string): Promise<Line[]> {
  const few = await measureMatrix(browser, origin, FEW);
  const many = await measureMatrix(browser, origin, MANY);
  const label = 'matrix of 2,000 x 40 beside 50 x 10';
  return [
    { figure: `${label}: mount (CPU)`, unit: 'ms', ours: many.cpu, floor: few.cpu, gate: 2 },
    { figure: `${label}: DOM`, unit: 'x', ours: many.elements / few.elements },
    { figure: 'keystroke to paint in its filter, 2,000 x 40', unit: 'ms', ours: many.keystroke, gate: 50 },
  ];
}

async function measureMatrix(browser: Browser, origin: string, size: typeof FEW) {
  const page = await openMeasured(browser);
  try {
    await page.goto(origin);
    const { names, groups } = await page.evaluate(readNames, { ...size, project: PROJECT_ID });
    const search = groups.map((id) => `app_group_id=${id}`).join('&');
    await page.goto(`${origin}/app-groups/authorize?${search}`);
    await addAccounts(page, names);
    const grid = page.locator('[role=grid]');
    await grid.waitFor({ timeout: 300_000 });
    const filter = page.getByRole('searchbox', { name: 'Filter accounts' });
    const cpu = await cpuClock(page);
    const costs: number[] = [];
    for (let mount = 0; mount < MOUNTS; mount += 1) {
      await filter.fill(NOBODY);
      await grid.waitFor({ state: 'detached' });
      await frames(page);
      const before = await cpu();
      await filter.fill('');
      await grid.waitFor();
      await frames(page);
      costs.push((await cpu()) - before);
    }
    const elements = await page.evaluate(() => document.querySelectorAll('[role=grid] *').length);
    await filter.click();
    await page.evaluate(() => {
      globalThis.keyPaints = [];
    });
    await page.keyboard.type(TYPED, { delay: 80 });
    await frames(page);
    const paints = await page.evaluate(() => globalThis.keyPaints);
    return { cpu: median(costs), elements, keystroke: median(paints.slice(1)) };
  } finally {
    await page.context().close();
  }
}

/** Runs in the page: names of users and ids of app groups, as many as asked for. */
async function readNames(wanted: { accounts: number; groups: number; project: string }) {
  const read = async (path: string): Promise<Record<string, { id: string; user_name?: string }[]>> =>
    (await fetch(path)).json();
  const users = await read(`/v2/${wanted.project}/users?offset=0&limit=${wanted.accounts}`);
  const groups = await read(`/v1/${wanted.project}/app-groups?offset=0&limit=${wanted.groups}`);
  return {
    names: (users['users'] ?? []).map(({ user_name }) => user_name ?? ''),
    groups: (groups['items'] ?? []).map(({ id }) => id),
  };
}

async function addAccounts(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Add accounts' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add accounts' });
  const box = dialog.getByRole('textbox', { name: 'Or paste lines' });
  await box.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, names.join('\n'));
  await dialog
    .getByRole('button', { name: /^Add [\d,]+ accounts from the list$/ })
    .click({ timeout: 120_000 });
}
