import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, withoutGuard } from './csv';
import { guessSeparator, readTable, SEPARATORS, type Separator } from './table-text';

const linesOf = (text: string, separator: Separator = guessSeparator(text)) =>
  [...readTable(text, separator)].flatMap(({ lines }) => lines);
const cellsOf = (text: string, separator?: Separator) => linesOf(text, separator).map(({ cells }) => cells);

describe('the separator', () => {
  it.each<[string, string, Separator]>([
    ['commas', 'name,email\nli.wei,a@b.c', ','],
    ['semicolons', 'name;email\nli.wei;a@b.c', ';'],
    ['tabs', 'name\temail\nli.wei\ta@b.c', '\t'],
    ['bars', 'name|email\nli.wei|a@b.c', '|'],
    ['commas around quoted semicolons', 'name,groups\nli.wei,"a;b;c"\nzhang.min,"d;e"', ','],
    ['tabs around texts with commas', 'name\tnote\nli.wei\tone, two\nzhang.min\tone', '\t'],
    ['semicolons around decimal commas', 'name;size\na;1,5\nb;2,5\nc;3', ';'],
    ['one column', 'li.wei\nzhang.min', ','],
    ['what Excel says in the first line', 'sep=|\na,b|c\nd,e|f', '|'],
    ['nothing', '', ','],
  ])('%s', (_, text, separator) => {
    expect(guessSeparator(text)).toBe(separator);
  });
});

describe('lines', () => {
  it('are numbered as an editor numbers them', () => {
    const text = 'name,note\r\n\r\n"a","one\r\ntwo"\r\nb,x\r\n,\r\n"c",""\r\n';
    expect(linesOf(text, ',').map(({ number }) => number)).toEqual([1, 3, 5, 7]);
    expect(linesOf('sep=;\r\na;b\r\nc;d').map(({ number, cells }) => [number, ...cells])).toEqual([
      [2, 'a', 'b'],
      [3, 'c', 'd'],
    ]);
  });

  it('may end in different ways', () => {
    expect(cellsOf('"a",1\r\nb,2\nc,3\r"d\r\nd",4\r\n')).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
      ['d\r\nd', '4'],
    ]);
  });

  it('keep zeros, blanks in cells and quotation marks that are no quotes', () => {
    expect(cellsOf('00731, x ,5" disk\n"he said ""no""",,')).toEqual([
      ['00731', ' x ', '5" disk'],
      ['he said "no"', '', ''],
    ]);
  });

  it('tell of a quotation mark that is never closed', () => {
    const parts = [...readTable('a,b\nc,"d\ne,f\ng,h', ',')];
    expect(parts.map(({ openQuote }) => openQuote)).toEqual([2]);
  });

  it('are read in parts, which end anywhere', () => {
    const lines = Array.from({ length: 9000 }, (_, at) => [
      `user.${at}`,
      'a "b"\n;c'.repeat(at % 7),
      `${at}`,
    ]);
    const text = lines.map(csvLine).join('');
    const parts = [...readTable(text, ',')];
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.flatMap((part) => part.lines.map(({ cells }) => cells))).toEqual(lines);
    expect(parts.at(-1)?.progress).toBe(1);
  });

  it('may have a cell longer than a part', () => {
    const long = 'x\n'.repeat(100_000);
    expect(cellsOf(csvLine(['a', long]) + csvLine(['b', 'c']), ',')).toEqual([
      ['a', long],
      ['b', 'c'],
    ]);
  });

  const cell = fc.string({
    unit: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('a', "'", '=', '+', '-', '@', '"', ',', ';', '\t', '\n', '\r', '|'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
    ),
  });

  it('come back from our own export with the same values', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (lines) => {
        // A line of blanks is no line.
        const isLine = (cells: readonly string[]) => cells.some((value) => value.trim() !== '');
        const read = cellsOf(lines.map(csvLine).join(''), ',').map((cells) => cells.map(withoutGuard));
        expect(read.filter(isLine)).toEqual(lines.filter(isLine));
      }),
    );
  });

  it('of any text are read to its end, with rising numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ') }), (text) => {
        for (const separator of SEPARATORS) {
          const numbers = linesOf(text, separator).map(({ number }) => number);
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        }
      }),
    );
  });
});
