import { expect, test } from 'vitest';
import { hasWords, rowsOfView } from './rows-in-memory';

const rows = ['PC-10', 'pc-9', 'Mac'].map((name, at) => ({ name, at }));
const view = { sort: '', page: 1, page_size: 50, columns: [], panel: '', q: '' };
const rule = {
  matches: ({ name }: { name: string }, { q }: { q: string }) => hasWords([name], q),
  sorts: { name: (row: { name: string }) => row.name, at: (row: { at: number }) => row.at },
};
const found = (change: Partial<typeof view>) =>
  rowsOfView(rows, { ...view, ...change }, rule).map(({ name }) => name);

test('rows stand as they came, or sorted either way, numbers as numbers', () => {
  expect(found({})).toEqual(['PC-10', 'pc-9', 'Mac']);
  expect(found({ sort: 'name' })).toEqual(['Mac', 'pc-9', 'PC-10']);
  expect(found({ sort: '-at' })).toEqual(['Mac', 'pc-9', 'PC-10']);
  expect(found({ sort: 'at' })).toEqual(['PC-10', 'pc-9', 'Mac']);
});

test('all the words of a search must be there, in any order and case', () => {
  expect(found({ q: '10 pc' })).toEqual(['PC-10']);
  expect(hasWords(['a', null, undefined, 'B c'], ' C b ')).toBe(true);
  expect(hasWords(['ab', 'cd'], 'bc')).toBe(false);
  expect(hasWords([], ' ')).toBe(true);
});
