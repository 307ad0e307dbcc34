import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, filterWord, isOpen, stateOf, stateOfRow, stateOfRun } from './run-state';

const WORDS = ['FINISH', 'FAILED', 'RUNNING', 'INIT', 'STOPPED', 'TIMEOUT', 'SKIP', '', 'PAUSED_BY_POLICY'];

test('parts add up to the whole, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS)), (words) => {
      const counts = countWords(words.map((status) => ({ status })));
      expect([...counts.values()].reduce((sum, one) => sum + one, 0)).toBe(words.length);
    }),
  );
});

test('answers and filters have words of their own', () => {
  expect(WORDS.map(filterWord)).toEqual([
    'SUCCESS',
    'FAILED',
    'RUNNING',
    'WAITING',
    'STOPPED',
    'TIMEOUT',
    'SKIP',
    '',
    'PAUSED_BY_POLICY',
  ]);
});

test('what nobody knows is neither open nor failed', () => {
  expect(stateOf('PAUSED_BY_POLICY')).toBe('unknown');
  expect(stateOf(null)).toBe('unknown');
  expect(isOpen(stateOf('PAUSED_BY_POLICY'))).toBe(false);
});

test('a run is called succeeded only where something of it succeeded, and nothing was stopped', () => {
  const of = (...words: string[]) => words.map((status) => ({ status }));
  const ended = { status: 'FINISH' };
  const short = { ...ended, success_num: 1, skip_num: 1 };
  expect(stateOfRun(ended, of('FINISH', 'STOPPED', 'SKIP'))).toBe('stopped');
  expect(stateOfRun(short, of('FINISH', 'STOPPED'))).toBe('stopped');
  expect(stateOfRun(short, of('SKIP', 'SKIP'))).toBe('notStarted');
  expect(stateOfRun(short, of('FINISH', 'SKIP'))).toBe('incomplete');
  expect(stateOfRun(ended, of('FINISH', 'SKIP'))).toBe('succeeded');
  expect(stateOfRun(ended, [])).toBe('succeeded');
  expect(stateOfRun({ status: 'FAILED' }, of('FAILED', 'STOPPED'))).toBe('failed');
  expect(stateOfRun({ status: 'RUNNING' }, of('STOPPED', 'RUNNING'))).toBe('running');
  expect(stateOfRun(null, [])).toBe('unknown');
});

test.each<[state: string, row: Parameters<typeof stateOfRow>[0]]>([
  ['succeeded', { status: 'FINISH', success_num: 3, skip_num: 0, resource_ids: ['a', 'b', 'c'] }],
  // Two scripts on three desktops, each counted.
  ['succeeded', { status: 'FINISH', success_num: 6, resource_ids: ['a', 'b', 'c'] }],
  // Nothing is told but the word.
  ['succeeded', { status: 'FINISH', success_num: null, skip_num: null, resource_ids: ['a'] }],
  ['incomplete', { status: 'FINISH', success_num: 2, skip_num: 1, resource_ids: ['a', 'b', 'c'] }],
  // A service that counts stopped scripts nowhere.
  ['incomplete', { status: 'FINISH', success_num: 2, skip_num: 0, resource_ids: ['a', 'b', 'c'] }],
  ['incomplete', { status: 'FINISH', skip_num: 1 }],
  ['running', { status: 'RUNNING', success_num: 0, skip_num: 1, resource_ids: ['a', 'b'] }],
  ['failed', { status: 'FAILED', success_num: 0, skip_num: 1 }],
])('a row of a list is %s: %o', (state, row) => {
  expect(stateOfRow(row)).toBe(state);
});
