import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listScheduledTasksQuery } from '~/contract/scheduled-tasks';
import { filterFormSchema, fromFilters, toFilters } from './filter-form';
import {
  DEFAULT_SEARCH,
  filterKey,
  FILTER_NAMES,
  isActive,
  lastPage,
  PAGE_SIZES,
  parseTaskSearch,
  partsOf,
  toTaskParams,
  toTaskFilter,
  withChange,
  withoutFilters,
  type TaskSearch,
} from './task-search';

const word = fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Za-z0-9._ü区-]{1,12}$/u));
const anySearch: fc.Arbitrary<TaskSearch> = fc.record({
  task_name: word,
  task_type: fc.constantFrom('', 'STOP', 'a word of tomorrow'),
  scheduled_type: fc.constantFrom('', 'DAY', 'LIFE_CYCLE'),
  life_cycle_type: fc.constantFrom('', 'POST_DESKTOP_DISCONNECTED'),
  last_status: fc.constantFrom('', 'SKIP'),
  page: fc.integer({ min: 1, max: 9999 }),
  page_size: fc.constantFrom(...PAGE_SIZES),
});

describe('the address of the list', () => {
  it('restores every view exactly', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(parseTaskSearch(new URLSearchParams(toTaskParams(search).toString()))).toEqual({
          view: search,
          unreadable: [],
        });
      }),
    );
  });

  it('has nothing in it for the plain view, and survives any text', () => {
    expect(toTaskParams(DEFAULT_SEARCH).toString()).toBe('');
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('page', 'page_size', 'task_name', 'last_status', 'x'), fc.string()),
        (raw) => {
          expect(() => parseTaskSearch(new URLSearchParams(raw))).not.toThrow();
        },
      ),
    );
  });

  it.each([
    ['page=0', 'page', 1],
    ['page_size=100', 'page_size', 50],
    [`task_name=${'x'.repeat(256)}`, 'task_name', ''],
  ] as const)('falls back field by field: %s', (query, field, fallback) => {
    const { view: search } = parseTaskSearch(new URLSearchParams(`${query}&task_type=STOP`));
    expect(search[field]).toBe(fallback);
    expect(search.task_type).toBe('STOP');
  });

  it('goes back to page 1 on a change of filter, not when turning the page', () => {
    const third = { ...DEFAULT_SEARCH, page: 3 };
    expect(withChange(third, { task_type: 'STOP' }).page).toBe(1);
    expect(withChange(third, { page: 4 }).page).toBe(4);
    expect([lastPage(0, 50), lastPage(50, 50), lastPage(51, 50)]).toEqual([1, 1, 2]);
  });

  it('tells a change of filter from one of page, and has no filter on when all are off', () => {
    expect(filterKey({ ...DEFAULT_SEARCH, page: 4, page_size: 10 })).toBe(filterKey(DEFAULT_SEARCH));
    expect(filterKey({ ...DEFAULT_SEARCH, task_name: 'a' })).not.toBe(filterKey(DEFAULT_SEARCH));
    expect(FILTER_NAMES.filter((name) => isActive(withoutFilters(), name))).toEqual([]);
  });
});

describe('the reads that fill a view', () => {
  it('always fit the contract', () => {
    fc.assert(
      fc.property(anySearch, ({ page: _page, page_size, ...filters }) => {
        for (const part of partsOf(filters)) {
          const query = { ...toTaskFilter(filters, part), offset: 0, limit: page_size };
          expect(listScheduledTasksQuery.safeParse(query).error).toBeUndefined();
        }
      }),
    );
  });
});

describe('the panel of filters', () => {
  it('shows a view and gives it back', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { page: _page, page_size: _size, ...filters } = search;
        // A trigger does not belong to a schedule by the clock.
        const kept = filters.scheduled_type === 'DAY' ? { ...filters, life_cycle_type: '' } : filters;
        expect(toFilters(fromFilters(filters))).toEqual(kept);
      }),
    );
  });

  it('refuses what no call could take', () => {
    const schema = filterFormSchema({ tooLong: (most) => `at most ${most}` });
    const values = { ...fromFilters(withoutFilters()), taskName: 'x'.repeat(256) };
    expect(schema.safeParse(values).error?.issues[0]?.message).toBe('at most 255');
  });
});
