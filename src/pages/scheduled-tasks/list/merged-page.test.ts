import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedSlices, type Slice } from './merged-page';

const cut = (rows: readonly string[], { offset, limit }: Slice) => rows.slice(offset, offset + limit);
const list = (name: string) =>
  fc.integer({ min: 0, max: 130 }).map((length) => Array.from({ length }, (_, at) => `${name}${at}`));
const page = fc.record({ offset: fc.integer({ min: 0, max: 300 }), limit: fc.integer({ min: 1, max: 50 }) });

test('a page holds the rows the two lists would have there as one', () => {
  fc.assert(
    fc.property(list('a'), list('b'), page, (first, second, wanted) => {
      const slices = mergedSlices(wanted, first.length);
      expect([...cut(first, slices.first), ...cut(second, slices.second)]).toEqual(
        cut([...first, ...second], wanted),
      );
    }),
    { numRuns: 2000 },
  );
});

test('turning all pages meets every row once, in order', () => {
  fc.assert(
    fc.property(list('a'), list('b'), fc.integer({ min: 1, max: 50 }), (first, second, limit) => {
      const met: string[] = [];
      for (let offset = 0; offset < first.length + second.length; offset += limit) {
        const slices = mergedSlices({ offset, limit }, first.length);
        met.push(...cut(first, slices.first), ...cut(second, slices.second));
      }
      expect(met).toEqual([...first, ...second]);
    }),
  );
});

test('neither list is asked for more than a page, and never before its beginning', () => {
  fc.assert(
    fc.property(page, fc.integer({ min: 0, max: 500 }), (wanted, firstTotal) => {
      const { first, second } = mergedSlices(wanted, firstTotal);
      expect(first.limit + second.limit).toBe(wanted.limit);
      expect(Math.min(first.offset, first.limit, second.offset, second.limit)).toBeGreaterThanOrEqual(0);
      expect(first.offset + first.limit).toBeLessThanOrEqual(Math.max(firstTotal, first.offset));
    }),
  );
});
