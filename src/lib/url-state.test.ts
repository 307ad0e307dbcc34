import { describe, expect, it } from 'vitest';
import { rawSearch, toSearchParams, withParam } from './url-state';

describe('page state in the address', () => {
  it('leaves out empty and default values', () => {
    const defaults = { page: 1, list: ['a'], flag: null, text: '' };
    expect(toSearchParams({ page: 1, list: ['a'], flag: null, text: '' }, defaults).toString()).toBe('');
    expect(toSearchParams({ page: 2, list: ['a', 'b'], flag: false, text: 'x y' }, defaults).toString()).toBe(
      'page=2&list=a&list=b&flag=false&text=x+y',
    );
  });

  it('is read as text, the first of each', () => {
    expect(rawSearch(new URLSearchParams('a=1&a=2&b=3'))).toEqual({ a: '1', b: '3' });
  });

  it('changes in one parameter and keeps the others as they are', () => {
    const params = new URLSearchParams('tag=bad&tag=a%3D1&page=9');
    expect(withParam(params, 'page', '3')).toBe('tag=bad&tag=a%3D1&page=3');
    expect(withParam(params, 'page', null)).toBe('tag=bad&tag=a%3D1');
  });
});
