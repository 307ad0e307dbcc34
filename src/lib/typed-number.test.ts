import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './typed-number';

describe('a typed number', () => {
  it.each<[typed: string, read: number | null]>([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['007', 7],
    [' 15 ', 15],
    ['　１５', 15],
    ['1０', 10],
    ['999999999999999', 999_999_999_999_999],
  ])('%j is read', (typed, read) => {
    expect(readNumber(typed)).toBe(read);
  });

  it.each([
    '1.5',
    '1,5',
    '-7',
    '−7',
    '+7',
    '1e3',
    '0x10',
    '1,000',
    '1 000',
    '１．５',
    '٣',
    'ten',
    '9999999999999999',
  ])('%j stays as typed', (typed) => {
    expect(readNumber(typed)).toBe(typed);
  });

  it('is a number only where all that was typed are its digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9０９.,+eE x-]{0,18}$/), (typed) => {
        const read = readNumber(typed);
        if (read === null) expect(typed.trim()).toBe('');
        else if (typeof read === 'string') expect(read).toBe(typed);
        else
          expect(
            typed
              .trim()
              .normalize('NFKC')
              .replace(/^0+(?=\d)/, ''),
          ).toBe(String(read));
      }),
    );
  });
});
