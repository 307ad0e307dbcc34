import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language';
import { words } from './words';

describe.each(LANGUAGES)('numbers in %s', (language) => {
  it('are written as Intl writes them', () => {
    const format = new Intl.NumberFormat(language);
    const { n, plural } = words(language);
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -20_000, max: 20_000 })), (value) => {
        expect(n(value)).toBe(format.format(value));
        expect(plural(value, { other: '#' })).toBe(format.format(value));
      }),
    );
    expect(n(1234.5)).toBe(format.format(1234.5));
  });
});
