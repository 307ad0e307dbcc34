import { describe, expect, it } from 'vitest';
import { rawSearch, toSearchParams } from './url-state';

describe('page state in the address', () => {
  it('leaves out what is empty or as it always is', () => {
    const defaults = { page: 1, list: ['a'], flag: null, text: '' };
    expect(toSearchParams({ page: 1, list: ['a'], flag: null, text: '' }, defaults).toString()).toBe('');
    expect(toSearchParams({ page: 2, list: ['a', 'b'], flag: false, text: 'x y' }, defaults).toString()).toBe(
      'page=2&list=a&list=b&flag=false&text=x+y',
    );
  });

  it('reads lists as lists and the rest as text', () => {
    expect(rawSearch(new URLSearchParams('a=1&a=2&b=3'), new Set(['a']))).toEqual({ a: ['1', '2'], b: '3' });
  });
});
