import { describe, expect, it } from 'vitest';
import { axisTop, columnsIn, labelledColumns } from './trend-scale';

describe('the trend’s scale', () => {
  it.each([
    [[], 1],
    [[0, 0], 1],
    [[1], 1],
    [[7], 8],
    [[13_450, 900], 20_000],
    [[0.3], 0.4],
    [[100], 100],
  ])('tops %j with %d', (values, top) => {
    expect(axisTop(values)).toBeCloseTo(top);
  });

  it('divides the width', () => {
    expect(columnsIn(140, 14)(0)).toEqual({ x: 0, step: 10, middle: 5, width: 7 });
    expect(columnsIn(1400, 7)(6)).toEqual({ x: 1200, step: 200, middle: 1300, width: 28 });
  });

  it('labels no more columns than have room', () => {
    expect(labelledColumns(700, 7).size).toBe(7);
    expect(labelledColumns(280, 30).size).toBeLessThanOrEqual(5);
    expect(labelledColumns(-44, 30).size).toBeLessThanOrEqual(1);
    expect(labelledColumns(0, 0).size).toBe(0);
  });
});
