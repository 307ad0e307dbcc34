import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from './csv';

/** Reads one CSV line back, as a spreadsheet would. */
function readLine(line: string): string[] {
  const cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",]*))(,|\r\n$)/gy;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') break;
  }
  return cells;
}

describe('CSV', () => {
  it('comes back as it was, except that formulas are defused', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
        const expected = cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell));
        expect(readLine(csvLine(cells))).toEqual(expected);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@cmd', '\tx', '\rx'])('defuses %j', (cell) => {
    expect(readLine(csvLine([cell]))).toEqual([`'${cell}`]);
  });

  it('leaves what only contains such a sign alone', () => {
    expect(csvLine(['a=b', 'x-y'])).toBe('a=b,x-y\r\n');
  });
});
