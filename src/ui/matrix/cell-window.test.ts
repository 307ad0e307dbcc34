import { expect, test } from 'vitest';
import { nameWidthOf, visibleCells } from './cell-window';

test('a narrow matrix has room for two columns beside its names', () => {
  const { columns, nameWidth } = visibleCells({ top: 0, left: 0, height: 600, width: 366 }, 100, 40);
  expect(nameWidth).toBe(132);
  expect(columns.to).toBeGreaterThanOrEqual(2);
  expect(nameWidthOf(1000)).toBe(260);
});

test('only what meets the eye is drawn, both ways', () => {
  const { rows, columns } = visibleCells({ top: 32_000, left: 1320, height: 600, width: 1000 }, 2000, 40);
  expect(rows.from).toBeGreaterThan(900);
  expect(rows.to - rows.from).toBeLessThan(60);
  expect(columns.from).toBeGreaterThan(5);
  expect(columns.to - columns.from).toBeLessThan(16);
});
