import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleRows } from './row-window';

describe('the window of rows', () => {
  it('covers the visible rows, stays within the list, and stays small', () => {
    fc.assert(
      fc.property(
        fc.nat(400_000),
        fc.integer({ min: 100, max: 1500 }),
        fc.constantFrom(32, 40),
        fc.nat(10_000),
        (scrollTop, height, rowHeight, count) => {
          const { from, to } = visibleRows(scrollTop, height, rowHeight, count);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(count);
          const first = Math.floor(scrollTop / rowHeight);
          const last = Math.min(count, Math.ceil((scrollTop + height) / rowHeight));
          if (first < count) {
            expect(from).toBeLessThanOrEqual(first);
            expect(to).toBeGreaterThanOrEqual(last);
          }
          expect(to - from).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 24);
        },
      ),
    );
  });
});
