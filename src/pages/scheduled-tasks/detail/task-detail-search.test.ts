import { expect, test } from 'vitest';
import { parseTaskDetail, toTaskDetailParams } from './task-detail-search';

const parse = (text: string) => parseTaskDetail(new URLSearchParams(text));

test.each(['', 'tab=runs', 'tab=runs&record=r1', 'tab=runs&record=r1&runs_page=3'])(
  'the address %s says the same when it is written again',
  (text) => {
    expect(toTaskDetailParams(parse(text)).toString()).toBe(text);
  },
);

test('nonsense in the address is the usual, and what belongs elsewhere is forgotten', () => {
  expect(parse('tab=what&page=-2')).toEqual(parse(''));
  expect(parse('record=r1&runs_page=2')).toEqual(parse(''));
  expect(parse('tab=runs&runs_page=2')).toEqual(parse('tab=runs'));
  expect(toTaskDetailParams({ tab: 'runs', page: 2 }).toString()).toBe('tab=runs&page=2');
  expect(toTaskDetailParams({ tab: 'runs', page: 1 }).toString()).toBe('tab=runs');
});
