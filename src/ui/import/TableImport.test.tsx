import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFaults, mount, paste } from '~/ui/Mount.testing';
import { useImportResult, useTableImport } from './import-result';
import type { ImportPlan } from './import-field';
import { TableImport } from './TableImport';

type F = 'name' | 'email' | 'note';

const plan = (): ImportPlan<F> => ({
  fields: [
    {
      id: 'name',
      label: 'Name',
      headings: ['用户名', "Nom d'utilisateur"],
      required: true,
      check: (value) => (/[\s;]/.test(value) ? 'No blanks.' : null),
      example: 'example.user',
    },
    {
      id: 'email',
      label: 'E-mail',
      headings: ['邮箱', 'Courriel'],
      looksLike: /@/,
      check: (value) =>
        value.includes('@') ? null : { text: 'Not an address.', suggestions: [`${value}@example.com`] },
      example: 'user@example.com',
    },
    { id: 'note', label: 'Note', headings: ['备注', 'Remarque'], example: '' },
  ],
  keyOf: ({ name }) => (name === '' ? null : name.toLowerCase()),
});

let sent: string[] = [];

function People() {
  const model = useTableImport(plan);
  const { ready } = useImportResult(model);
  return (
    <>
      <TableImport model={model} templateName="people" />
      <button
        type="button"
        disabled={ready.length === 0}
        onClick={() => {
          sent = ready.map(({ values }) => Object.values(values).join('|'));
          model.takeOut(ready);
        }}
      >
        Send
      </button>
    </>
  );
}

const send = async () => {
  await page.getByRole('button', { name: 'Send' }).click();
  return sent;
};
const pasteBox = page.getByRole('textbox', { name: 'Or paste lines' });
const grid = page.getByRole('grid', { name: 'Lines' });
const cell = (name: string) => grid.getByRole('button', { name, exact: true });
const select = (name: string) => page.getByRole('combobox', { name });

async function pasted(text: string, options: Parameters<typeof mount>[1] = {}) {
  await mount(<People />, options);
  await page.getByRole('textbox').click();
  await paste(text);
  await expect.element(page.getByRole('grid')).toBeVisible();
}

async function chosen(bytes: readonly number[], name = 'people.csv') {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is a file input.');
  await userEvent.upload(input, new File([Uint8Array.from(bytes)], name, { type: 'text/csv' }));
}

const description = (element: Element) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [
    unit & 0xff,
    unit >> 8,
  ]);
/** Letters of windows-1252 have the code points of their characters. */
const latin = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

test.each<[string, string]>([
  ['commas', 'name,email\nli.wei,l@x.y\n"zhang.min",z@x.y'],
  ['semicolons', 'Nom d’utilisateur;Courriel\nli.wei;l@x.y\nzhang.min;z@x.y\n'],
  ['tabs', '用户名\t邮箱\r\nli.wei\tl@x.y\r\nzhang.min\tz@x.y\r\n'],
  [
    'columns in another order, and one that is not used',
    'email,Team,NAME\nl@x.y,"IT; ops",li.wei\nz@x.y,,zhang.min',
  ],
  ['no heading', 'li.wei,l@x.y\nzhang.min,z@x.y'],
])('a paste with %s gives the same lines', async (_, text) => {
  await pasted(text);
  await expect.element(page.getByText('2 lines are ready')).toBeVisible();
  expect(await send()).toEqual(['li.wei|l@x.y|', 'zhang.min|z@x.y|']);
});

test.each<[string, readonly number[], string]>([
  ['UTF-8', utf8('name,note\nli.wei,Andrée'), 'utf-8'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8('name,note\nli.wei,Andrée')], 'utf-8'],
  ['UTF-16 with tabs', [0xff, 0xfe, ...utf16('name\tnote\r\nli.wei\tAndrée')], 'utf-16le'],
  ['windows-1252', latin('name;note\r\nli.wei;Andrée'), 'windows-1252'],
])('a file in %s gives the same lines, and says its encoding', async (_, bytes, encoding) => {
  await mount(<People />);
  await expect.element(pasteBox).toBeVisible();
  await chosen(bytes);
  await expect.element(cell('Note: Andrée')).toBeVisible();
  await expect.element(page.getByText('people.csv')).toBeVisible();
  await expect.element(select('Encoding')).toHaveValue(encoding);
  const assumed = page.getByText('The file does not name its encoding.');
  await expect.poll(() => assumed.elements().length).toBe(encoding === 'windows-1252' ? 1 : 0);
  // The columns of the file come before those it lacks.
  const headings = page
    .getByRole('columnheader')
    .elements()
    .map((one) => one.textContent);
  expect(headings.indexOf('Note')).toBeLessThan(headings.indexOf('E-mail'));
  expect(await send()).toEqual(['li.wei||Andrée']);
});

test('a file in GBK is read by choosing it, and at once where Chinese is read', async () => {
  const bytes = [...utf8('name,note\nli.wei,'), 0xd5, 0xc5, 0xc3, 0xf4];
  const { redraw } = await mount(<People />);
  await expect.element(pasteBox).toBeVisible();
  await chosen(bytes);
  await expect.element(cell('Note: ÕÅÃô')).toBeVisible();
  await select('Encoding').selectOptions('gb18030');
  await expect.element(cell('Note: 张敏')).toBeVisible();
  redraw(null);
  await mount(<People />, { language: 'zh-CN' });
  await expect.element(page.getByRole('textbox', { name: '或粘贴多行内容' })).toBeVisible();
  await chosen(bytes);
  await expect.element(page.getByRole('button', { name: 'Note：张敏' })).toBeVisible();
});

test('a workbook named .csv is recognised', async () => {
  await mount(<People />);
  await expect.element(pasteBox).toBeVisible();
  await chosen([0x50, 0x4b, 0x03, 0x04, 0x14]);
  await expect.element(page.getByRole('alert')).toHaveTextContent('people.csv is an Excel workbook.');
  expect(await axeFaults()).toEqual([]);
});

test('the separator, the heading line and the columns can be changed', async () => {
  await pasted('name;email;Team\nli.wei;l@x.y;IT');
  await expect.element(page.getByText('1 column is not used: Team.')).toBeVisible();
  await select('Separator').selectOptions('Comma');
  await expect
    .element(page.getByText('Each line is one column and contains the separator Semicolon.'))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Send' })).toBeDisabled();
  await page.getByRole('button', { name: 'Use Semicolon' }).click();
  await select('Use the column Team as').selectOptions('E-mail');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('The columns email and Team are all used as E-mail. Keep one of them.');
  await select('Use the column email as').selectOptions('Note');
  await expect.element(cell('Note: l@x.y')).toBeVisible();
  await page.getByRole('checkbox', { name: 'The first line is a heading' }).click();
  await expect.element(cell('Name: name')).toBeVisible();
  await expect
    .element(
      page.getByText('Every line has the same problem in the column E-mail: Not an address.', {
        exact: false,
      }),
    )
    .toBeVisible();
});

test('cells are mended by typing and by a suggestion, with the keyboard alone', async () => {
  await pasted('name,email\nli wei,l@x.y\nzhang.min,zhang\nLI.WEI,');
  await expect.element(page.getByText('1 line is ready')).toBeVisible();
  const wrong = cell('Name: li wei').element();
  expect(description(wrong)).toBe('No blanks.');
  expect(description(cell('E-mail: zhang').element())).toBe('Not an address.');
  expect(await axeFaults()).toEqual([]);

  page.getByRole('button', { name: 'Correct next problem' }).element().focus();
  await userEvent.keyboard('{Enter}');
  const box = page.getByRole('textbox', { name: 'Name in line 2' });
  await expect.element(box).toHaveFocus();
  expect(await axeFaults()).toEqual([]);
  await userEvent.keyboard('li  wei{Enter}');
  await expect.element(box).toHaveAttribute('aria-invalid', 'true');
  await userEvent.keyboard('{Control>}a{/Control}li.wei{Enter}');
  await expect.element(page.getByRole('row', { name: /li\.wei/ }).first()).toHaveFocus();
  await expect.element(page.getByText('Repeats line 2')).toBeVisible();

  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'E-mail in line 3' })).toHaveFocus();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(cell('E-mail: zhang@example.com')).toBeVisible();
  await expect.element(page.getByText('2 lines are ready')).toBeVisible();
  expect(await send()).toEqual(['li.wei|l@x.y|', 'zhang.min|zhang@example.com|']);
});

test('Escape leaves a value as it was', async () => {
  await pasted('li wei');
  await cell('Name: li wei').click();
  await userEvent.keyboard('other{Escape}');
  await expect.element(page.getByRole('textbox', { name: 'Name in line 1' })).not.toBeInTheDocument();
  await expect.element(cell('Name: li wei')).toBeVisible();
});

test('lines with problems can be listed alone and copied with their reasons', async () => {
  await pasted('name,email\nli.wei,l@x.y\nzhang.min,zhang');
  await page.getByText('Problems (1)').click();
  await expect.element(cell('Name: li.wei')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Copy lines with problems' }).click();
  await expect
    .poll(() => navigator.clipboard.readText())
    .toBe('Name\tE-mail\tNote\tReason\nzhang.min\tzhang\t\tE-mail: Not an address.');
});

test('what was not sent stays, with its reasons, and is sent once it is corrected', async () => {
  await pasted('name,email\nli.wei,l@x.y\nzhang.min,zhang\nli wei,');
  expect(await send()).toEqual(['li.wei|l@x.y|']);
  await expect.element(page.getByText(/^1 line was used\. 2 lines are left over/)).toBeVisible();
  await expect.element(cell('Name: li.wei')).not.toBeInTheDocument();
  await expect.element(select('Separator')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Send' })).toBeDisabled();
  await expect.element(page.getByRole('button', { name: 'Download lines with problems' })).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await cell('E-mail: zhang').click();
  await page.getByRole('button', { name: 'Use zhang@example.com' }).click();
  expect(await send()).toEqual(['zhang.min|zhang@example.com|']);
  await expect.element(page.getByText(/^2 lines were used\. 1 line is left over/)).toBeVisible();
  await page.getByRole('button', { name: 'Choose other lines' }).click();
  await expect.element(pasteBox).toBeVisible();
});

test('the template, unchanged, has no line to send', async () => {
  await pasted('Name,E-mail,Note\nexample.user,user@example.com,');
  await expect.element(page.getByText('Example line of the template')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Send' })).toBeDisabled();
});

test.each(['light', 'dark'] as const)('axe finds nothing on a narrow screen (%s)', async (scheme) => {
  await page.viewport(390, 844);
  await mount(<People />, { scheme });
  await expect.element(pasteBox).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await pasteBox.click();
  await paste('name,email,Team\nli.wei,l@x.y,IT\nzhang.min,zhang\nLI.WEI,');
  await expect.element(grid).toBeVisible();
  await cell('E-mail: zhang').click();
  expect(await axeFaults()).toEqual([]);
  await page.viewport(1024, 768);
});

test('of 5,000 lines only the visible ones are drawn', async () => {
  await mount(<People />);
  await expect.element(pasteBox).toBeVisible();
  const text = Array.from({ length: 5000 }, (_, at) => `user.${at},u${at}@example.com,"note; ${at}"`).join(
    '\n',
  );
  await chosen(utf8(`name,email,note\n${text}`));
  await expect.element(page.getByText('5,000 lines are ready')).toBeVisible();
  await expect.element(grid).toHaveAttribute('aria-rowcount', '5001');
  expect(document.querySelectorAll('tbody tr[data-index]').length).toBeLessThan(60);
});
