import { afterEach, expect, test, vi } from 'vitest';
import { openSession } from '~/api/session';
import { SNAPSHOTS } from './subjects';

afterEach(() => vi.unstubAllGlobals());

test('finds snapshots beyond the first page, and says of none that is there that it is gone', async () => {
  openSession({ region: 'r', projectId: 'p', projectName: '', apiBase: 'http://api', userName: '' });
  const stored = Array.from({ length: 1500 }, (_, at) => ({
    snapshot_id: `s${at}`,
    desktop_id: 'd1',
    status: 'create_success',
  }));
  vi.stubGlobal('fetch', async (address: string) => {
    const query = new URL(address).searchParams;
    const from = Number(query.get('offset') ?? 0);
    const desktop_snapshots = stored.slice(from, from + Number(query.get('limit')));
    return Response.json({ desktop_snapshots, total_count: stored.length });
  });
  const items = ['s3', 's1400', 'deleted'].map((id) => ({ id, name: id, desktopId: 'd1' }));
  const seen = await SNAPSHOTS.observe(items);
  expect(items.map(({ id }) => seen.get(id)?.status)).toEqual(['create_success', 'create_success', null]);
});
