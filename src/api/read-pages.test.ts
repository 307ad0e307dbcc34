import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPages, type ListPage, type ReadOptions } from './read-pages';

interface Row {
  readonly id: string;
  readonly at?: number;
}

const rowKey = ({ id }: Row) => id;
const idsOf = (rows: readonly Row[]) => rows.map(rowKey);
const fleet = (count: number): Row[] => Array.from({ length: count }, (_, at) => ({ id: `d${at}` }));

interface Faces {
  /** Rows given at most in a call, whatever was asked for. */
  cap?: (call: number) => number;
  /** Happens to the list before a call. */
  before?: (call: number, list: Row[]) => void;
  total?: (list: readonly Row[], offset: number) => number | null | undefined;
}

/** A service that gives a list page by page, and what it was asked. */
function service(list: Row[], { cap = () => Infinity, before, total = ({ length }) => length }: Faces = {}) {
  const asked: [offset: number, limit: number][] = [];
  const readPage = async (offset: number, limit: number): Promise<ListPage<Row>> => {
    before?.(asked.length, list);
    const most = Math.min(limit, cap(asked.length));
    asked.push([offset, limit]);
    return { rows: list.slice(offset, offset + most), total: total(list, offset) };
  };
  const read = (options: ReadOptions<Row> & { limit?: number; lastOffset?: number } = {}) =>
    readPages({ limit: 10, rowKey, ...options, readPage });
  return { read, asked };
}

/** A change of the list: how far into it (0 to 1), and what happens there. */
type Change = { readonly place: number } & ({ readonly insert: number } | { readonly remove: number });

const place = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ place, insert: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ place, remove: fc.integer({ min: 1, max: 25 }) }),
);

/** Makes the changes due before a call; rows that come have names of their own. */
function changing(changes: readonly (readonly Change[])[]) {
  let made = 0;
  return (call: number, list: Row[]) => {
    for (const due of changes[call] ?? []) {
      const at = Math.floor(due.place * list.length);
      if ('remove' in due) list.splice(at, due.remove);
      else list.splice(at, 0, ...Array.from({ length: due.insert }, () => ({ id: `new${made++}` })));
    }
  };
}

describe('reading a list whole', () => {
  it('loses and doubles no row that stays, whatever comes and goes between calls and however many rows come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 80 }),
        fc.array(fc.integer({ min: 2, max: 12 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 30 }),
        fc.boolean(),
        async (count, caps, changes, hasTotal) => {
          const start = fleet(count);
          const list = [...start];
          const { read, asked } = service(list, {
            cap: (call) => caps[call % caps.length] ?? 2,
            before: changing(changes),
            ...(!hasTotal && { total: () => undefined }),
          });
          const { rows, isWhole } = await read();
          const ids = idsOf(rows);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toEqual(expect.arrayContaining(idsOf(list.filter((row) => start.includes(row)))));
          expect(isWhole).toBe(true);
          expect(asked.length).toBeLessThan(600);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('returns a row that moves only once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 80 }),
        fc.nat({ max: 12 }),
        fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 5 }),
        async (count, when, moves) => {
          const list = fleet(count);
          const { read } = service(list, {
            before: (call) => {
              if (call !== when) return;
              for (const [from, to] of moves) {
                list.splice(Math.floor(to * count), 0, ...list.splice(Math.floor(from * count), 1));
              }
            },
          });
          expect(idsOf((await read()).rows).toSorted()).toEqual(idsOf(fleet(count)).toSorted());
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    [0, [0]],
    [1, [0]],
    [10, [0]],
    [11, [0, 9]],
    [28, [0, 9, 18]],
  ])('reads a list of %i that stands still in order, from the offsets %j', async (count, offsets) => {
    const { read, asked } = service(fleet(count));
    expect(await read()).toEqual({ rows: fleet(count), total: count, isWhole: true });
    expect(asked).toEqual(offsets.map((offset) => [offset, 10]));
  });

  it('continues after the rows received, even with one row per call', async () => {
    const { read, asked } = service(fleet(4), { cap: () => 1 });
    expect((await read()).rows).toEqual(fleet(4));
    expect(asked.map(([offset]) => offset)).toEqual([0, 1, 2, 3]);
  });

  it('goes back over what moved up when rows in front are deleted, and asks no more often than that takes', async () => {
    const { read, asked } = service(fleet(28), {
      before: (call, list) => {
        if (call === 1) list.splice(0, 3);
      },
    });
    expect((await read()).rows).toEqual(fleet(28));
    expect(asked.map(([offset]) => offset)).toEqual([0, 9, 4, 13, 22]);
  });

  it('recovers after nearly everything was deleted', async () => {
    const { read } = service(fleet(1000), {
      before: (call, list) => {
        if (call === 50) list.splice(0, 995);
      },
    });
    expect(idsOf((await read()).rows).slice(-5)).toEqual(['d995', 'd996', 'd997', 'd998', 'd999']);
  });

  it('gives what was read last of a row that comes twice', async () => {
    const list = fleet(15);
    const { read } = service(list, {
      before: (call) => {
        list[9] = { id: 'd9', at: call };
      },
    });
    expect((await read()).rows[9]).toEqual({ id: 'd9', at: 1 });
  });

  it('reports progress against the current total', async () => {
    const told: { read: number; total: number }[] = [];
    const { read } = service(fleet(25), {
      before: (call, list) => {
        if (call === 1) list.push({ id: 'new' });
      },
    });
    await read({ onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([
      { read: 10, total: 25 },
      { read: 19, total: 26 },
      { read: 26, total: 26 },
    ]);
  });
});

describe('the end of a reading', () => {
  it('is an empty page, though more were counted', async () => {
    const { read, asked } = service(fleet(12), { total: () => 1000 });
    expect(await read()).toEqual({ rows: fleet(12), total: 1000, isWhole: true });
    expect(asked.length).toBeLessThan(6);
  });

  it('comes when there is enough', async () => {
    const { read, asked } = service(fleet(50));
    const seen: string[] = [];
    const { rows, isWhole } = await read({
      isEnough: (fresh) => {
        seen.push(...idsOf(fresh));
        return seen.length > 15;
      },
    });
    expect(seen).toEqual(idsOf(fleet(19)));
    expect({ rows, isWhole }).toEqual({ rows: fleet(19), isWhole: false });
    expect(asked).toHaveLength(2);
  });

  it('comes at the last offset the service takes, with all it gives there', async () => {
    const { read, asked } = service(fleet(50));
    expect(await read({ lastOffset: 20 })).toEqual({ rows: fleet(30), total: 50, isWhole: false });
    expect(asked.map(([offset]) => offset)).toEqual([0, 9, 18, 20]);
  });

  it.each<[string, (offset: number, call: number) => ListPage<Row>]>([
    [
      'grows as fast as it is read',
      (at) => ({ rows: [{ id: `${at}` }, { id: `${at + 1}` }], total: at + 9 }),
    ],
    ['has other rows at each call', (_at, call) => ({ rows: [{ id: `${call}` }], total: 1000 })],
    ['repeats its first page', () => ({ rows: fleet(2), total: 1000 })],
    ['repeats its first page without a total', () => ({ rows: fleet(2) })],
    [
      'is in another order at each call',
      (_at, call) => ({
        rows: fleet(50)
          .slice(call % 48)
          .slice(0, 2),
        total: 50,
      }),
    ],
    [
      'has nothing beyond an offset',
      (at) => ({ rows: fleet(50).slice(at, at < 30 ? at + 10 : at), total: 50 }),
    ],
  ])('comes when the list %s', async (_, give) => {
    let calls = 0;
    const readPage = async (offset: number) => give(offset, calls++);
    await readPages({ readPage, limit: 10, rowKey });
    expect(calls).toBeLessThan(20_000);
  });

  it('comes when it is cancelled: no further page is asked for', async () => {
    const abort = new AbortController();
    const { read, asked } = service(fleet(50));
    const reading = read({ signal: abort.signal, onProgress: () => abort.abort() });
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(asked).toHaveLength(1);
  });

  it('is what goes wrong with a page', async () => {
    const readPage = () => Promise.reject(new Error('no answer'));
    await expect(readPages({ readPage, limit: 10, rowKey })).rejects.toThrow('no answer');
  });
});
