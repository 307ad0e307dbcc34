import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession, signIn } from '~/api/session';
import { desktopList } from './desktops-list';
import { desktopsSource, readSelected } from './read-desktops';
import { lacksPools, withPools } from './row-pools';

const FLEET = Array.from({ length: 1300 }, (_, at) => ({ desktop_id: `d${at}`, computer_name: `PC-${at}` }));
const calls: URL[] = [];
/** Rows the mock service gives at most in one answer. */
let most = 1000;

/** Both lists over the same fleet; only the short one names pools, and every second desktop has one. */
async function answer(input: string): Promise<Response> {
  const url = new URL(input, 'http://console.test');
  calls.push(url);
  const ids = url.searchParams.getAll('desktop_id');
  const offset = Number(url.searchParams.get('offset'));
  const limit = Math.min(most, Number(url.searchParams.get('limit')));
  const found = ids.length > 0 ? FLEET.filter(({ desktop_id }) => ids.includes(desktop_id)) : FLEET;
  const detailed = url.pathname.endsWith('/detail');
  const desktops = found
    .slice(offset, offset + limit)
    .map((row) =>
      detailed ? row : { ...row, pool_id: Number(row.desktop_id.slice(1)) % 2 === 0 ? 'p1' : '' },
    );
  return new Response(JSON.stringify({ desktops, total_count: found.length }));
}

beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn(answer));
  calls.length = 0;
  most = 1000;
  openSession({ region: 'r', projectId: 'p', projectName: '', apiBase: '', userName: '' });
  signIn('t');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const signal = new AbortController().signal;
const view = { ...desktopList.start, sort: 'created' };

describe('reading everything that matches', () => {
  it('goes on from what came when an answer is shorter than what was asked for', async () => {
    most = 500;
    const told: number[] = [];
    const rows = await desktopsSource.all(
      { ...view, columns: ['status'] },
      { signal, onProgress: ({ read }) => told.push(read) },
    );
    expect(rows.map((row) => row.desktop_id)).toEqual(FLEET.map((row) => row.desktop_id));
    expect(told).toEqual([500, 999, 1300]);
  });
});

describe('pools of rows from the detailed list', () => {
  it('are missing only where the view shows them and reads that list', () => {
    expect(lacksPools(desktopList.start)).toBe(false);
    expect(lacksPools(view)).toBe(true);
    expect(lacksPools({ ...view, columns: ['status'] })).toBe(false);
  });

  it('are put into the rows that have one; the others stay the same', () => {
    const rows = [{ desktop_id: 'a' }, { desktop_id: 'b' }, { desktop_id: 'c' }];
    const result = withPools(rows, [
      { desktop_id: 'a', pool_id: 'p' },
      { desktop_id: 'b', pool_id: '' },
    ]);
    expect(result).toEqual([{ desktop_id: 'a', pool_id: 'p' }, { desktop_id: 'b' }, { desktop_id: 'c' }]);
    expect(result[1]).toBe(rows[1]);
  });

  it('are in the export of everything, from the short list by the filters it has', async () => {
    const search = { ...view, in_maintenance_mode: true, status: 'ACTIVE' };
    const rows = await desktopsSource.all(search, { signal, onProgress: () => undefined });
    expect(rows.filter((row) => row.pool_id === 'p1')).toHaveLength(650);
    const short = calls.filter(({ pathname }) => pathname.endsWith('/desktops'));
    expect(short).toHaveLength(2);
    expect(short.map(({ searchParams }) => searchParams.get('in_maintenance_mode'))).toEqual([null, null]);
    expect(short.map(({ searchParams }) => searchParams.get('status'))).toEqual(['ACTIVE', 'ACTIVE']);
  });

  it('are in the export of a selection', async () => {
    const selected = { ...view, columns: ['pool_id', 'image_name'] };
    const rows = await readSelected(['d3', 'd2'], selected, { signal, onProgress: () => undefined });
    expect(rows.map(({ desktop_id, pool_id }) => [desktop_id, pool_id])).toEqual([
      ['d3', undefined],
      ['d2', 'p1'],
    ]);
  });
});
