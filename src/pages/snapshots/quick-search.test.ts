import { describe, expect, it } from 'vitest';
import { quickScope, quickText, readQuickSearch } from './quick-search';
import { DEFAULT_SEARCH } from './snapshot-search';

const ID = '58ca2f7f-3a87-46f7-8128-e1fc557c6d88';
const OTHER = '2c690b1b-cad1-4620-b141-6b3cdb71977b';

describe('the quick search', () => {
  it.each([
    ['  FIN-SH ', 'desktop', { desktop_name: ['FIN-SH'] }],
    ['golden', 'snapshot', { snapshot_name: ['golden'] }],
    ['10.1.0.7', 'snapshot', { snapshot_name: ['10.1.0.7'] }],
    [`${ID}, ${OTHER}`, 'snapshot', { desktop_id: [ID, OTHER] }],
    ['', 'desktop', {}],
  ] as const)('takes "%s" in %s', (typed, scope, filters) => {
    const meaning = readQuickSearch(typed, scope);
    expect(meaning).toMatchObject({
      filters: { desktop_name: [], snapshot_name: [], desktop_id: [], ...filters },
    });
  });

  it('refuses what no call could take', () => {
    const many = Array.from(
      { length: 101 },
      (_, at) => `58ca2f7f-3a87-46f7-8128-${String(at).padStart(12, '0')}`,
    );
    expect(readQuickSearch(many.join('\n'), 'desktop')).toEqual({ kind: 'too-many-ids', count: 101 });
    expect(readQuickSearch('x'.repeat(256), 'snapshot')).toEqual({ kind: 'too-long' });
  });

  it('shows what a view searches, and where', () => {
    const shown = (change: Partial<typeof DEFAULT_SEARCH>) => {
      const view = { ...DEFAULT_SEARCH, ...change };
      return [quickText(view), quickScope(view)];
    };
    expect(shown({})).toEqual(['', null]);
    expect(shown({ desktop_name: ['a'] })).toEqual(['a', 'desktop']);
    expect(shown({ snapshot_name: ['b'] })).toEqual(['b', 'snapshot']);
    expect(shown({ desktop_id: [ID, OTHER] })).toEqual([`${ID} ${OTHER}`, null]);
    expect(shown({ desktop_name: ['a', 'b'] })).toEqual(['', null]);
  });
});
