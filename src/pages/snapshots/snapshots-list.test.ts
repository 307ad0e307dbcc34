import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listDesktopSnapshotQuery, SNAPSHOT_CREATE_TYPES, SNAPSHOT_DISK_TYPES } from '~/contract/snapshots';
import { sliceOf } from '~/ui/list/list';
import { snapshotList } from './snapshots-list';

const { start, quick, toQuery } = snapshotList;
const word = fc.stringMatching(/^[A-Za-z0-9._ü区-]{1,12}$/u);
const words = fc.uniqueArray(word, { maxLength: 4 });

describe('the read that fills a view of snapshots', () => {
  it('always fits the contract', () => {
    const anyView = fc.record({
      snapshot_name: words,
      status: fc.constantFrom('', 'creating', 'a word of tomorrow'),
      disk_type: fc.constantFrom('' as const, ...SNAPSHOT_DISK_TYPES),
      create_type: fc.constantFrom('' as const, ...SNAPSHOT_CREATE_TYPES),
      desktop_name: words,
      desktop_id: fc.uniqueArray(fc.uuid(), { maxLength: 100 }),
      sort: fc.constantFrom('', 'create_time', '-create_time', 'snapshot_name', '-snapshot_name'),
    });
    fc.assert(
      fc.property(anyView, (change) => {
        const view = { ...start, ...change };
        const query = { ...toQuery(view), ...sliceOf(view) };
        expect(listDesktopSnapshotQuery.safeParse(query).error).toBeUndefined();
      }),
    );
  });

  it('asks for one value by the filter for one, for several by the filter for several', () => {
    const some = { ...start, desktop_id: ['a'], desktop_name: ['b', 'c'], snapshot_name: ['d'] };
    expect(toQuery(some)).toEqual({ desktop_id: 'a', desktop_names: ['b', 'c'], snapshot_name: 'd' });
  });

  it('sorts in both directions', () => {
    expect(toQuery({ ...start, sort: '-create_time' })).toEqual({
      sort_field: 'create_time',
      sort_type: 'DESC',
    });
    expect(toQuery({ ...start, sort: 'snapshot_name' })).toEqual({
      sort_field: 'snapshot_name',
      sort_type: 'ASC',
    });
  });
});

const ID = '58ca2f7f-3a87-46f7-8128-e1fc557c6d88';
const OTHER = '2c690b1b-cad1-4620-b141-6b3cdb71977b';

describe('the quick search of snapshots', () => {
  it.each([
    ['  FIN-SH ', 'desktop', { desktop_name: ['FIN-SH'] }],
    ['golden', 'snapshot', { snapshot_name: ['golden'] }],
    ['10.1.0.7', 'snapshot', { snapshot_name: ['10.1.0.7'] }],
    [`${ID}, ${OTHER}`, 'snapshot', { desktop_id: [ID, OTHER] }],
    ['', 'desktop', {}],
  ] as const)('takes "%s" in %s', (typed, scope, change) => {
    const off = { desktop_name: [], snapshot_name: [], desktop_id: [] };
    expect(quick?.read(typed, scope)).toMatchObject({ change: { ...off, ...change } });
  });

  it('refuses what no call could take', () => {
    const many = Array.from(
      { length: 101 },
      (_, at) => `58ca2f7f-3a87-46f7-8128-${String(at).padStart(12, '0')}`,
    );
    expect(quick?.read(many.join('\n'), 'desktop')).toHaveProperty('problem');
    expect(quick?.read('x'.repeat(256), 'snapshot')).toHaveProperty('problem');
  });

  it('shows what a view searches, and where', () => {
    const shown = (change: Partial<typeof start>) => {
      const view = { ...start, ...change };
      return [quick?.text(view), quick?.scopeOf?.(view)];
    };
    expect(shown({})).toEqual(['', null]);
    expect(shown({ desktop_name: ['a'] })).toEqual(['a', 'desktop']);
    expect(shown({ snapshot_name: ['b'] })).toEqual(['b', 'snapshot']);
    expect(shown({ desktop_id: [ID, OTHER] })).toEqual([`${ID} ${OTHER}`, null]);
    expect(shown({ desktop_name: ['a', 'b'] })).toEqual(['', null]);
  });
});
