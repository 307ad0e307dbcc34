import { describe, expect, it } from 'vitest';
import { parseOverviewSearch, withPeriod } from './overview-search';

describe('the overview’s address', () => {
  it.each([
    ['', { idle: 30, trend: 14 }],
    ['idle=7&trend=30', { idle: 7, trend: 30 }],
    ['idle=8&trend=14', { idle: 30, trend: 14 }],
    ['idle=&trend=x', { idle: 30, trend: 14 }],
  ])('reads %j', (search, state) => {
    expect(parseOverviewSearch(new URLSearchParams(search))).toEqual(state);
  });

  it('changes one period and keeps the rest', () => {
    const params = new URLSearchParams('trend=7&scenario=slow');
    expect(withPeriod(params, 'idle', 14).toString()).toBe('trend=7&scenario=slow&idle=14');
    expect(withPeriod(params, 'trend', 14).toString()).toBe('scenario=slow');
  });
});
