import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SEARCH, parseCalendarSearch, toCalendarParams } from './calendar-search';

const parse = (query: string) => parseCalendarSearch(new URLSearchParams(query)).view;

describe('the address of the calendar', () => {
  it('of the plain view is bare', () => {
    expect(parse('')).toEqual(DEFAULT_SEARCH);
    expect(toCalendarParams(DEFAULT_SEARCH).toString()).toBe('');
  });

  it('keeps every choice', () => {
    const query = 'view=week&date=2026-12-24&type=STOP&target=training+room&zone=utc&list=true';
    expect(toCalendarParams(parse(query)).toString()).toBe(query);
  });

  it('never breaks', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SEARCH)), fc.string()), (raw) => {
        const search = parseCalendarSearch(new URLSearchParams(raw)).view;
        expect(parseCalendarSearch(toCalendarParams(search))).toEqual({ view: search, unreadable: [] });
      }),
    );
    const nonsense = 'view=year&date=2026-02-31&zone=mars&list=maybe';
    expect(parse(nonsense)).toEqual(DEFAULT_SEARCH);
    expect(parseCalendarSearch(new URLSearchParams(nonsense)).unreadable).toEqual([
      { filter: 'date', text: '2026-02-31' },
      { filter: 'zone', text: 'mars' },
    ]);
  });
});
