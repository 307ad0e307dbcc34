import { expect, test } from 'vitest';
import { readWaves } from './waves-form';

const typed = (first: string, stopAfter = '') => ({ isOn: true, first, stopAfter });

test('a first batch has at least one item and leaves at least one', () => {
  expect(readWaves(typed('1'), 2)).toEqual({ isValid: true, waves: { first: 1, stopAfter: null } });
  expect(readWaves(typed('39'), 40)).toEqual({ isValid: true, waves: { first: 39, stopAfter: null } });
  for (const first of ['0', '40', '-1', '1.5', '', 'five'])
    expect(readWaves(typed(first), 40)).toMatchObject({ isValid: false, first: true, stopAfter: false });
});

test('the failures that stop it are between one and all items', () => {
  expect(readWaves(typed('5', '１'), 40)).toEqual({ isValid: true, waves: { first: 5, stopAfter: 1 } });
  for (const limit of ['0', '41', 'x'])
    expect(readWaves(typed('5', limit), 40)).toMatchObject({ isValid: false, first: false, stopAfter: true });
});

test('without the choice, or with one item alone, everything goes at once', () => {
  expect(readWaves({ ...typed('x'), isOn: false }, 40)).toEqual({ isValid: true, waves: null });
  expect(readWaves(typed('1'), 1)).toEqual({ isValid: true, waves: null });
});
