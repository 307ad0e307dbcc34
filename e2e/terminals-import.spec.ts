import type { Locator, Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { BINDING_SENTINELS } from '~/mocks/sentinel-words';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, jobsDrawer, openReport } from './support/actions';
import { expect, test } from './support/fixtures';
import { chooseFile, closeLeftOver, ENCODED, lineStates, pasteLines } from './support/import';
import { expectRow, expectRowCount } from './support/roles';
import { trafficOf } from './support/traffic';
import { expectTranslated } from './support/translation';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const { healthy, payPerUse } = SENTINEL_DESKTOPS;
const LIST = { path: '/terminals', fleet: 300 };

async function openImport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Create from a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create bindings from a file' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** From the preview to the report. */
async function create(page: Page, dialog: Locator, count: number, left = 0): Promise<void> {
  const bindings = count === 1 ? '1 binding' : `${count} bindings`;
  await dialog.getByRole('button', { name: `Check ${bindings}` }).click();
  const title = count === 1 ? 'Create 1 terminal binding' : `Create ${count} terminal bindings`;
  await page.getByRole('dialog', { name: title }).getByRole('button', { name: title }).click();
  if (left > 0) await closeLeftOver(dialog, count, left);
  await openReport(page, title);
}

interface Line {
  readonly mac: string;
  readonly desktop_name: string;
  readonly description?: string;
}

/** The lines of each request to create bindings. */
async function created(page: Page): Promise<Line[][]> {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .filter(({ method, url }) => method === 'POST' && url.endsWith('/terminals/binding-desktops'))
    .map(({ requestBody }) => (JSON.parse(requestBody ?? '{}') as { bind_list: Line[] }).bind_list);
}

test('addresses of any notation are read as one, and bad lines are corrected before anything is sent', async ({
  page,
  openDemo,
}) => {
  test.slow();
  await openDemo(LIST);
  const dialog = await openImport(page);
  await pasteLines(
    page,
    dialog,
    [
      'terminal_mac\tcomputer_name\tnote',
      `a8:66:7f:18:5c:05\t${healthy.name}\tReception`,
      `A866.7F18.5C05\t${healthy.name.toLowerCase()}\t`,
      `a8667f185c06\t${payPerUse.name}\t`,
      `a8667f185c0\t${payPerUse.name}\t`,
      `8.67E+11\t${payPerUse.name}\t`,
      'a8667f185c07\tno-such-desktop\t',
    ].join('\n'),
  );
  await expect
    .poll(() => lineStates(dialog))
    .toEqual([
      'Ready',
      'Repeats line 2',
      'Ready',
      'MAC address: A MAC address has 12 digits; this has 11.',
      'MAC address: Excel has shortened this number. Enter all its digits.',
      'Desktop name: There is no desktop with this name.',
    ]);
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Desktop name: no-such-desktop' }).click();
  await dialog.getByRole('textbox', { name: 'Desktop name in line 7' }).fill(healthy.name);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('3 lines are ready · 2 lines with problems will be left out')).toBeVisible();
  await create(page, dialog, 3, 2);
  await expectRowCount(page, 'Results', 3);
  await expect(page.getByRole('button', { name: /^Done/ })).toContainText('3');
  expect(await created(page)).toMatchObject([
    [
      { mac: 'A8-66-7F-18-5C-05', desktop_name: healthy.name, description: 'Reception' },
      { mac: 'A8-66-7F-18-5C-06', desktop_name: payPerUse.name },
      { mac: 'A8-66-7F-18-5C-07', desktop_name: healthy.name },
    ],
  ]);
  await page.goto('/terminals?mac=a8667f185c05');
  await expectRow(page, 'Terminals', { Terminal: 'A8-66-7F-18-5C-05', Desktop: healthy.name });

  const again = await openImport(page);
  await pasteLines(page, again, `A8667F185C05\t${healthy.name}`);
  await expect
    .poll(() => lineStates(again))
    .toEqual(['MAC address: This terminal is already bound to this desktop.']);
});

for (const [encoding, separator] of [
  ['UTF-8 with its mark', ','],
  ['UTF-16 LE', '\t'],
  ['Windows-1252', ';'],
] as const) {
  test(`a file in ${encoding} is read to the same bindings`, async ({ page, openDemo }) => {
    await openDemo(LIST);
    const dialog = await openImport(page);
    const lines = [
      ['Adresse MAC', 'Bureau', 'Remarque'],
      ['A8667F185C05', healthy.name, 'Accueil, étage 2'],
    ];
    const text = lines.map((cells) => cells.map((cell) => `"${cell}"`).join(separator)).join('\r\n');
    await chooseFile(dialog, ENCODED[encoding](text), 'terminals.csv');
    await create(page, dialog, 1);
    await expect(page.getByRole('button', { name: /^Done/ })).toContainText('1');
    expect(await created(page)).toMatchObject([
      [{ mac: 'A8-66-7F-18-5C-05', desktop_name: healthy.name, description: 'Accueil, étage 2' }],
    ]);
  });
}

test('more lines than the service takes are refused with their number', async ({ page, openDemo }) => {
  test.slow();
  await openDemo(LIST);
  const dialog = await openImport(page);
  const lines = Array.from(
    { length: 8001 },
    (_, at) => `A8667F${at.toString(16).padStart(6, '0')},${healthy.name}`,
  );
  await chooseFile(dialog, Buffer.from(['mac,desktop', ...lines].join('\n')), 'terminals.csv');
  await expect(dialog.getByRole('alert')).toContainText(
    '8,001 lines; at most 8,000 can be imported at once. 1 line too many.',
  );
  await expect(dialog.getByRole('button', { name: 'Check bindings' })).toBeDisabled();
  expect(await created(page)).toEqual([]);
});

test('of a long list every line counts, also the last one', async ({ page, openDemo }) => {
  test.slow();
  await openDemo(LIST);
  const total = page.getByText(/^[\d,]+ bindings$/);
  const countOf = async () => Number((await total.innerText()).replaceAll(/\D/g, ''));
  await expect(total).toBeVisible();
  const before = await countOf();
  const dialog = await openImport(page);
  const added = 7000;
  const addresses = Array.from({ length: added }, (_, at) => `A8667F${at.toString(16).padStart(6, '0')}`);
  const lines = addresses.map((address) => `${address},${healthy.name}`);
  await chooseFile(dialog, Buffer.from(['mac,desktop', ...lines].join('\n')), 'terminals.csv');
  await dialog.getByRole('button', { name: 'Check 7,000 bindings' }).click();
  const last = page.getByRole('dialog', { name: 'Create 7,000 terminal bindings' });
  await confirm(last, 'Create 7,000 terminal bindings');
  const ended = jobsDrawer(page).getByRole('region', { name: 'Finished' });
  await expect(ended).toContainText('7,000 done', { timeout: 60_000 });
  await expect.poll(countOf).toBe(before + added);
  await page.goto(`/terminals?mac=${addresses.at(-1)}`);
  await expectRow(page, 'Terminals', { Desktop: healthy.name });
});

test.describe('when the service refuses', () => {
  test.use({ allowedErrors: /status of 409|ERR_|net::/ });

  test('what it created all the same counts, and only the rest is sent again', async ({ page, openDemo }) => {
    await openDemo(LIST);
    const dialog = await openImport(page);
    const lines = [
      `A8667F185C05,${healthy.name},`,
      `A8667F185C06,${healthy.name},${BINDING_SENTINELS.conflict}`,
    ];
    await pasteLines(page, dialog, lines.join('\n'));
    await create(page, dialog, 2);
    await expect(page.getByRole('button', { name: /^Done/ })).toContainText('1');
    await page.getByRole('button', { name: 'Retry 1 failed' }).click();
    const again = page.getByRole('dialog', { name: 'Create 1 terminal binding' });
    await again.getByRole('button', { name: 'Create 1 terminal binding' }).click();
    await expect(page.getByRole('link', { name: 'Retried' })).toBeVisible();
    await expect
      .poll(async () => (await created(page)).map((sent) => sent.map(({ mac }) => mac)))
      .toEqual([['A8-66-7F-18-5C-05', 'A8-66-7F-18-5C-06'], ['A8-66-7F-18-5C-06']]);
  });
});

for (const [language, open, heading] of [
  ['zh-CN', '从文件创建', '终端,桌面'],
  ['fr-FR', 'Créer à partir d’un fichier', 'Terminal,Bureau'],
] as const) {
  test(`the import of bindings speaks ${language}`, async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ ...LIST, language });
    await page.getByRole('button', { name: open }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toBeVisible();
    await expectTranslated(page, language);
    await chooseFile(dialog, Buffer.from(`${heading}\n00,12345\n`));
    await dialog.locator('[data-problem]').first().click();
    await expectTranslated(page, language, [/people\.csv|UTF-16 [LB]E|GB18030|Windows-1252/]);
  });
}
