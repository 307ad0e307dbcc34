import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { BOM, csvLine } from '~/lib/csv';
import { holdsInput } from './import-state';
import { createTableImport } from './table-import';
import { imported, names, plan, result, states } from './table-import.testing';

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
