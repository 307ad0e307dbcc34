import { describe, expect, it, vi } from 'vitest';
import type { LookUp } from './import-field';
import { createTableImport } from './table-import';
import { type F, imported, names, plan, result, states } from './table-import.testing';

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
