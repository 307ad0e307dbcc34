import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '~/ui/list/filters/many-values';
import { flag, oneOf, stateOf } from '~/ui/list/filters/one-value';
import { defineList } from './define-list';
import { lastPage } from './list';

const row = (id: string) => ({ id });
const everything = ['a', 'b', 'c'].map(row);
const list = defineList({
  noun: 'things',
  rowKey: (one: { id: string }) => one.id,
  rowName: (one) => one.id,
  filters: {
    name: texts({ most: 9, each: 9 }),
    kind: oneOf(['GOOD', 'BAD']),
    locked: flag(),
  },
  state: { tab: stateOf(['one', 'two'], 'one') },
  sorts: ['name'],
  pageSizes: [10, 50],
  columns: { all: ['id', 'kind', 'made'], usual: ['kind', 'made'] },
  idColumn: 'id',
  presets: { all: {}, bad: { kind: 'BAD' } },
  source: {
    all: async (query: { name: readonly string[] }) =>
      everything.filter(({ id }) => !query.name.includes(id)),
  },
  toQuery: ({ name }) => ({ name }),
});
const read = (query: string) => list.parse(new URLSearchParams(query));
const start = list.start;

const anyView = fc.record({
  name: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 4 }),
  kind: fc.constantFrom('' as const, 'GOOD' as const, 'BAD' as const),
  locked: fc.constantFrom(true, false, null),
  tab: fc.constantFrom('one' as const, 'two' as const),
  sort: fc.constantFrom('', 'name', '-name'),
  page: fc.integer({ min: 1, max: 9999 }),
  page_size: fc.constantFrom(10, 50),
  columns: fc.uniqueArray(fc.constantFrom('id', 'kind', 'made'), { minLength: 1 }),
  panel: fc.oneof(fc.uuid(), fc.constant('')),
});

describe('the address of a list', () => {
  it('restores every view exactly', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(list.toParams(view).toString())).toEqual({ view, unreadable: [] });
      }),
    );
  });

  it('has nothing in it for the plain view', () => {
    expect(list.toParams(start).toString()).toBe('');
    expect(read('')).toEqual({ view: start, unreadable: [] });
  });

  it('survives any text at all', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('page', 'page_size', 'sort', 'kind', 'columns', 'tab', 'x'),
          fc.string(),
        ),
        (raw) => {
          expect(() => list.parse(new URLSearchParams(raw))).not.toThrow();
        },
      ),
    );
  });

  it.each([
    ['page=0', 'page', 1],
    ['page=two', 'page', 1],
    ['page_size=37', 'page_size', 50],
    ['sort=memory', 'sort', ''],
    ['columns=made,nonsense', 'columns', ['made']],
    ['tab=nine', 'tab', 'one'],
  ] as const)('falls back field by field: %s', (query, field, fallback) => {
    const { view } = read(`${query}&kind=BAD`);
    expect(view[field]).toEqual(fallback);
    expect(view.kind).toBe('BAD');
  });

  it('reports the filters it could not read, and keeps the rest in force', () => {
    const { view, unreadable } = read('kind=ODD&name=ok&name=muchtoolongaword&locked=true');
    expect(unreadable).toEqual([
      { filter: 'name', text: 'muchtoolongaword' },
      { filter: 'kind', text: 'ODD' },
    ]);
    expect(view).toMatchObject({ name: ['ok'], kind: '', locked: true });
  });
});

describe('a view', () => {
  it('goes back to page 1 on a change of filter, sort or page size, not of what shows the same rows', () => {
    const third = { ...start, page: 3 };
    expect(list.change(third, { kind: 'BAD' }).page).toBe(1);
    expect(list.change(third, { sort: 'name' }).page).toBe(1);
    expect(list.change(third, { page_size: 10 }).page).toBe(1);
    expect(list.change(third, { page: 4 }).page).toBe(4);
    expect(list.change(third, { panel: 'a' }).page).toBe(3);
    expect(list.change(third, { columns: ['id'] }).page).toBe(3);
    expect(list.change(third, { tab: 'two' }).page).toBe(3);
  });

  it('knows its filters, presets and what a shared link keeps', () => {
    const view = { ...start, kind: 'BAD' as const, sort: 'name', page: 2, panel: 'a', tab: 'two' as const };
    expect(list.filterNames.filter((name) => list.isOn(view, name))).toEqual(['kind']);
    expect([list.isPreset(view, 'bad'), list.isPreset(view, 'all'), list.isPreset(start, 'all')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(list.filterKey({ ...view, sort: '', page: 1 })).toBe(list.filterKey(view));
    expect(list.filterKey(start)).not.toBe(list.filterKey(view));
    expect(list.change(view, list.cleared()).kind).toBe('');
    expect(list.settled(view)).toEqual({ ...view, page: 1, panel: '', tab: 'one' });
  });

  it('reads the selected rows whatever the filters are', async () => {
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    const view = { ...start, name: ['a'] };
    expect(await list.readAll(view, options)).toEqual([row('b'), row('c')]);
    expect(await list.readSelected(['a'], view, options)).toEqual([row('a')]);
  });

  it('knows the last page', () => {
    expect([lastPage(0, 50), lastPage(50, 50), lastPage(51, 50)]).toEqual([1, 1, 2]);
  });
});
