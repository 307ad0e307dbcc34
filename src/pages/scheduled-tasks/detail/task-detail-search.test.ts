import { expect, test } from 'vitest';
import { parseTaskDetail, toTaskDetailParams } from './task-detail-search';

const parse = (text: string) => parseTaskDetail(new URLSearchParams(text)).view;

test.each(['', 'tab=runs', 'tab=runs&page=3', 'tab=runs&page=2&record=r1&state=FAIL&q=PC'])(
  'the address %s says the same when it is written again',
  (text) => {
    expect(toTaskDetailParams(parse(text)).toString()).toBe(text);
  },
);

test('nonsense in the address is the usual, and what belongs elsewhere is forgotten', () => {
  expect(parse('tab=what&page=-2')).toEqual(parse(''));
  expect(parse('record=r1&q=PC')).toEqual(parse(''));
  expect(parse('tab=runs&state=FAIL&q=PC')).toEqual(parse('tab=runs'));
});
