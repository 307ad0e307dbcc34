import type { CDPSession, Page } from '@playwright/test';
import { SCRIPT_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { SENTINEL_SCRIPTS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, jobsDrawer } from './support/actions';
import { expect, test } from './support/fixtures';
import { openRowMenu } from './support/roles';
import { bodiesSent } from './support/traffic';

const { usual, inventory, unused } = SENTINEL_SCRIPTS;
const FLEET = 200;
const pathOf = ({ id }: { id: string }) => `/scripts/${id}`;
const SCRIPTS = /\/scripts(\/|$)/;

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Script text' });

/** Puts a text in place of all there is. */
async function typeOver(page: Page, text: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

test('a script is written: warnings, a file, what is sent, and the keyboard', async ({ page, openDemo }) => {
  await openDemo({ path: '/scripts', fleet: FLEET });
  await page.getByRole('link', { name: 'Create script' }).first().click();
  await expect(editorOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Create script' }).click();
  await expect(page.getByText('Enter a name.')).toBeVisible();
  await expect(page.getByText('Enter the text of the script.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Say hello');
  await page.getByRole('radio', { name: 'Shell (Linux)' }).check();

  // Tab leaves; with the switch it indents, and Escape lets it leave.
  await editorOf(page).click();
  await page.keyboard.press('Tab');
  await expect(editorOf(page)).not.toBeFocused();
  await page.getByRole('checkbox', { name: 'Tab indents' }).check();
  await typeOver(page, 'x');
  await page.keyboard.press('Tab');
  await expect(editorOf(page)).toBeFocused();
  await expect(editorOf(page)).toHaveText(/^\s+x$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editorOf(page)).not.toBeFocused();

  // What are shortcuts elsewhere are letters here.
  await typeOver(page, '#');
  await page.keyboard.type('g d/?');
  await expect(editorOf(page)).toHaveText('#g d/?');

  await typeOver(page, '#!/bin/sh\necho “hello” \u2013n');
  await expect(page.getByText('3 typographic characters may not be understood')).toBeVisible();
  await expect(page.getByText('Line 2: “ instead of "')).toBeVisible();
  await page.getByRole('button', { name: 'Replace' }).click();
  await expect(editorOf(page)).toContainText('echo "hello" -n');
  await expect(page.getByText(/^25 of 100,000 characters will be sent/)).toBeVisible();
  await expectNoAxeViolations(page);

  // A file in the encoding of a Chinese Windows, with its line ends.
  const gbk = Buffer.from([...Buffer.from('echo '), 0xb2, 0xe2, 0xca, 0xd4, 0x0d, 0x0a]);
  await page.locator('input[type=file]').setInputFiles({ name: 'a.sh', mimeType: 'text/plain', buffer: gbk });
  await page.getByRole('combobox', { name: 'Encoding' }).selectOption('gb18030');
  await expect(editorOf(page)).toContainText('echo 测试');

  // Leaving asks, a reload brings it back.
  await page.getByRole('link', { name: 'Desktops', exact: true }).click();
  await page
    .getByRole('dialog', { name: 'Leave without saving?' })
    .getByRole('button', { name: 'Stay' })
    .click();
  await page.getByRole('textbox', { name: 'Description' }).fill('d');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('Your unsaved input is back.')).toBeVisible();
  await expect(editorOf(page)).toContainText('echo 测试');
  await page.getByRole('button', { name: 'Create script' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Say hello' })).toBeVisible();
  expect(await bodiesSent(page, 'POST', SCRIPTS)).toEqual([
    { name: 'Say hello', type: 'SHELL', content: 'echo 测试\n', description: 'd' },
  ]);
});

test('what a press comes to below or above the editor is brought into sight', async ({ page, openDemo }) => {
  await openDemo({ path: '/scripts/new', fleet: FLEET });
  await page.getByRole('textbox', { name: 'Name' }).fill(SCRIPT_NAME_SENTINELS.fail);
  await page.getByRole('button', { name: 'Create script' }).click();
  await expect(page.getByText('Enter the text of the script.')).toBeInViewport({ ratio: 1 });
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.type('echo 1');
  await page.mouse.wheel(0, -5000);
  await page.getByRole('button', { name: 'Create script' }).click();
  const failure = page.getByRole('main').getByRole('alert');
  await expect(failure).toBeInViewport({ ratio: 1 });
  // It is above the buttons, not behind them.
  const [shown, save] = [
    await failure.boundingBox(),
    await page.getByRole('button', { name: 'Create script' }).boundingBox(),
  ];
  expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(save?.y ?? 0);

  await openDemo({ path: pathOf(usual), fleet: FLEET });
  await editorOf(page).click();
  await page.keyboard.type('x');
  await page.getByRole('button', { name: 'Show changes' }).click();
  await expect(page.getByRole('region', { name: /^Comparison of/ })).toBeInViewport({ ratio: 1 });
});

test('a script that was changed elsewhere is compared, and nobody loses a text', async ({
  page,
  context,
  openDemo,
}) => {
  await openDemo({ path: pathOf(inventory), fleet: FLEET });
  await typeOver(page, 'Write-Output "mine"');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(editorOf(other)).toContainText('COMPUTERNAME');
  await typeOver(other, 'Write-Output "theirs"');
  await other.getByRole('button', { name: 'Save script' }).click();
  await expect(other.getByText(`Script ${inventory.name} saved`)).toBeVisible();
  await other.close();

  await page.getByRole('button', { name: 'Save script' }).click();
  const dialog = page.getByRole('dialog', { name: 'The script was changed elsewhere' });
  const table = dialog.getByRole('table');
  await expect(table).toContainText('Write-Output "theirs"');
  await expect(table).toContainText('Write-Output "mine"');
  await dialog.getByRole('button', { name: 'Take theirs' }).click();
  await expect(editorOf(page)).toContainText('theirs');
  await editorOf(page).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editorOf(page)).toContainText('mine');
  await page.getByRole('button', { name: 'Show changes' }).click();
  await expect(page.getByRole('table')).toContainText('theirs');
  await page.getByRole('button', { name: 'Save script' }).click();
  await expect(page.getByText(`Script ${inventory.name} saved`)).toBeVisible();
  const sent = await bodiesSent(page, 'PUT', SCRIPTS);
  expect(sent.at(-1)).toMatchObject({ content: 'Write-Output "mine"' });
});

test('before a script is deleted, who uses it is said', async ({ page, openDemo }) => {
  await openDemo({ path: '/scripts', fleet: FLEET });
  const menu = await openRowMenu(page, usual.name);
  await menu.getByRole('menuitem', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete 1 script' });
  await expect(dialog.getByRole('list', { name: 'Scheduled tasks' }).getByRole('link').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  const other = await openRowMenu(page, unused.name);
  await other.getByRole('menuitem', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('No run of a scheduled task has used these scripts.');
  await confirm(page.getByRole('dialog', { name: 'Delete 1 script' }), 'Delete 1 script');
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('1 done');
});

/** Composes as an input method does: letters, then what they become. */
async function compose(cdp: CDPSession, letters: string, text: string): Promise<void> {
  for (let count = 1; count <= letters.length; count++) {
    await cdp.send('Input.imeSetComposition', {
      text: letters.slice(0, count),
      selectionStart: count,
      selectionEnd: count,
    });
  }
  await cdp.send('Input.insertText', { text });
}

// Guards upgrades of @codemirror/view: some versions delete or double the text before a composition.
test('an input method leaves the text around it as it is', async ({ page, context, openDemo }) => {
  await openDemo({ path: '/scripts/new', fleet: FLEET });
  await expect(editorOf(page)).toBeVisible();
  await editorOf(page).click();
  const cdp = await context.newCDPSession(page);
  await page.keyboard.type('echo ');
  await compose(cdp, 'ceshi', '测试');
  await expect(editorOf(page)).toHaveText('echo 测试');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editorOf(page)).not.toContainText('测试');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.type(' ()');
  await page.keyboard.press('ArrowLeft');
  await compose(cdp, 'nihao', '你好');
  await expect(editorOf(page)).toHaveText('echo 测试 (你好)');
  await page.keyboard.press('Home');
  await compose(cdp, 'a', '啊');
  await expect(editorOf(page)).toHaveText('啊echo 测试 (你好)');
});

for (const language of ['zh-CN', 'fr-FR'] as const)
  test(`the editor is sound in ${language} and dark`, async ({ page, openDemo }) => {
    await openDemo({ path: pathOf(usual), fleet: FLEET, language, colorScheme: 'dark' });
    await expect(
      page.getByRole('textbox').locator('.cm-line').first().or(page.locator('.cm-line').first()),
    ).toBeVisible();
    await expectNoAxeViolations(page);
  });
