import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLines, firstDifference, foldEqual } from './line-diff';

const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));

test('both texts can be read back from a comparison', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const lines = compareLines(left, right);
      const of = (kind: 'left' | 'right') =>
        lines.flatMap((line) => (line.kind === 'same' || line.kind === kind ? [line.text] : [])).join('\n');
      expect([of('left'), of('right')]).toEqual([left, right]);
    }),
  );
});

test('a fold says how many lines it stands for', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const lines = compareLines(left, right);
      const count = foldEqual(lines).reduce((sum, one) => sum + (one.kind === 'fold' ? one.lines : 1), 0);
      expect(count).toBe(lines.length);
    }),
  );
  const long = Array.from({ length: 40 }, (_, at) => `line ${at}`);
  const changed = long.with(20, 'other');
  expect(foldEqual(compareLines(long.join('\n'), changed.join('\n')))).toHaveLength(2 + 6 + 2);
});

test('the ends of lines do not count in a comparison, and the first difference has its line', () => {
  expect(compareLines('a\r\nb', 'a\nb').every(({ kind }) => kind === 'same')).toBe(true);
  expect(firstDifference('a\nb\nc', 'a\nb\nd')).toBe(3);
  expect(firstDifference('a', 'a')).toBeNull();
});
