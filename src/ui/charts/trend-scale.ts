/** The top of an axis from zero: the next round number above the greatest value, never 0. */
export function axisTop(values: readonly number[]): number {
  const greatest = Math.max(0, ...values);
  if (greatest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(greatest));
  const factor = [1, 2, 4, 6, 8, 10].find((one) => one * power >= greatest) ?? 10;
  return factor * power;
}

/** Where a column stands: its share of the width begins at `x`, the column itself is centred on `middle`. */
export interface ColumnPlace {
  x: number;
  step: number;
  middle: number;
  width: number;
}

/** Divides a width among columns, with a gap between them and none wider than 28. */
export function columnsIn(width: number, count: number): (at: number) => ColumnPlace {
  const step = Math.max(0, width) / Math.max(1, count);
  const column = Math.min(28, Math.max(1, step * 0.7));
  return (at) => ({ x: at * step, step, middle: (at + 0.5) * step, width: column });
}

const LABEL_WIDTH = 56;

/** Which columns have a label: evenly spaced back from the last, as many as have room. */
export function labelledColumns(width: number, count: number): ReadonlySet<number> {
  const fit = Math.max(1, Math.floor(Math.max(0, width) / LABEL_WIDTH));
  const every = Math.max(1, Math.ceil(count / fit));
  // A label as wide as its room may stand out of the plot at the last column, so it begins half a room before the edge.
  const shift = width / Math.max(1, count) < LABEL_WIDTH ? Math.floor(every / 2) : 0;
  const chosen = new Set<number>();
  for (let at = count - 1 - shift; at >= 0; at -= every) chosen.add(at);
  return chosen;
}
