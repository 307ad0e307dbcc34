import { expect, test } from 'vitest';
import { visibleCells } from './cell-window';

test('a narrow matrix has room for two columns beside its names', () => {
  const { columns, nameWidth } = visibleCells({ top: 0, left: 0, height: 600, width: 366 }, 100, 40);
  expect(nameWidth).toBe(132);
  expect(columns.to).toBeGreaterThanOrEqual(2);
  expect(visibleCells({ top: 0, left: 0, height: 600, width: 1000 }, 100, 40).nameWidth).toBe(260);
});

test.each([
  [1, 240],
  [4, 235],
  [7, 134],
  [40, 132],
])('%i columns share a width of 1,200: %i pixels each', (count, each) => {
  const { columnWidth } = visibleCells({ top: 0, left: 0, height: 600, width: 1200 }, 100, count);
  expect(columnWidth).toBe(each);
});

test('only what meets the eye is drawn, both ways', () => {
  const { rows, columns } = visibleCells({ top: 32_000, left: 1320, height: 600, width: 1000 }, 2000, 40);
  expect(rows.from).toBeGreaterThan(900);
  expect(rows.to - rows.from).toBeLessThan(60);
  expect(columns.from).toBeGreaterThan(5);
  expect(columns.to - columns.from).toBeLessThan(16);
});
