import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickText, readQuickSearch } from './quick-search';

describe('the quick search', () => {
  it.each([
    ['  ', 'nothing'],
    ['FIN-SH', 'name'],
    ['10.0.3', 'ip'],
    ['10.0.3.17', 'ip'],
    ['192.', 'ip'],
    ['10', 'name'],
    ['1.2.3.4.5', 'name'],
    ['a6f6e2d1-cc62-46f3-865b-9ae6ae0afde0', 'ids'],
    ['a6f6e2d1', 'name'],
  ])('takes %j for %s', (typed, kind) => {
    expect(readQuickSearch(typed).kind).toBe(kind);
  });

  it('takes ids in any mix of separators, once each', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 100 }),
        fc.constantFrom(' ', ',', ';\n', '\t', '", "', '\r\n'),
        (ids, separator) => {
          const meaning = readQuickSearch([...ids, ...ids].join(separator));
          expect(meaning).toMatchObject({ kind: 'ids', filters: { desktop_id: ids } });
        },
      ),
    );
  });

  it('refuses more ids than one call takes, and text longer than a filter', () => {
    const ids = Array.from(
      { length: 101 },
      (_, at) => `a6f6e2d1-cc62-46f3-865b-${String(at).padStart(12, '0')}`,
    );
    expect(readQuickSearch(ids.join(' '))).toEqual({ kind: 'too-many-ids', count: 101 });
    expect(readQuickSearch('x'.repeat(256))).toEqual({ kind: 'too-long' });
  });

  it('shows what the view searches', () => {
    expect(quickText({ computer_name: '', desktop_ip: '10.', desktop_id: [] })).toBe('10.');
    expect(quickText({ computer_name: '', desktop_ip: '', desktop_id: ['a', 'b'] })).toBe('a b');
  });
});
