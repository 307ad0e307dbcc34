import { afterEach, expect, test, vi } from 'vitest';
import { serveLists } from '~/api/lists.testing';
import { parseJobsSearch } from './jobs-search';
import { readAllSubJobs } from './read-sub-jobs';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [2500, 2500],
  [15_000, 11_000],
])('of %i sub-jobs the %i that can be asked for are read', async (count, reachable) => {
  const rows = Array.from({ length: count }, (_, at) => ({ id: `j${at}` }));
  const asked = serveLists(() => ({ name: 'jobs', rows }));
  const { view: search } = parseJobsSearch(new URLSearchParams('view=service&job_type=t&page=2'));
  const onProgress = vi.fn();
  const jobs = await readAllSubJobs(search, new AbortController().signal, onProgress);
  expect(jobs.map(({ id }) => id)).toEqual(rows.slice(0, reachable).map(({ id }) => id));
  expect(onProgress).toHaveBeenLastCalledWith({ read: reachable, total: reachable });
  expect(Math.max(...asked.map(({ searchParams }) => Number(searchParams.get('offset'))))).toBeLessThan(
    10_001,
  );
});
