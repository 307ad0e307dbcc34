import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, filterWord, isOpen, stateOf, stateOfRun } from './run-state';

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
  expect(stateOfRun('FINISH', of('FINISH', 'STOPPED', 'SKIP'))).toBe('stopped');
  expect(stateOfRun('FINISH', of('SKIP', 'SKIP'))).toBe('notStarted');
  expect(stateOfRun('FINISH', of('FINISH', 'SKIP'))).toBe('succeeded');
  expect(stateOfRun('FINISH', [])).toBe('succeeded');
  expect(stateOfRun('FAILED', of('FAILED', 'STOPPED'))).toBe('failed');
  expect(stateOfRun('RUNNING', of('STOPPED', 'RUNNING'))).toBe('running');
});
