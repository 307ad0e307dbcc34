import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLine, withoutGuard } from './csv';

/** Reads lines back, as a spreadsheet would. */
function readLines(text: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
}

describe('CSV', () => {
  it('comes back as it was, except that formulas are defused', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
        fc.array(fc.string({ unit: fc.constantFrom('=', '-', 'x', '"', ',', ' ', '\n', '\r', '\t') }), {
          minLength: 1,
        }),
        (...lines) => {
          const expected = lines.map((cells) =>
            cells.map((cell) => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
          );
          expect(readLines(lines.map(csvLine).join(''))).toEqual([...expected, ['']]);
        },
      ),
    );
  });

  it.each(['=1+1', '+1', '-1', '@cmd', '\tx', '\rx', '=1\n+2', "'=x"])('defuses %j', (cell) => {
    expect(readLines(csvLine([cell]))[0]).toEqual([`'${cell}`]);
    expect(withoutGuard(`'${cell}`)).toBe(cell);
  });

  it('leaves what only contains such a sign alone', () => {
    expect(csvLine(['a=b', 'x-y', "o'neil", "'t"])).toBe("a=b,x-y,o'neil,'t\r\n");
    expect(["o'neil", "'t", '+86'].map(withoutGuard)).toEqual(["o'neil", "'t", '+86']);
  });
});
