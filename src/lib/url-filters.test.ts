import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flag, oneOf, readFilters, text, texts } from './url-filters';

const filters = {
  name: text({ max: 5 }),
  code: text({ max: 9, accepts: (code) => /^[a-z]*$/.test(code) }),
  state: oneOf(['ON', 'OFF']),
  shared: flag(),
  moving: flag(true),
  user: texts({ max: 5, most: 3 }),
  tag: texts({ max: 255, accepts: (tag) => /^[^,=]+=[^,]*$/.test(tag), joined: 12, verbatim: true }),
};
const read = (query: string) => readFilters(filters, new URLSearchParams(query));

describe('filters in an address', () => {
  it.each([
    ['', {}, []],
    [
      'name=+ab+&state=ON&shared=false&moving=true',
      { name: 'ab', state: 'ON', shared: false, moving: true },
      [],
    ],
    ['name=&state=&shared=&tag=', {}, []],
    ['name=abcdef', {}, ['name abcdef']],
    ['name=a&name=b', { name: 'a' }, ['name b']],
    ['code=a+b&state=on', {}, ['code a b', 'state on']],
    ['shared=maybe&moving=false', {}, ['shared maybe', 'moving false']],
    ['user=a&user=a&user=toolong&user=b', { user: ['a', 'b'] }, ['user toolong']],
    ['user=a&user=b&user=c&user=d', { user: ['a', 'b', 'c'] }, ['user d']],
    ['tag=env%3Dprod&tag=bad', { tag: ['env=prod'] }, ['tag bad']],
    ['tag=env%3Dprod&tag=a%3D1&tag=b%3D', { tag: ['env=prod', 'a=1'] }, ['tag b=']],
    ['tag=a%3D+1+', { tag: ['a= 1 '] }, []],
    ['other=x', {}, []],
  ])('%s', (query, values, unreadable) => {
    const off = { name: '', code: '', state: '', shared: null, moving: null, user: [], tag: [] };
    const found = read(query);
    expect(found.values).toEqual({ ...off, ...values });
    expect(found.unreadable.map((one) => `${one.filter} ${one.text}`)).toEqual(unreadable);
  });

  it('lose no text: each is a value, unreadable, empty or said twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (raw) => {
        const { value, unreadable } = filters.user.parse(raw);
        const given = new Set(raw.map((one) => one.trim()).filter(Boolean));
        expect(new Set([...value, ...unreadable])).toEqual(given);
        expect(value.length + unreadable.length).toBe(given.size);
      }),
    );
  });
});
