import { expect, test } from 'vitest';
import { visibleCells } from './cell-window';
import { movedBy } from './matrix-keys';

const sizes = { rows: 100, columns: 10, page: 8 };

test.each([
  ['ArrowDown', false, [0, 0], [1, 0]],
  ['ArrowDown', false, [99, 3], [99, 3]],
  ['ArrowUp', false, [0, 2], [-1, 2]],
  ['ArrowUp', false, [0, -1], [0, -1]],
  ['ArrowLeft', false, [4, 0], [4, -1]],
  ['ArrowLeft', false, [-1, 0], [-1, 0]],
  ['ArrowRight', false, [4, 9], [4, 9]],
  ['PageDown', false, [95, 1], [99, 1]],
  ['PageUp', false, [3, 1], [0, 1]],
  ['Home', false, [3, 7], [3, 0]],
  ['End', false, [3, 7], [3, 9]],
  ['Home', true, [3, 7], [0, 0]],
  ['End', true, [3, 7], [99, 9]],
] as const)('%s (Ctrl: %j) leads from %j to %j', (key, ctrlKey, [row, column], [toRow, toColumn]) => {
  expect(movedBy({ key, ctrlKey }, { row, column }, sizes)).toEqual({ row: toRow, column: toColumn });
});

test('other keys lead nowhere', () => {
  expect(movedBy({ key: 'x', ctrlKey: false }, { row: 0, column: 0 }, sizes)).toBeNull();
});

test('draws the cells that meet the eye, however many there are', () => {
  const { rows, columns } = visibleCells({ top: 32_000, left: 2640, height: 640, width: 1000 }, 2000, 40);
  expect(rows.from).toBeLessThanOrEqual(1000);
  expect(rows.to).toBeGreaterThanOrEqual(1019);
  expect(columns.from).toBeLessThanOrEqual(20);
  expect(columns.to).toBeGreaterThanOrEqual(26);
  expect((rows.to - rows.from) * (columns.to - columns.from)).toBeLessThan(700);
});
