import { expect, test } from 'vitest';
import { parseJobsSearch, toJobsParams, toSubJobsQuery } from './jobs-search';

const parse = (text: string) => parseJobsSearch(new URLSearchParams(text)).view;

test.each(['', 'view=service&job_id=j1&status=FAILED&page=3', 'view=service&job_type=rebuildDesktops'])(
  'the address %s says the same when it is written again',
  (text) => {
    expect(toJobsParams(parse(text)).toString()).toBe(text);
  },
);

test('nonsense in the address is the usual', () => {
  expect(parse('view=what&page=-2&status=')).toEqual(parse(''));
  expect(parse('page=12')).toEqual(parse(''));
  expect(parse('page=11').page).toBe(11);
});

test('nothing is asked before a job, a kind of job or a pool is named', () => {
  expect(toSubJobsQuery(parse('view=service&status=FAILED'))).toBeNull();
  expect(toSubJobsQuery(parse('desktop_pool_id=p&page=2'))).toEqual({
    desktop_pool_id: 'p',
    offset: 1000,
    limit: 1000,
  });
  expect(toSubJobsQuery(parse('job_id=j&status=RUNNING'))).toMatchObject({ job_id: 'j', status: 'RUNNING' });
});
