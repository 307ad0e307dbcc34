import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { BOM, csvLine } from '~/lib/csv';
import type { ImportPlan, LookUp } from './import-field';
import { resultOf } from './import-result';
import { holdsInput } from './import-state';
import { createTableImport, type TableImportModel } from './table-import';

type F = 'user_name' | 'email' | 'phone' | 'description';

const plan: ImportPlan<F, string> = {
  fields: [
    {
      id: 'user_name',
      label: 'Name',
      headings: ['用户名', "Nom d'utilisateur"],
      required: true,
      check: (value) => (/^[\w.]+$/.test(value) ? null : 'Letters, digits and dots only.'),
      example: 'example.user',
    },
    {
      id: 'email',
      label: 'E-mail',
      headings: ['邮箱'],
      check: (value) =>
        value.includes('@') ? null : { text: 'No address.', suggestions: [`${value}@example.com`] },
      looksLike: /@/,
      example: 'example.user@example.com',
    },
    { id: 'phone', label: 'Phone', headings: [], example: '' },
    { id: 'description', label: 'Description', headings: [], normalise: (text) => text, example: '' },
  ],
  keyOf: ({ user_name: name }) => (name === '' ? null : name.toLowerCase()),
};

async function imported(text: string, given: Partial<ImportPlan<F, string>> = {}) {
  const model = createTableImport({ ...plan, ...given });
  await model.readText(text);
  return model;
}
const states = (model: TableImportModel<F, string>) => model.state.get().rows.map(({ state }) => state);
const names = (model: TableImportModel<F, string>) =>
  model.state.get().rows.map(({ values }) => values.user_name);
const result = (model: TableImportModel<F, string>) => resultOf(model.state.get(), model.plan);

describe('the heading line', () => {
  it('never becomes a row, unless it is said to be none', async () => {
    const model = await imported('User_Name;E-Mail\nli.wei;l@x.y');
    expect(names(model)).toEqual(['li.wei']);
    expect(model.state.get().hasHeading).toBe(true);
    await model.setHeading(false);
    expect(model.state.get().rows.map(({ line }) => line)).toEqual([1, 2]);
    await model.setHeading(true);
    expect(model.state.get().rows.map(({ line }) => line)).toEqual([2]);
  });
});

describe('lines that are typed', () => {
  it('are kept until lines are read, also past a file that is refused', async () => {
    const model = createTableImport(plan);
    model.type('li.wei');
    expect(holdsInput(model.state.get())).toBe(true);
    await model.readFile(new File(['PK\u0003\u0004'], 'people.csv'), 'windows-1252');
    expect(model.state.get()).toMatchObject({ refusal: { kind: 'workbook' }, typed: 'li.wei' });
    await model.readTyped();
    expect(names(model)).toEqual(['li.wei']);
    model.clear();
    expect(holdsInput(model.state.get())).toBe(false);
  });
});

describe('what keeps a table from being sent', () => {
  it('two columns of one field, until one is taken away', async () => {
    const model = await imported('name,Name,email\nli.wei,x,l@x.y');
    expect(result(model)).toMatchObject({
      blocks: [{ kind: 'twice', field: 'user_name', columns: [0, 1] }],
      ready: [],
    });
    await model.setColumn(1, null);
    expect(result(model)).toMatchObject({ blocks: [], ready: [{ line: 2 }] });
  });

  it('a required field without a column', async () => {
    const model = await imported('email,Abteilung\nl@x.y,IT');
    expect(result(model).blocks).toEqual([{ kind: 'missing', field: 'user_name' }]);
  });

  it('a separator that leaves each line one cell', async () => {
    const model = await imported('name;email\nli.wei;l@x.y\nzhang.min;z@x.y');
    await model.setSeparator(',');
    expect(result(model)).toMatchObject({ blocks: [{ kind: 'separator', separator: ';' }], ready: [] });
    await model.setSeparator(';');
    expect(result(model).ready).toHaveLength(2);
  });

  it('too many lines, with the number of them', async () => {
    const text = Array.from({ length: 8001 }, (_, at) => `user.${at}`).join('\n');
    expect(result(await imported(text, { maxRows: 8000 }))).toMatchObject({
      blocks: [{ kind: 'tooMany', count: 8001, most: 8000 }],
      ready: [],
    });
  });
});

describe('lines', () => {
  it('keep zeros, and refuse what Excel has shortened or the encoding lost', async () => {
    const model = await imported(
      'name,email,phone\n00731,,008613800138000\na,,1.38001E+10\nb\uFFFD,,\n8.67E+11,,',
    );
    expect(states(model)).toEqual(['ready', 'problem', 'problem', 'problem']);
    const [first, ...others] = model.state.get().rows;
    expect(first?.values).toMatchObject({ user_name: '00731', phone: '008613800138000' });
    expect(others.map(({ problems }) => [...problems.entries()])).toEqual([
      [['phone', { kind: 'shortened' }]],
      [['user_name', { kind: 'unreadable' }]],
      [['user_name', { kind: 'shortened' }]],
    ]);
  });

  it('may lack a value only where its field says so', async () => {
    const fields = plan.fields.map((field) =>
      field.id === 'phone'
        ? {
            ...field,
            checkEmpty: ({ email }: { email: string }) => (email === '' ? 'Email or phone.' : null),
          }
        : field,
    );
    const model = await imported('name,email,phone\na,,\nb,b@x.y,\nc,,1', { fields });
    expect(states(model)).toEqual(['problem', 'ready', 'ready']);
  });

  it('that repeat another name its line', async () => {
    const model = await imported('name\nli.wei\nLI.WEI\nzhang.min\nLi.Wei');
    expect(model.state.get().rows.map(({ repeats }) => repeats)).toEqual([null, 2, null, 2]);
    expect(result(model).ready.map(({ values }) => values.user_name)).toEqual(['li.wei', 'zhang.min']);
    model.mend(3, 'user_name', 'li.wei2');
    expect(states(model)).toEqual(['ready', 'ready', 'ready', 'repeated']);
  });

  it('are checked again one by one when they are mended', async () => {
    const check = vi.fn<(value: string) => string | null>((value) => (value.includes('!') ? 'No.' : null));
    const [first, ...others] = plan.fields;
    if (!first) throw new Error('There is a first field.');
    const model = await imported('a!\nb\nc', { fields: [{ ...first, check }, ...others] });
    expect(check).toHaveBeenCalledTimes(3);
    model.mend(1, 'user_name', ' a ');
    expect(check).toHaveBeenCalledTimes(4);
    expect(names(model)).toEqual(['a', 'b', 'c']);
    expect(states(model)).toEqual(['ready', 'ready', 'ready']);
  });

  it('keep what was mended when the separator or the heading is changed', async () => {
    const model = await imported('name,email\nli wei,x');
    model.mend(2, 'user_name', 'li.wei');
    await model.setHeading(false);
    await model.setHeading(true);
    expect(names(model)).toEqual(['li.wei']);
  });

  it('of the template are known', async () => {
    const template =
      csvLine(plan.fields.map(({ label }) => label)) + csvLine(plan.fields.map(({ example }) => example));
    const model = await imported(BOM + template);
    expect(states(model)).toEqual(['example']);
    expect(result(model)).toMatchObject({ ready: [], problems: [], blocks: [] });
    expect(states(await imported(`${BOM}${template}li.wei,,,`))).toEqual(['example', 'ready']);
  });

  it('of our own export come back with the same values', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom('=HYPERLINK("x")', "'=x", '+8613800138000', '-1', '@x', '\tx'),
          ),
          { minLength: 1 },
        ),
        async (texts) => {
          const given = texts.filter((text) => !text.includes('\uFFFD'));
          const lines = given.map((text, at) => csvLine([`user.${at}`, text]));
          const model = await imported(BOM + csvLine(['Name', 'Description']) + lines.join(''));
          expect(model.state.get().rows.map(({ values }) => values.description)).toEqual(given);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the service', () => {
  it('is asked once for every key, and only for new ones after a correction', async () => {
    const lookUp = vi.fn<LookUp<F, string>>((entries) =>
      Promise.resolve(
        new Map(
          entries.map(({ key }) => [
            key,
            key === 'li.wei'
              ? { problem: { field: 'user_name', text: 'Exists already.' } }
              : { found: `id of ${key}` },
          ]),
        ),
      ),
    );
    const model = await imported('li.wei\nLI.WEI\nzhang.min\nbad!', { lookUp });
    await vi.waitFor(() => expect(states(model)).toEqual(['problem', 'repeated', 'ready', 'problem']));
    expect(lookUp.mock.calls.map(([entries]) => entries.map(({ key }) => key))).toEqual([
      ['li.wei', 'zhang.min'],
    ]);
    expect(model.state.get().rows[2]?.found).toBe('id of zhang.min');
    model.mend(4, 'user_name', 'good');
    expect(result(model).checking).toBe(1);
    await vi.waitFor(() => expect(states(model)[3]).toBe('ready'));
    expect(lookUp.mock.calls[1]?.[0].map(({ key }) => key)).toEqual(['good']);
  });

  it('is asked again for what its answer depends on', async () => {
    const lookUp = vi.fn<LookUp<F, string>>(() => Promise.resolve(new Map()));
    const model = await imported('name,phone\nli.wei,1\nzhang.min,2', {
      lookUp,
      askKey: ({ user_name: name, phone }) => `${name} ${phone}`,
    });
    await vi.waitFor(() => expect(states(model)).toEqual(['ready', 'ready']));
    model.mend(2, 'email', 'l@x.y');
    expect(states(model)).toEqual(['ready', 'ready']);
    model.mend(2, 'phone', '3');
    await vi.waitFor(() => expect(states(model)).toEqual(['ready', 'ready']));
    expect(lookUp.mock.calls.map(([entries]) => entries.map(({ key }) => key))).toEqual([
      ['li.wei 1', 'zhang.min 2'],
      ['li.wei 3'],
    ]);
  });

  it('can be asked again when it failed', async () => {
    const lookUp = vi
      .fn<LookUp<F, string>>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValueOnce(new Map());
    const model = await imported('li.wei', { lookUp });
    await vi.waitFor(() => expect(model.state.get().lookUp.kind).toBe('failed'));
    expect(result(model).ready).toEqual([]);
    model.retryLookUp();
    await vi.waitFor(() => expect(states(model)).toEqual(['ready']));
  });
});

describe('files', () => {
  const file = (bytes: number[], name = 'people.csv') => new File([Uint8Array.from(bytes)], name);

  it('that are workbooks are refused', async () => {
    const model = createTableImport(plan);
    await model.readFile(file([0x50, 0x4b, 3, 4]), 'gb18030');
    expect(model.state.get()).toMatchObject({
      phase: 'empty',
      refusal: { kind: 'workbook', name: 'people.csv' },
    });
  });

  it('without a line are refused', async () => {
    const model = createTableImport(plan);
    await model.readFile(file([0x0a, 0x20, 0x0a]), 'gb18030');
    expect(model.state.get()).toMatchObject({ phase: 'empty', refusal: { kind: 'empty' } });
  });

  it('can be read in another encoding', async () => {
    const model = createTableImport(plan);
    // 'name\n' and 张敏 in GBK
    await model.readFile(file([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xd5, 0xc5, 0xc3, 0xf4]), 'windows-1252');
    expect(names(model)).toEqual(['ÕÅÃô']);
    await model.setEncoding('gb18030');
    expect(names(model)).toEqual(['张敏']);
    expect(model.state.get().encoding).toBe('gb18030');
  });
});

describe('lines that were sent', () => {
  it('are taken out with what repeats them; the others stay with their reasons and can be mended and sent', async () => {
    const model = await imported(
      'name,email\nli.wei,l@x.y\nLI.WEI,\nno blanks,\nzhang,zhang\nno blanks,\nmax,',
    );
    expect(model.takeOut(result(model).ready)).toBe(3);
    expect(model.state.get()).toMatchObject({ sent: 2, phase: 'read' });
    expect(model.state.get().rows.map(({ line, state }) => [line, state])).toEqual([
      [4, 'problem'],
      [5, 'problem'],
      [6, 'repeated'],
    ]);
    // What was sent is not sent twice, and what a line is corrected to counts.
    model.mend(4, 'user_name', 'Max');
    expect(model.state.get().rows[0]).toMatchObject({ state: 'repeated', repeats: 7 });
    model.mend(5, 'email', 'z@x.y');
    model.mend(6, 'user_name', 'anna');
    expect(result(model).ready.map(({ line }) => line)).toEqual([5, 6]);
    expect(model.takeOut(result(model).ready)).toBe(0);
    expect(model.state.get()).toMatchObject({ sent: 4, rows: [] });
    await model.readText('name\nmax');
    expect(model.state.get().sent).toBeNull();
    expect(states(model)).toEqual(['ready']);
  });

  it('stay where none was sent, and the template leaves nothing', async () => {
    const model = await imported('name\na b\nc d');
    expect(model.takeOut([])).toBe(2);
    const template = await imported('Name,E-mail\nexample.user,example.user@example.com');
    expect(template.takeOut([])).toBe(0);
  });
});
