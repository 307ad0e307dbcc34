/** A figure of the console beside its floor. Without a floor the figure itself is held against the gate. */
export interface Line {
  figure: string;
  unit: 'ms' | 'kB' | 'MB' | '' | 'x';
  ours: number;
  floor?: number;
  gate?: number;
  aim?: number;
}

const HEADER = ['figure', 'ours', 'floor', 'ratio', 'gate', 'aim', ''];

/** Prints a table of lines under a title. */
export function print(title: string, lines: readonly Line[]): void {
  const rows = [HEADER, ...lines.map(cellsOf)];
  const widths = HEADER.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, at) =>
      at === 0 || at === 6 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}

/** The gates that are missed, for the closing line. */
export function missed(lines: readonly Line[]): Line[] {
  return lines.filter((line) => line.gate !== undefined && !meets(line, line.gate));
}

function cellsOf(line: Line): string[] {
  const { figure, unit, ours, floor, gate, aim } = line;
  const limit = (value: number | undefined) =>
    value === undefined ? '' : `${round(value)}${floor === undefined ? suffix(unit) : ' x'}`;
  return [
    figure,
    `${round(ours)}${suffix(unit)}`,
    floor === undefined ? '' : `${round(floor)}${suffix(unit)}`,
    floor === undefined ? '' : `${round(ours / floor)} x`,
    limit(gate),
    limit(aim),
    verdict(line),
  ];
}

function verdict(line: Line): string {
  const reachesAim = line.aim !== undefined && meets(line, line.aim);
  if (line.gate === undefined) return reachesAim ? 'reaches the aim' : '';
  if (!meets(line, line.gate)) return 'misses';
  return reachesAim ? 'meets, and the aim' : 'meets';
}

function meets({ ours, floor }: Line, limit: number): boolean {
  return (floor === undefined ? ours : ours / floor) <= limit;
}

const suffix = (unit: Line['unit']) => (unit === '' ? '' : ` ${unit}`);

function round(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
