// What would become of every pair of chosen accounts and groups. Two thousand accounts and forty groups are 80,000 pairs: one byte each.
import { accountKey, type Account, type GrantedGroup } from '~/domain/authorizations/accounts';
import { pairId, type Pair } from '~/domain/authorizations/pairs';

/** Would be authorized, is authorized, cannot be, or was taken out of the plan. */
export const PAIR = { add: 0, has: 1, cannot: 2, off: 3 } as const;
export type PairState = (typeof PAIR)[keyof typeof PAIR];

/** The pairs of some accounts (rows) and groups (columns), row by row. */
export interface PlanGrid {
  readonly accounts: readonly Account[];
  readonly groups: readonly GrantedGroup[];
  readonly cells: Uint8Array;
}

/** Why no group can be authorized for an account; null where nothing stands in the way. */
export function obstacleOf(account: Account): 'groupWithoutId' | null {
  return account.account_type === 'USER_GROUP' && !account.id ? 'groupWithoutId' : null;
}

/** The plan before anything is taken out of it. `authorized` holds ids of pairs. */
export function createGrid(
  accounts: readonly Account[],
  groups: readonly GrantedGroup[],
  authorized: ReadonlySet<string>,
): PlanGrid {
  const cells = new Uint8Array(accounts.length * groups.length);
  let at = 0;
  for (const one of accounts) {
    const key = accountKey(one);
    const obstacle = obstacleOf(one);
    for (const group of groups) {
      cells[at++] = authorized.has(pairId({ account: key, group: group.id }))
        ? PAIR.has
        : obstacle
          ? PAIR.cannot
          : PAIR.add;
    }
  }
  return { accounts, groups, cells };
}

/** The state of one pair. */
export function pairState({ groups, cells }: PlanGrid, row: number, column: number): number {
  return cells[row * groups.length + column] ?? PAIR.cannot;
}

/** Takes the pairs out of the plan, or, when all of them are out, puts them back; what cannot or need not be sent stays as it is. */
export function toggled(grid: PlanGrid, rows: readonly number[], columns: readonly number[]): PlanGrid {
  const width = grid.groups.length;
  const places = rows.flatMap((row) => columns.map((column) => row * width + column));
  const to = places.some((at) => grid.cells[at] === PAIR.add) ? PAIR.off : PAIR.add;
  const cells = grid.cells.slice();
  for (const at of places) if (cells[at] === PAIR.add || cells[at] === PAIR.off) cells[at] = to;
  return { ...grid, cells };
}

/** What a plan comes to: pairs by state, and pairs that would be added in each row and column. */
export interface GridSums {
  readonly byState: readonly [add: number, has: number, cannot: number, off: number];
  readonly rows: Uint32Array;
  readonly columns: Uint32Array;
}

export function sumsOf({ accounts, groups, cells }: PlanGrid): GridSums {
  const byState: [number, number, number, number] = [0, 0, 0, 0];
  const rows = new Uint32Array(accounts.length);
  const columns = new Uint32Array(groups.length);
  let at = 0;
  for (let row = 0; row < rows.length; row += 1) {
    let inRow = 0;
    for (let column = 0; column < columns.length; column += 1) {
      const state = cells[at++] as PairState;
      byState[state] += 1;
      if (state !== PAIR.add) continue;
      inRow += 1;
      columns[column] = (columns[column] ?? 0) + 1;
    }
    rows[row] = inRow;
  }
  return { byState, rows, columns };
}

/** The pairs that would be sent, with the place of each. */
export function pairsToAdd(grid: PlanGrid): (Pair & { row: number; column: number })[] {
  const width = grid.groups.length;
  return grid.accounts.flatMap((one, row) => {
    const account = accountKey(one);
    return grid.groups.flatMap((group, column) =>
      grid.cells[row * width + column] === PAIR.add ? [{ account, group: group.id, row, column }] : [],
    );
  });
}
