import type { Locator, Page } from '@playwright/test';
import type { BatchCreateUsersBody } from '~/contract/users';
import { SENTINEL_GROUPS } from '~/mocks/sentinels';
import { ACCOUNT_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { expectNoAxeViolations } from './support/accessibility';
import { openReport } from './support/actions';
import { expect, test } from './support/fixtures';
import { chooseFile, closeLeftOver, ENCODED, lineStates, pasteLines } from './support/import';
import { expectRow, expectRowCount } from './support/roles';
import { trafficOf } from './support/traffic';
import { expectTranslated } from './support/translation';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openImport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Create from a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create users from a file' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The accounts named by each request to create some. */
async function created(page: Page): Promise<BatchCreateUsersBody['users'][]> {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .filter(({ method, url }) => method === 'POST' && url.endsWith('/users/batch-create'))
    .map(({ requestBody }) => (JSON.parse(requestBody ?? '{}') as BatchCreateUsersBody).users);
}

/** From the preview to the report. */
async function create(page: Page, dialog: Locator, count: number, left = 0): Promise<void> {
  const users = count === 1 ? '1 user' : `${count} users`;
  await dialog.getByRole('button', { name: `Check ${users}` }).click();
  const last = page.getByRole('dialog', { name: `Create ${users}` });
  await expect(last.getByText(`${count} will be created`)).toBeVisible();
  await last.getByRole('button', { name: `Create ${users}` }).click();
  if (left > 0) await closeLeftOver(dialog, count, left);
  await openReport(page, `Create ${users}`);
}

const LIST = { path: '/users', fleet: 300 };

test('bad lines are marked with their reason, corrected in the preview, and left out otherwise', async ({
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
      'User_Name;E-Mail;Gruppe;用户组',
      'LI.WEI;new@example.com;x;',
      'new.person;new.person@example.com;x;rd-paris',
      'New.Person;other@example.com;x;',
      'second person;second@example.com;x;',
      '00731;1.38001E+10;x;',
      'third.person;third@example.com;x;no such group',
      'fourth.person;;x;',
    ].join('\n'),
  );
  await expect(dialog.getByText('1 column is not used: Gruppe.')).toBeVisible();
  await expect(dialog.getByText('1 line is ready · 5 lines with problems will be left out')).toBeVisible();
  expect(await lineStates(dialog)).toEqual([
    'User name: This user exists already.',
    'Ready',
    'Repeats line 3',
    expect.stringMatching(/^User name: Letters, digits/),
    'Email: Excel has shortened this number. Enter all its digits.',
    'User groups: There is no group no such group.',
    'Email: An email address or a phone number is needed.',
  ]);
  await expectNoAxeViolations(page);

  await dialog.getByRole('button', { name: 'User name: second person' }).click();
  await dialog.getByRole('button', { name: 'Use second.person' }).click();
  await dialog.getByRole('button', { name: 'User groups: no such group' }).click();
  await dialog.getByRole('textbox', { name: 'User groups in line 7' }).fill('RD-Paris');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('3 lines are ready · 3 lines with problems will be left out')).toBeVisible();

  await create(page, dialog, 3, 3);
  await expectRowCount(page, 'Results', 3);
  await expect(page.getByRole('button', { name: /^Done/ })).toContainText('3');
  expect(await created(page)).toEqual([
    [
      {
        user_name: 'new.person',
        user_email: 'new.person@example.com',
        group_ids: [SENTINEL_GROUPS.local.id],
      },
      { user_name: 'second.person', user_email: 'second@example.com' },
      {
        user_name: 'third.person',
        user_email: 'third@example.com',
        group_ids: [SENTINEL_GROUPS.local.id],
      },
    ],
  ]);
  await page.goto('/users?user_name=new.person');
  await expectRow(page, 'Users', { Name: 'new.person', 'User groups': 'rd-paris' });
});

const TABLE = [
  ['Nom d’utilisateur', 'Courriel', 'Remarque'],
  ['anne.durand', 'anne@example.com', 'Andrée, "bât. 3"'],
  ['paul.martin', 'paul@example.com', 'deux\r\nlignes'],
];
const quoted = (separator: string) =>
  TABLE.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
// windows-1252 has this apostrophe where latin1 has none.
const plain = (text: string) => text.replaceAll('’', "'");

for (const [encoding, separator, shown] of [
  ['UTF-8', ',', 'utf-8'],
  ['UTF-8 with its mark', ';', 'utf-8'],
  ['UTF-16 LE', '\t', 'utf-16le'],
  ['Windows-1252', ';', 'windows-1252'],
] as const) {
  test(`a file in ${encoding} is read to the same accounts`, async ({ page, openDemo }) => {
    await openDemo(LIST);
    const dialog = await openImport(page);
    await chooseFile(dialog, ENCODED[encoding](plain(quoted(separator))));
    await expect(dialog.getByRole('combobox', { name: 'Encoding' })).toHaveValue(shown);
    await create(page, dialog, 2);
    await expect(page.getByRole('button', { name: /^Done/ })).toContainText('2');
    expect(await created(page)).toEqual([
      [
        { user_name: 'anne.durand', user_email: 'anne@example.com', description: 'Andrée, "bât. 3"' },
        { user_name: 'paul.martin', user_email: 'paul@example.com', description: 'deux\r\nlignes' },
      ],
    ]);
  });
}

test('a file in GBK is read once its encoding is chosen', async ({ page, openDemo }) => {
  await openDemo(LIST);
  const dialog = await openImport(page);
  // 用户名,邮箱,描述 and 张敏 in GBK.
  const heading = [
    0xd3, 0xc3, 0xbb, 0xa7, 0xc3, 0xfb, 0x2c, 0xd3, 0xca, 0xcf, 0xe4, 0x2c, 0xc3, 0xe8, 0xca, 0xf6, 0x0a,
  ];
  const gbk = [heading, Buffer.from('min.zhang,min@example.com,'), [0xd5, 0xc5, 0xc3, 0xf4]];
  await chooseFile(dialog, Buffer.concat(gbk.map((part) => Uint8Array.from(part))));
  await expect(dialog.getByRole('combobox', { name: 'Encoding' })).toHaveValue('windows-1252');
  await dialog.getByRole('combobox', { name: 'Encoding' }).selectOption('GB18030 (GBK)');
  await expect(dialog.getByRole('button', { name: 'Description: 张敏' })).toBeVisible();
  await expect(dialog.getByText('1 line is ready')).toBeVisible();
});

test('our own template has no user in it, and a workbook is recognised', async ({ page, openDemo }) => {
  await openDemo(LIST);
  const dialog = await openImport(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download template' }).click(),
  ]);
  await dialog.locator('input[type=file]').setInputFiles(await download.path());
  await expect(dialog.getByText('Example line of the template')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Check users' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Choose other lines' }).click();
  await chooseFile(dialog, Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  await expect(dialog.getByRole('alert')).toContainText('people.csv is an Excel workbook.');
});

test.describe('when the service refuses', () => {
  test.use({ allowedErrors: /status of 500|ERR_|net::/ });

  test('what it created all the same counts, and only the rest is sent again', async ({ page, openDemo }) => {
    await openDemo(LIST);
    const dialog = await openImport(page);
    const names = ['one.new', 'two.new', ACCOUNT_NAME_SENTINELS.fail, 'four.new'];
    await pasteLines(page, dialog, names.map((name) => `${name},${name}@example.com`).join('\n'));
    await create(page, dialog, 4);
    await expect(page.getByRole('button', { name: /^Done/ })).toContainText('2');
    await expectRow(page, 'Results', { Name: ACCOUNT_NAME_SENTINELS.fail, State: 'Failed' });
    await expectRow(page, 'Results', { Name: 'four.new', State: 'Failed' });
    await page.getByRole('button', { name: 'Retry 2 failed' }).click();
    const again = page.getByRole('dialog', { name: 'Create 2 users' });
    await again.getByRole('button', { name: 'Create 2 users' }).click();
    await expect(page.getByRole('link', { name: 'Retried' })).toBeVisible();
    await expect.poll(async () => (await created(page)).length).toBe(2);
    expect((await created(page)).map((users) => users.map(({ user_name }) => user_name))).toEqual([
      names,
      [ACCOUNT_NAME_SENTINELS.fail, 'four.new'],
    ]);
  });

  test('of a lost answer nothing is sent again', async ({ page, openDemo }) => {
    await openDemo(LIST);
    const dialog = await openImport(page);
    const names = ['one.new', ACCOUNT_NAME_SENTINELS.lostAnswer];
    await pasteLines(page, dialog, names.map((name) => `${name},${name}@example.com`).join('\n'));
    await create(page, dialog, 2);
    await expect(page.getByRole('button', { name: /^Done/ })).toContainText('2');
    expect(await created(page)).toHaveLength(1);
  });
});

test('450 users are sent in parts of 200, and who exists meanwhile is left out', async ({
  page,
  openDemo,
}) => {
  test.slow();
  await openDemo(LIST);
  const dialog = await openImport(page);
  const lines = Array.from({ length: 450 }, (_, at) => `new.user.${at},u${at}@example.com`);
  await pasteLines(page, dialog, lines.join('\n'));
  await create(page, dialog, 450);
  await expect(page.getByRole('button', { name: /^Done/ })).toContainText('450', { timeout: 20_000 });
  expect((await created(page)).map((users) => users.length)).toEqual([200, 200, 50]);

  await page.goto('/users');
  const again = await openImport(page);
  await pasteLines(
    page,
    again,
    ['NEW.USER.7', 'new.user.450'].map((name) => `${name},x@example.com`).join('\n'),
  );
  await expect.poll(() => lineStates(again)).toEqual(['User name: This user exists already.', 'Ready']);
});

for (const [language, open, column, email] of [
  ['zh-CN', '从文件创建', '用户名', '邮箱'],
  ['fr-FR', 'Créer à partir d’un fichier', 'Nom d’utilisateur', 'Courriel'],
] as const) {
  test(`the import speaks ${language}`, async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ ...LIST, language });
    await page.getByRole('button', { name: open }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toBeVisible();
    await expectTranslated(page, language);
    await chooseFile(dialog, Buffer.from(`${column},${email}\n12345,1@2\n12345,3@4\n1 2,\n`));
    await expect(dialog.getByRole('grid').getByRole('row')).toHaveCount(4);
    await dialog.locator('[data-problem]').first().click();
    await expectTranslated(page, language, [/people\.csv|UTF-16 [LB]E|GB18030|Windows-1252/]);
    await dialog.locator('footer, div').getByRole('button').last().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectTranslated(page, language, [/people\.csv|UTF-16 [LB]E|GB18030|Windows-1252/]);
  });
}
