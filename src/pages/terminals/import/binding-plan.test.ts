import { expect, it } from 'vitest';
import { messages as t } from '~/i18n/binding-import/en-US';
import { messages as terminals } from '~/i18n/terminals/en-US';
import { messages as terminalsFr } from '~/i18n/terminals/fr-FR';
import { messages as terminalsZh } from '~/i18n/terminals/zh-CN';
import { resultOf } from '~/ui/import/import-result';
import { createTableImport } from '~/ui/import/table-import';
import { bindingImportPlan } from './binding-plan';

const { errors } = terminals.form;

async function imported(text: string) {
  const { lookUp: _, ...plan } = bindingImportPlan({ t, errors });
  const model = createTableImport(plan);
  await model.readText(text);
  return { ...model.state.get(), ...resultOf(model.state.get(), plan) };
}

it('reads one address in every notation, and the same pair once', async () => {
  const notations = [
    'a8:66:7f:18:5c:05',
    'A866.7F18.5C05',
    'a8667f-185c05',
    'a8667f185c05',
    'A8-66-7F-18-5C-05',
    'ａ８：６６：７ｆ：１８：５ｃ：０５',
  ];
  const { rows, ready } = await imported(
    `mac\tdesktop\n${notations.map((mac) => `${mac}\tPC-1`).join('\n')}`,
  );
  expect(new Set(rows.map(({ values }) => values.mac))).toEqual(new Set(['A8-66-7F-18-5C-05']));
  expect(rows.map(({ repeats }) => repeats)).toEqual([null, 2, 2, 2, 2, 2]);
  expect(ready).toHaveLength(1);
});

it.each<[string, string, string]>([
  ['11 digits', 'a8667f185c0', errors.macDigits(11)],
  ['a multicast address', '01-00-5e-00-00-01', errors.mac.multicast],
  ['zeros', '00:00:00:00:00:00', errors.mac.zeros],
  ['all F', 'ffffffffffff', errors.mac.broadcast],
  ['words', 'reception', errors.mac.characters],
])('refuses %s with the reason', async (_, mac, text) => {
  const { rows } = await imported(`mac,desktop\n${mac},PC-1`);
  expect([...(rows[0]?.problems ?? [])]).toEqual([['mac', { kind: 'own', text }]]);
});

it('refuses what a spreadsheet has shortened', async () => {
  const { rows } = await imported('mac,desktop\n8.67E+11,PC-1');
  expect([...(rows[0]?.problems ?? [])]).toEqual([['mac', { kind: 'shortened' }]]);
});

it.each([terminals, terminalsZh, terminalsFr])(
  'knows the headings of our own export',
  async ({ columns }) => {
    const { fields } = await imported(
      `${[columns.name, columns.desktop_name, columns.description].join(',')}\nx,y,z`,
    );
    expect(fields).toEqual(['mac', 'desktop_name', 'description']);
  },
);

it('knows the columns of a table without headings', async () => {
  const { fields } = await imported('PC-1\ta8667f185c05\nPC-2\ta8:66:7f:18:5c:06');
  expect(fields).toEqual(['desktop_name', 'mac']);
});

it('takes 8,000 lines, and no line more', async () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `A8667F${at.toString(16).padStart(6, '0')},PC-1`).join('\n');
  expect((await imported(`mac,desktop\n${lines(8000)}`)).ready).toHaveLength(8000);
  expect(await imported(`mac,desktop\n${lines(8001)}`)).toMatchObject({
    ready: [],
    blocks: [{ kind: 'tooMany', count: 8001, most: 8000 }],
  });
});
