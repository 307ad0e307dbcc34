import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  listScheduledTasksQuery,
  scheduledTask,
  type ListScheduledTasksQuery,
  type ScheduledTask,
} from '~/contract/scheduled-tasks';
import type { Slice } from '~/ui/list/list-rows';
import { readPage, type TaskFilters } from './read-tasks';

const NO_FILTERS = {};

const { signal } = new AbortController();
const rowsOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => scheduledTask.parse({ id: `${name}${at}` }));
const ids = (rows: readonly ScheduledTask[]) => rows.map(({ id }) => id);

/** A service with so many tasks of either kind; what it is asked is kept. */
function service(timed: number, triggered: number, fails: readonly ('timed' | 'triggered')[] = []) {
  const asked: ListScheduledTasksQuery[] = [];
  const lists = { timed: rowsOf('timed', timed), triggered: rowsOf('triggered', triggered) };
  const read = async (filters: TaskFilters, { offset, limit }: Slice) => {
    asked.push(listScheduledTasksQuery.parse({ ...filters, offset, limit }));
    const kind = filters.scheduled_type === 'LIFE_CYCLE' ? 'triggered' : 'timed';
    if (fails.includes(kind)) throw new Error(kind);
    return { rows: lists[kind].slice(offset, offset + limit), total: lists[kind].length };
  };
  return { read, asked, all: [...lists.timed, ...lists.triggered] };
}

const count = fc.integer({ min: 0, max: 120 });
const page = fc.record({ offset: fc.integer({ min: 0, max: 250 }), limit: fc.constantFrom(10, 20, 50) });

test('a page of both kinds is the page of one list, with the total of both', async () => {
  await fc.assert(
    fc.asyncProperty(count, count, page, async (timed, triggered, wanted) => {
      const { read, all, asked } = service(timed, triggered);
      const got = await readPage(NO_FILTERS, wanted, signal, read);
      expect(ids(got.rows)).toEqual(ids(all.slice(wanted.offset, wanted.offset + wanted.limit)));
      expect(got.total).toBe(all.length);
      expect(got.missing).toBeNull();
      expect(asked).toHaveLength(2);
    }),
    { numRuns: 500 },
  );
});

test('when one of the two fails, the other shows, and what is missing is told', async () => {
  await fc.assert(
    fc.asyncProperty(count, count, page, async (timed, triggered, { offset, limit }) => {
      const noTriggers = await readPage(
        NO_FILTERS,
        { offset, limit },
        signal,
        service(timed, triggered, ['triggered']).read,
      );
      expect(ids(noTriggers.rows)).toEqual(ids(rowsOf('timed', timed).slice(offset, offset + limit)));
      expect(noTriggers).toMatchObject({ total: timed, missing: { part: 'triggered' } });

      const onlyTriggers = await readPage(
        NO_FILTERS,
        { offset, limit },
        signal,
        service(timed, triggered, ['timed']).read,
      );
      expect(ids(onlyTriggers.rows)).toEqual(
        ids(rowsOf('triggered', triggered).slice(offset, offset + limit)),
      );
      expect(onlyTriggers).toMatchObject({ total: triggered, missing: { part: 'timed' } });
    }),
    { numRuns: 300 },
  );
});

test('when both fail, the page does', async () => {
  const { read } = service(3, 3, ['timed', 'triggered']);
  await expect(readPage(NO_FILTERS, { offset: 0, limit: 10 }, signal, read)).rejects.toThrow('timed');
});

test.each([
  [{ life_cycle_type: 'POST_DESKTOP_DISCONNECTED' }, ['LIFE_CYCLE']],
  [{ scheduled_type: 'LIFE_CYCLE' }, ['LIFE_CYCLE']],
  [{ scheduled_type: 'WEEK' }, ['WEEK']],
  [{ last_status: 'FAIL' }, [undefined, 'LIFE_CYCLE']],
])('the filters %j ask for the lists %j', async (filters, kinds) => {
  const { read, asked } = service(3, 3);
  await readPage(filters, { offset: 0, limit: 10 }, signal, read);
  expect(asked.map(({ scheduled_type }) => scheduled_type)).toEqual(kinds);
  expect(asked[0]).toMatchObject({ ...filters, offset: 0, limit: 10 });
});
