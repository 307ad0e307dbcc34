import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listDesktopsDetailQuery, listDesktopsQuery } from '~/contract/desktops';
import { COLUMN_IDS } from './column-ids';
import { needsDetail, toListRequest } from './desktop-query';
import {
  DEFAULT_SEARCH,
  DETAIL_TABS,
  lastPage,
  PAGE_SIZES,
  parseDesktopSearch,
  SORTS,
  toDesktopParams,
  withChange,
  type DesktopSearch,
} from './desktop-search';

const word = fc.stringMatching(/^[A-Za-z0-9._ü区-]{1,12}$/u);
const yesNo = fc.constantFrom(true, false, null);
const anySearch: fc.Arbitrary<DesktopSearch> = fc.record({
  user_name: fc.uniqueArray(word, { maxLength: 3 }),
  computer_name: fc.oneof(word, fc.constant('')),
  desktop_ip: fc.oneof(word, fc.constant('')),
  desktop_id: fc.uniqueArray(fc.uuid(), { maxLength: 100 }),
  pool_id: fc.uniqueArray(word, { maxLength: 3 }),
  desktop_type: fc.uniqueArray(fc.constantFrom('DEDICATED', 'SHARED', 'POOLED'), { maxLength: 3 }),
  status: fc.constantFrom('', 'ACTIVE', 'RESIZED'),
  connect_status: fc.constantFrom('' as const, 'CONNECTED' as const),
  mid_task: fc.constantFrom(true, null),
  is_share_desktop: yesNo,
  subnet_id: fc.oneof(word, fc.constant('')),
  enterprise_project_id: fc.constantFrom('', '0', 'ep-1'),
  tag: fc.uniqueArray(fc.constantFrom('env=prod', 'owner=', 'dept=a b=c'), { maxLength: 3 }),
  image_id: fc.oneof(word, fc.constant('')),
  charge_mode: fc.constantFrom('' as const, '0' as const, '1' as const),
  user_attached: yesNo,
  in_maintenance_mode: yesNo,
  availability_zone: fc.constantFrom('', 'cn-north-4a'),
  is_support_internet: yesNo,
  sort: fc.constantFrom('' as const, ...SORTS),
  page: fc.integer({ min: 1, max: 9999 }),
  page_size: fc.constantFrom(...PAGE_SIZES),
  columns: fc.uniqueArray(fc.constantFrom(...COLUMN_IDS), { minLength: 1 }),
  panel: fc.oneof(fc.uuid(), fc.constant('')),
  tab: fc.constantFrom(...DETAIL_TABS),
});

describe('the address of the list', () => {
  it('restores every view exactly', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const link = toDesktopParams(search).toString();
        expect(parseDesktopSearch(new URLSearchParams(link))).toEqual({ view: search, unreadable: [] });
      }),
    );
  });

  it('has nothing in it for the plain view', () => {
    expect(toDesktopParams(DEFAULT_SEARCH).toString()).toBe('');
    expect(parseDesktopSearch(new URLSearchParams()).view).toEqual(DEFAULT_SEARCH);
  });

  it('survives any text at all', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('page', 'page_size', 'sort', 'tag', 'columns', 'x'), fc.string()),
        (raw) => {
          expect(() => parseDesktopSearch(new URLSearchParams(raw))).not.toThrow();
        },
      ),
    );
  });

  it.each([
    ['page=0', 'page', 1],
    ['page=two', 'page', 1],
    ['page_size=37', 'page_size', 50],
    ['sort=memory', 'sort', ''],
    ['columns=status,nonsense', 'columns', DEFAULT_SEARCH.columns],
    ['is_share_desktop=maybe', 'is_share_desktop', null],
    ['tag=novalue', 'tag', []],
    ['tag=env%3Dprod&tag=bad', 'tag', ['env=prod']],
    ['enterprise_project_id=a b', 'enterprise_project_id', ''],
    [`computer_name=${'x'.repeat(256)}`, 'computer_name', ''],
  ] as const)('falls back field by field: %s', (query, field, fallback) => {
    const { view: search } = parseDesktopSearch(new URLSearchParams(`${query}&status=ERROR`));
    expect(search[field]).toEqual(fallback);
    expect(search.status).toBe('ERROR');
  });

  it('tells which filters it cannot read', () => {
    const query = 'tag=env%3Dprod&tag=bad&charge_mode=2&mid_task=yes&sort=colour&status=ERROR';
    expect(parseDesktopSearch(new URLSearchParams(query)).unreadable).toEqual([
      { filter: 'mid_task', text: 'yes' },
      { filter: 'tag', text: 'bad' },
      { filter: 'charge_mode', text: '2' },
    ]);
  });

  it('goes back to page 1 on a change of filter, not when turning the page', () => {
    const third = { ...DEFAULT_SEARCH, page: 3 };
    expect(withChange(third, { status: 'ERROR' }).page).toBe(1);
    expect(withChange(third, { page_size: 100 }).page).toBe(1);
    expect(withChange(third, { panel: 'a' }).page).toBe(3);
    expect(withChange(third, { page: 4 }).page).toBe(4);
  });

  it('knows the last page', () => {
    expect([lastPage(0, 50), lastPage(50, 50), lastPage(51, 50)]).toEqual([1, 1, 2]);
  });
});

describe('the read that fills a view', () => {
  it('always fits the contract of the list it asks', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const request = toListRequest(search);
        const schema = request.list === 'short' ? listDesktopsQuery : listDesktopsDetailQuery;
        expect(schema.safeParse(request.query).error).toBeUndefined();
      }),
    );
  });

  it('asks the short list unless the view needs what it lacks', () => {
    expect(toListRequest({ ...DEFAULT_SEARCH, status: 'ERROR', page: 2 })).toEqual({
      list: 'short',
      query: expect.objectContaining({ status: 'ERROR', offset: 50, limit: 50 }),
    });
    for (const change of [
      { sort: 'created' as const },
      { columns: ['flavor' as const] },
      { image_id: 'i' },
      { charge_mode: '0' as const },
      { user_attached: false },
      { in_maintenance_mode: true },
      { availability_zone: 'a' },
      { is_support_internet: true },
    ]) {
      expect(needsDetail({ ...DEFAULT_SEARCH, ...change })).toBe(true);
    }
  });

  it('sorts by both directions and sends several users as user_names', () => {
    expect(toListRequest({ ...DEFAULT_SEARCH, sort: '-created', user_name: ['a', 'b'] }).query).toMatchObject(
      {
        sort_field: 'created',
        sort_type: 'DESC',
        user_names: ['a', 'b'],
        user_name: undefined,
      },
    );
  });
});
