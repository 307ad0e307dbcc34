// Acting on desktops, as an administrator does it: choose, open the dialog, confirm, follow.
import { expect, type Locator, type Page } from '@playwright/test';
import { trafficOf } from './traffic';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The inventory with just these desktops. */
export function onlyThese(...desktops: readonly Named[]): string {
  return `/desktops?${desktops.map(({ id }) => `desktop_id=${id}`).join('&')}`;
}

/** Selects every row of the page. */
export async function selectPage(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
}

/** Opens an action from the bulk bar: a separate button, or an item of the menu Power or More. */
export async function openBulkAction(page: Page, action: string, menu?: 'Power' | 'More'): Promise<Locator> {
  const bar = page.getByRole('group', { name: 'Selected desktops' });
  if (menu) {
    await bar.getByRole('button', { name: menu }).click();
    await page.getByRole('menuitem', { name: action, exact: true }).click();
  } else {
    await bar.getByRole('button', { name: action, exact: true }).click();
  }
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Chooses an action on the selected users: a button of the bulk bar, or an item of its menu. */
export async function chooseUserAction(page: Page, action: string): Promise<void> {
  const bar = page.getByRole('group', { name: 'Selected users' });
  if (['Lock', 'Delete'].includes(action)) {
    await bar.getByRole('button', { name: action, exact: true }).click();
    return;
  }
  await bar.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

/** The number of items in a dialog's plan that will run. */
export async function expectWillRun(dialog: Locator, count: number): Promise<void> {
  await expect(dialog.getByText(`${count} will run`, { exact: true })).toBeVisible();
}

/** Presses the last button of an action's dialog, with the number typed where it is asked for, and waits until it is gone. */
export async function confirm(dialog: Locator, name: string): Promise<void> {
  const button = dialog.getByRole('button', { name, exact: true });
  // What the plan says decides whether the number is asked for.
  await expect(button).toBeEnabled();
  await typeCount(dialog);
  await button.click();
  await expect(dialog).toBeHidden();
}

/** Types the number a dialog asks for; nothing where it asks for none. */
export async function typeCount(dialog: Locator): Promise<void> {
  const field = dialog.getByRole('textbox', { name: /^Type \d+ to confirm$/ });
  if (!(await field.isVisible())) return;
  const label = await dialog.getByText(/^Type \d+ to confirm$/).innerText();
  await field.fill(/\d+/.exec(label)?.[0] ?? '');
}

const reportsOpened = new WeakMap<Page, Set<string>>();

interface Opened {
  /** What the report shows: all items, or those it opens with, which are the failed ones where an action has failures. */
  show?: 'all' | 'as opened';
}

/**
 * Opens the report of an action from the drawer, which a confirmed action opens by itself: of several with this title the one that was
 * not opened yet, which comes into the list a moment later. An entry that moves to those that have ended may lose the click.
 */
export async function openReport(page: Page, title: string, { show = 'all' }: Opened = {}): Promise<void> {
  const opened = reportsOpened.get(page) ?? new Set<string>();
  reportsOpened.set(page, opened);
  const links = jobsDrawer(page).getByRole('link', { name: title });
  await expect(async () => {
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const paths = addresses.map((address) => address.split('?')[0] ?? '');
    const path = paths.find((one) => !opened.has(one)) ?? '';
    expect(path, 'a report that was not opened yet').not.toBe('');
    await jobsDrawer(page).locator(`a[href^="${path}"]`).first().click({ timeout: 2000 });
    await expect(page).toHaveURL((url) => url.pathname === path, { timeout: 2000 });
    opened.add(path);
  }).toPass({ timeout: 20_000 });
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  if (show === 'all')
    await page.getByRole('group', { name: 'Show' }).getByRole('button', { name: /^All / }).click();
}

export function jobsDrawer(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Jobs', exact: true });
}

/** How bodies of actions name what they are about. */
interface Sent {
  readonly desktop_ids?: string[];
  readonly snapshot_ids?: string[];
  readonly desktops?: readonly { readonly desktop_id: string }[];
}

/** Requests sent so far to a path that ends like this, each with the desktops or snapshots it named. */
export async function sentTo(page: Page, method: string, path: string): Promise<string[][]> {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .filter((one) => one.method === method && new URL(one.url).pathname.endsWith(path))
    .map(({ requestBody }) => {
      const body = JSON.parse(requestBody ?? '{}') as Sent;
      const named = body.desktops?.map(({ desktop_id }) => desktop_id);
      return body.desktop_ids ?? body.snapshot_ids ?? named ?? [];
    });
}
