import { afterEach, expect, test, vi } from 'vitest';
import { serveLists } from '~/api/lists.testing';
import { findTaskRow, readAllTaskRows } from './task-rows';

afterEach(() => {
  vi.unstubAllGlobals();
});

const rowsOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${name}${at}` }));
const LISTS = { timed: rowsOf('timed', 120), triggered: rowsOf('triggered', 30) };
const find = ({ searchParams }: URL) => ({
  name: 'scheduled_tasks',
  rows: LISTS[searchParams.get('scheduled_type') === 'LIFE_CYCLE' ? 'triggered' : 'timed'],
});

test('both lists are read whole, though a call gives 20 rows; the progress is of both', async () => {
  serveLists(find, 20);
  const told: string[] = [];
  const rows = await readAllTaskRows(undefined, (read, total) => told.push(`${read}/${total}`));
  expect([...rows.keys()].toSorted()).toEqual(
    [...LISTS.timed, ...LISTS.triggered].map(({ id }) => id).toSorted(),
  );
  expect(told.at(-1)).toBe('150/150');
});

test.each([
  ['timed3', 'timed', 1],
  ['timed60', 'timed', 2],
  ['triggered3', 'triggered', 1],
  ['triggered3', 'timed', 3],
] as const)('the row of %s among the %s takes %i calls', async (id, listing, calls) => {
  const asked = serveLists(find);
  expect(await findTaskRow({ id, name: 'x', listing })).toEqual(id.startsWith(listing) ? { id } : null);
  expect(asked).toHaveLength(calls);
});
