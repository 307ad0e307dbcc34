import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages } from '~/i18n/list/en-US';
import type { Filter } from './filter';
import { ids, manyOf, tags, texts } from './many-values';
import { anyOf, date, flag, oneOf, only, stateOf, text } from './one-value';

const said = (filter: Filter<unknown>, ...raw: string[]) => filter.check(raw)?.(messages.errors) ?? null;

describe('a filter', () => {
  it.each<[string, Filter<unknown>, string[], unknown, string[]]>([
    ['a text', text({ max: 5 }), [' abc '], 'abc', []],
    ['a text that is too long', text({ max: 2 }), ['abc'], '', ['abc']],
    ['a text given twice', text({ max: 5 }), ['a', 'b'], 'a', ['b']],
    ['a word', oneOf(['A', 'B']), ['B'], 'B', []],
    ['a word of tomorrow', oneOf(['A', 'B']), ['C'], '', ['C']],
    ['an open word', anyOf(['A']), ['C'], 'C', []],
    ['a flag', flag(), ['false'], false, []],
    ['a flag that is none', flag(), ['maybe'], null, ['maybe']],
    ['a box', only(), ['true'], true, []],
    ['a box that is no', only(), ['false'], false, ['false']],
    ['a day', date(), ['2026-02-28'], '2026-02-28', []],
    ['no day', date(), ['2026-02-31'], '', ['2026-02-31']],
    ['texts', texts({ most: 2, each: 3 }), ['a', 'a', 'toolong', 'b', 'c'], ['a', 'b'], ['toolong', 'c']],
    ['ids', ids({ most: 9 }), ['a1', 'b?'], ['a1'], ['b?']],
    ['tags', tags({ together: 20 }), ['env=prod', 'bad', 'a=b,c'], ['env=prod'], ['bad', 'a=b,c']],
    ['words joined', manyOf(['A'], { together: 3 }), ['A', 'B', 'C'], ['A', 'B'], ['C']],
    ['a state', stateOf(['x', 'y'], 'x'), ['z'], 'x', []],
  ])('reads %s, keeps what it can and reports the rest', (_, filter, raw, value, unreadable) => {
    expect(filter.parse(raw)).toEqual({ value, unreadable });
  });

  it('reads back what it wrote', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 9 }), word, (many, one) => {
        for (const filter of [texts({ most: 9, each: 8 }), ids({ most: 9 })]) {
          expect(filter.parse(filter.write(many))).toEqual({ value: many, unreadable: [] });
        }
        expect(text({ max: 8 }).parse([one]).value).toBe(one);
      }),
    );
  });

  it('says beside the field why it refuses a value', () => {
    expect(said(text({ max: 2 }), 'abc')).toBe('At most 2 characters.');
    expect(said(text({ max: 9, pattern: { test: /^\d+$/, problem: (t) => t.notAnIp } }), 'x')).toContain(
      '10.0.3',
    );
    expect(said(ids({ most: 1 }), 'a?', 'b!')).toBe('Not an ID: a?, b!');
    expect(said(ids({ most: 1 }), 'a', 'b')).toBe('2 values; at most 1.');
    expect(said(tags({ together: 5 }), 'a=b', 'c=d')).toContain('At most 5 characters in all');
    expect(said(date(), 'soon')).toBe('Enter a date, for example 11/24/2026.');
    expect(said(texts({ most: 3, each: 9 }), 'a', '')).toBeNull();
  });

  it('has a chip for each of a few values, and one for many', () => {
    const filter = ids({ most: 9 });
    expect(filter.chips(['a', 'b'])).toEqual([
      { values: ['a'], rest: ['b'] },
      { values: ['b'], rest: ['a'] },
    ]);
    expect(filter.chips(['a', 'b', 'c', 'd'])).toEqual([{ values: ['a', 'b', 'c', 'd'], rest: [] }]);
    expect(filter.chips([])).toEqual([]);
    expect(flag().chips(false)).toEqual([{ values: ['false'], rest: null }]);
  });
});
