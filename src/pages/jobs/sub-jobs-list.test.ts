import { afterEach, expect, test, vi } from 'vitest';
import { serveLists } from '~/api/lists.testing';
import { subJobList } from './sub-jobs-list';

afterEach(() => {
  vi.unstubAllGlobals();
});

const at = (address: string) => subJobList.parse(new URLSearchParams(address)).view;
const read = (address: string, onProgress = vi.fn()) =>
  subJobList.readAll(at(address), { signal: new AbortController().signal, onProgress });

test('nothing is asked before a job, a kind of job or a pool is named', async () => {
  const asked = serveLists(() => ({ name: 'jobs', rows: [{ id: 'j' }] }));
  expect(await read('status=FAILED&desktop=PC')).toEqual([]);
  expect(asked).toHaveLength(0);
  expect(await read('desktop_pool_id=p&status=FAILED')).toHaveLength(1);
  expect(asked[0]?.searchParams.get('desktop_pool_id')).toBe('p');
  expect(asked[0]?.searchParams.get('status')).toBe('FAILED');
});

test.each([
  [2500, 2500],
  [15_000, 11_000],
])('of %i sub-jobs the %i that can be asked for are read', async (count, reachable) => {
  const rows = Array.from({ length: count }, (_, place) => ({ id: `j${place}` }));
  const asked = serveLists(() => ({ name: 'jobs', rows }));
  const onProgress = vi.fn();
  const jobs = await read('job_type=t&page=2', onProgress);
  expect(jobs.map(({ id }) => id)).toEqual(rows.slice(0, reachable).map(({ id }) => id));
  expect(onProgress).toHaveBeenLastCalledWith({ read: reachable, total: reachable });
  expect(Math.max(...asked.map(({ searchParams }) => Number(searchParams.get('offset'))))).toBeLessThan(
    10_001,
  );
});

test('desktops are found by name, ID and address among all that was looked up', async () => {
  const rows = [
    { id: 'a', entities: { desktop_id: 'd-1', desktop_name: 'FIN-01', ip_address: '10.0.0.7' } },
    { id: 'b', desktop_name: 'HR-02' },
  ];
  serveLists(() => ({ name: 'jobs', rows }));
  const found = async (desktop: string) => (await read(`job_id=j&desktop=${desktop}`)).map(({ id }) => id);
  expect(await found('fin')).toEqual(['a']);
  expect(await found('d-1')).toEqual(['a']);
  expect(await found('0.0.7')).toEqual(['a']);
  expect(await found('02')).toEqual(['b']);
});
