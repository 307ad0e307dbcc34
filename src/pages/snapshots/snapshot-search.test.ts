import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listDesktopSnapshotQuery, SNAPSHOT_CREATE_TYPES, SNAPSHOT_DISK_TYPES } from '~/contract/snapshots';
import {
  DEFAULT_SEARCH,
  filterKey,
  FILTER_NAMES,
  isActive,
  lastPage,
  PAGE_SIZES,
  parseSnapshotSearch,
  SORTS,
  toSnapshotParams,
  toSnapshotQuery,
  withChange,
  withoutFilters,
  type SnapshotSearch,
} from './snapshot-search';

const word = fc.stringMatching(/^[A-Za-z0-9._ü区-]{1,12}$/u);
const words = fc.uniqueArray(word, { maxLength: 4 });
const anySearch: fc.Arbitrary<SnapshotSearch> = fc.record({
  snapshot_name: words,
  status: fc.constantFrom('', 'creating', 'a word of tomorrow'),
  disk_type: fc.constantFrom('' as const, ...SNAPSHOT_DISK_TYPES),
  create_type: fc.constantFrom('' as const, ...SNAPSHOT_CREATE_TYPES),
  desktop_name: words,
  desktop_id: fc.uniqueArray(fc.uuid(), { maxLength: 100 }),
  sort: fc.constantFrom('' as const, ...SORTS),
  page: fc.integer({ min: 1, max: 9999 }),
  page_size: fc.constantFrom(...PAGE_SIZES),
});

describe('the address of the list', () => {
  it('restores every view exactly', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const link = toSnapshotParams(search).toString();
        expect(parseSnapshotSearch(new URLSearchParams(link))).toEqual({ view: search, unreadable: [] });
      }),
    );
  });

  it('has nothing in it for the plain view', () => {
    expect(toSnapshotParams(DEFAULT_SEARCH).toString()).toBe('');
    expect(parseSnapshotSearch(new URLSearchParams()).view).toEqual(DEFAULT_SEARCH);
  });

  it('survives any text at all', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('page', 'page_size', 'sort', 'status', 'desktop_id', 'x'), fc.string()),
        (raw) => {
          expect(() => parseSnapshotSearch(new URLSearchParams(raw))).not.toThrow();
        },
      ),
    );
  });

  it.each([
    ['page=0', 'page', 1],
    ['page_size=37', 'page_size', 50],
    ['sort=size', 'sort', ''],
    ['disk_type=FLOPPY', 'disk_type', ''],
    ['create_type=maybe', 'create_type', ''],
    [`desktop_name=${'x'.repeat(256)}`, 'desktop_name', []],
    [
      Array.from({ length: 101 }, (_, at) => `desktop_id=${at}`).join('&'),
      'desktop_id',
      Array.from({ length: 100 }, (_, at) => String(at)),
    ],
  ] as const)('falls back field by field: %s', (query, field, fallback) => {
    const { view: search } = parseSnapshotSearch(new URLSearchParams(`${query}&status=creating`));
    expect(search[field]).toEqual(fallback);
    expect(search.status).toBe('creating');
  });

  it('goes back to page 1 on a change of filter, not when turning the page', () => {
    const third = { ...DEFAULT_SEARCH, page: 3 };
    expect(withChange(third, { status: 'creating' }).page).toBe(1);
    expect(withChange(third, { sort: 'create_time' }).page).toBe(1);
    expect(withChange(third, { page_size: 100 }).page).toBe(1);
    expect(withChange(third, { page: 4 }).page).toBe(4);
  });

  it('knows the last page', () => {
    expect([lastPage(0, 50), lastPage(50, 50), lastPage(51, 50)]).toEqual([1, 1, 2]);
  });

  it('tells a change of filter from one of sort or page', () => {
    const plain = filterKey(DEFAULT_SEARCH);
    expect(filterKey({ ...DEFAULT_SEARCH, sort: '-create_time', page: 4, page_size: 500 })).toBe(plain);
    expect(filterKey({ ...DEFAULT_SEARCH, desktop_name: ['a'] })).not.toBe(plain);
  });

  it('has no filter on when all are off', () => {
    const off = withoutFilters();
    expect(FILTER_NAMES.filter((name) => isActive(off, name))).toEqual([]);
    expect(Object.keys(off).toSorted()).toEqual([...FILTER_NAMES].toSorted());
  });
});

describe('the read that fills a view', () => {
  it('always fits the contract', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(listDesktopSnapshotQuery.safeParse(toSnapshotQuery(search)).error).toBeUndefined();
      }),
    );
  });

  it('asks for one value by the filter for one, for several by the filter for several', () => {
    const some = { ...DEFAULT_SEARCH, desktop_id: ['a'], desktop_name: ['b', 'c'], snapshot_name: ['d'] };
    expect(toSnapshotQuery(some)).toMatchObject({
      desktop_id: 'a',
      desktop_ids: undefined,
      desktop_name: undefined,
      desktop_names: ['b', 'c'],
      snapshot_name: 'd',
      snapshot_names: undefined,
    });
  });

  it('sorts in both directions and names the page', () => {
    expect(toSnapshotQuery({ ...DEFAULT_SEARCH, sort: '-create_time', page: 3 })).toMatchObject({
      sort_field: 'create_time',
      sort_type: 'DESC',
      offset: 100,
      limit: 50,
    });
    expect(toSnapshotQuery({ ...DEFAULT_SEARCH, sort: 'snapshot_name' })).toMatchObject({
      sort_field: 'snapshot_name',
      sort_type: 'ASC',
    });
    expect(toSnapshotQuery(DEFAULT_SEARCH)).not.toHaveProperty('sort_type');
  });
});
