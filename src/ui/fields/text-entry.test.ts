import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropInvisible } from './text-entry';

const DROPPED = [
  '\u00AD',
  '\u200B',
  '\u200E',
  '\u200F',
  '\u202A',
  '\u202C',
  '\u2060',
  '\u2066',
  '\u2069',
  '\uFEFF',
];

describe('characters that cannot be seen', () => {
  it('are dropped wherever they stand, and nothing else is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.constantFrom(...DROPPED), fc.constantFrom('F', '-', ' ', '\n', 'é', '桌', '😀')),
        ),
        (pieces) => {
          const seen = pieces.filter((piece) => !DROPPED.includes(piece));
          expect(dropInvisible(pieces.join(''))).toBe(seen.join(''));
        },
      ),
    );
  });

  it.each(['نمی\u200Cخواهم', '👩\u200D💻', 'a\u00A0b', 'a\u202Fb', '\t'])('%j stays', (text) => {
    expect(dropInvisible(text)).toBe(text);
  });
});
