// What others' users complain of when they authorize, each as a test.
import { readFile } from 'node:fs/promises';
import { APP_ACCOUNT_SENTINELS, SENTINEL_APP_GROUPS, SENTINEL_USERS } from '~/mocks/sentinels';
import { authorizations, authorizeFor, matrix, pasteAccounts } from './support/app-access';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, openReport } from './support/actions';
import { expect, test } from './support/fixtures';
import { columnTexts, expectRow, expectRowCount } from './support/roles';

const { usual, unused, desktops, lostAnswer } = SENTINEL_APP_GROUPS;
const { local, ad, inLocalGroups } = SENTINEL_USERS;
const FLEET = 300;

test('somebody in directly and through a group is one row that names both ways, and the export has the same', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: authorizeFor(usual), fleet: FLEET });
  await pasteAccounts(page, [inLocalGroups.name], 1);
  await page.getByRole('button', { name: 'Add 1 authorization' }).click();
  await confirm(page.getByRole('dialog'), 'Add 1 authorization');
  await openReport(page, 'Add 1 authorization');
  await expectRow(page, 'Results', { State: 'Done' });

  await page.goto(`/users/${inLocalGroups.id}?tab=apps`);
  await expectRow(page, 'App groups', {
    'App group': usual.name,
    Authorized: 'directly and through rd-paris',
  });
  const names = await columnTexts(page, 'App groups', 'App group');
  const ways = await columnTexts(page, 'App groups', 'Authorized');
  expect(names.filter((name) => name === usual.name)).toHaveLength(1);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: /^Export app groups/ });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export' }).click(),
  ]);
  const [heading, ...lines] = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(heading).toMatch(/^\uFEFF?App group,.*Authorized/);
  expect(lines).toHaveLength(names.length);
  for (const [at, name] of names.entries()) {
    const line = lines[at] ?? '';
    expect(line).toContain(name);
    expect(line).toContain(ways[at] ?? '');
  }
});

test.describe('in trouble', () => {
  test.use({ allowedErrors: /status of (4\d\d|500)|ERR_|net::/ });

  test('of a request whose answer was lost nothing is sent again, and nobody is written to twice', async ({
    page,
    openDemo,
  }) => {
    test.slow();
    await openDemo({ path: authorizeFor(lostAnswer), fleet: FLEET, scenario: 'troubled' });
    await page.getByRole('button', { name: 'Add accounts' }).click();
    const picker = page.getByRole('dialog', { name: 'Add accounts' });
    await picker.getByRole('searchbox', { name: 'Search accounts' }).fill('a');
    await picker.getByRole('button', { name: /^Select all \d+ that match$/ }).click();
    await picker.getByRole('button', { name: /^Add \d+ accounts$/ }).click();
    const add = page.getByRole('button', { name: /^Add \d+ authorizations$/ });
    const title = (await add.innerText()).trim();
    const count = Number(/\d+/.exec(title)?.[0]);
    // More than one request.
    expect(count).toBeGreaterThan(50);
    await add.click();
    await confirm(page.getByRole('dialog', { name: title }), title);
    await openReport(page, title);
    await expectRowCount(page, 'Results', count);
    // One of them is refused by itself.
    await expect(page.getByRole('button', { name: /^Done/ })).toContainText(String(count - 1));
    await expectRow(page, 'Results', { Name: APP_ACCOUNT_SENTINELS.refused, State: 'Failed' });
    const sent = await authorizations(page);
    const accounts = sent.flatMap((one) => one.accounts.map(({ account }) => account));
    expect(sent.length).toBe(Math.ceil(count / 50));
    expect(new Set(accounts).size).toBe(accounts.length);
    expect(accounts).toHaveLength(count);
  });
});

test('the matrix says each pair to a screen reader, and the keyboard reaches all of it', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: authorizeFor(unused, desktops), fleet: FLEET });
  await pasteAccounts(page, [local.name, ad.name, inLocalGroups.name], 3);
  const grid = matrix(page);
  await expect(grid).toHaveAttribute('aria-rowcount', '4');
  await expect(grid).toHaveAttribute('aria-colcount', '3');
  const active = async () => {
    const id = await grid.getAttribute('aria-activedescendant');
    return page.locator(`[id="${id}"]`);
  };
  await grid.focus();
  const names: (string | null)[] = [];
  for (const key of ['ArrowRight', 'ArrowDown', 'Home', 'Control+End', 'Control+Home']) {
    await page.keyboard.press(key);
    names.push(await (await active()).getAttribute('aria-label'));
  }
  const columns = await grid.getByRole('columnheader').allInnerTexts();
  const first = (one: string) => columns.findIndex((text) => text.includes(one));
  const [left, right] =
    first(unused.name) < first(desktops.name) ? [unused.name, desktops.name] : [desktops.name, unused.name];
  expect(names).toEqual([
    `${local.name}, ${right}, Will be added`,
    expect.stringMatching(new RegExp(`^${ad.name}.*, ${right}, Will be added$`)),
    expect.stringMatching(new RegExp(`^${ad.name}.*, ${left}, Will be added$`)),
    expect.stringMatching(new RegExp(`^${inLocalGroups.name}.*, ${right}, Will be added$`)),
    `${local.name}, ${left}, Will be added`,
  ]);
  // Space changes the plan of the one pair; nothing is sent.
  await page.keyboard.press('Space');
  await expect(await active()).toHaveAttribute('aria-label', `${local.name}, ${left}, Left out`);
  expect(await authorizations(page)).toEqual([]);
  await expectNoAxeViolations(page);
});
