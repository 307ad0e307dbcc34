import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, filterWord, isOpen, stateOf } from './run-state';

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
