import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountKey, type Account, type GrantedGroup } from '~/domain/authorizations/accounts';
import { pairId } from '~/domain/authorizations/pairs';
import { createGrid, PAIR, pairState, pairsToAdd, sumsOf, toggled } from './plan-grid';

const user = (name: string): Account => ({ account: name, account_type: 'USER', id: `id-${name}` });
const groups: GrantedGroup[] = ['g0', 'g1', 'g2'].map((id) => ({
  id,
  name: `Group ${id}`,
  authorizationType: 'APP_GROUP',
}));
const accounts: Account[] = [
  user('li.wei'),
  user('anna.martin'),
  { account: 'sales', account_type: 'USER_GROUP' },
];
const authorized = new Set([pairId({ account: accountKey(user('LI.WEI')), group: 'g1' })]);

test('a pair is authorized already, will be added, or cannot be', () => {
  const grid = createGrid(accounts, groups, authorized);
  expect([0, 1, 2].map((column) => pairState(grid, 0, column))).toEqual([PAIR.add, PAIR.has, PAIR.add]);
  expect(sumsOf(grid)).toEqual({
    byState: [5, 1, 3, 0],
    rows: Uint32Array.from([2, 3, 0]),
    columns: Uint32Array.from([2, 1, 2]),
  });
});

test('a row is taken out of the plan and put back, what is authorized stays', () => {
  const grid = createGrid(accounts, groups, authorized);
  const without = toggled(grid, [0], [0, 1, 2]);
  expect([0, 1, 2].map((column) => pairState(without, 0, column))).toEqual([PAIR.off, PAIR.has, PAIR.off]);
  expect(toggled(without, [0], [0, 1, 2]).cells).toEqual(grid.cells);
});

test('the sums add up to all pairs, and what is sent is what is to be added', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 12 }), (presses) => {
      let grid = createGrid(accounts, groups, authorized);
      for (const [row, column] of presses) grid = toggled(grid, [row], [column]);
      const sums = sumsOf(grid);
      expect(sums.byState.reduce((sum, one) => sum + one)).toBe(9);
      expect(pairsToAdd(grid)).toHaveLength(sums.byState[PAIR.add]);
      expect(sums.rows.reduce((sum, one) => sum + one)).toBe(sums.byState[PAIR.add]);
      expect(sums.columns.reduce((sum, one) => sum + one)).toBe(sums.byState[PAIR.add]);
    }),
  );
});
