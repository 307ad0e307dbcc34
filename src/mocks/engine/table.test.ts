import { describe, expect, it } from 'vitest';
import { Table } from './table';

interface Row {
  readonly index: number;
  readonly word: string;
}
const made = (size: number) => new Table<Row>(size, (index) => ({ index, word: `row ${index}` }));

describe('Table', () => {
  it('makes only the rows of the page', () => {
    const table = made(100_000);
    expect(table.page(50_000, 3).map((row) => row.index)).toEqual([50_000, 50_001, 50_002]);
    expect(table.made).toBe(3);
  });

  it('skips removed rows in pages, counts and lookups', () => {
    const table = made(6);
    table.remove(1);
    table.remove(4);
    table.remove(4);
    expect(table.count).toBe(4);
    expect(table.page(1, 2).map((row) => row.index)).toEqual([2, 3]);
    expect(table.page(3, 9).map((row) => row.index)).toEqual([5]);
    expect(table.get(1)).toBeUndefined();
    expect(table.filter(() => true)).toHaveLength(4);
  });

  it('brings back what was touched and nothing else', () => {
    const table = made(1000);
    table.update(3, { word: 'changed' });
    table.remove(5);
    const snapshot = table.snapshot();
    expect(snapshot).toEqual({ changed: [[3, { word: 'changed' }]], added: [], removed: [5], next: 1000 });

    const other = made(1000);
    other.update(9, { word: 'gone after restore' });
    other.restore(snapshot);
    expect(other.get(3)?.word).toBe('changed');
    expect(other.get(5)).toBeUndefined();
    expect(other.get(9)?.word).toBe('row 9');

    other.update(4, { word: 'changed and removed' });
    other.remove(4);
    other.restore();
    expect([other.get(3)?.word, other.get(4)?.word]).toEqual(['row 3', 'row 4']);
    expect(other.count).toBe(1000);
  });

  it('takes rows at its end, which never take the place of others', () => {
    const table = made(2);
    const append = (word: string) => table.append((index) => ({ index, word }));
    expect([append('a').index, append('b').index, table.count]).toEqual([2, 3, 4]);
    table.update(2, { word: 'a2' });
    table.update(0, { word: 'x' });
    table.remove(3);
    expect(append('c').index).toBe(4);
    expect(table.get(3)).toBeUndefined();
    expect(table.everHad(1)?.word).toBe('row 1');
    expect(table.page(1, 9).map((row) => row.word)).toEqual(['row 1', 'a2', 'c']);
    expect(table.appended().map((row) => row.word)).toEqual(['a2', 'c']);
    expect(table.touched().map(([index, { word }]) => `${index} ${word}`)).toEqual(['0 x', '2 a2', '4 c']);

    const other = made(2);
    other.restore(table.snapshot());
    expect(other.filter(() => true)).toEqual(table.filter(() => true));
    expect(other.append((index) => ({ index, word: 'd' })).index).toBe(5);
    other.restore();
    expect([other.count, other.get(2)]).toEqual([2, undefined]);
  });

  it('grows its version with each change', () => {
    const table = made(3);
    const before = table.version;
    table.update(99, { word: 'there is no such row' });
    expect(table.version).toBe(before);
    table.update(1, { word: 'x' });
    expect(table.version).toBeGreaterThan(before);
  });
});
