import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Account, GrantedGroup } from '~/domain/authorizations/accounts';
import { readAuthorized } from '~/domain/authorizations/read-authorized';
import { createStore } from '~/lib/store';
import { createGrid, sumsOf, toggled, type GridSums, type PlanGrid } from './plan-grid';

/** The plan of a page: what exists already, what would be added, and what the administrator took out of it. */
export interface AuthorizePlan {
  /** Undefined until what exists is read. */
  readonly grid: PlanGrid | undefined;
  readonly sums: GridSums | undefined;
  readonly reading: { readonly done: number; readonly of: number } | null;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly toggle: (rows: readonly number[], columns: readonly number[]) => void;
  /** Null while nothing was taken out. */
  readonly undo: (() => void) | null;
  readonly undoAll: (() => void) | null;
}

interface Edits {
  /** What the steps were made on: other accounts or groups begin anew. */
  readonly base: PlanGrid;
  readonly steps: readonly PlanGrid[];
}

/** Reads which of the pairs exist already, and keeps what is taken out of the plan. */
export function useAuthorizePlan(
  accounts: readonly Account[],
  groups: readonly GrantedGroup[],
): AuthorizePlan {
  const [progress] = useState(() => createStore<{ done: number; of: number }>({ done: 0, of: 0 }));
  const isWanted = accounts.length > 0 && groups.length > 0;
  const ids = groups.map(({ id }) => id).join(' ');
  const [edits, setEdits] = useState<Edits | null>(null);
  const of = versionOf(accounts);
  // The accounts are two thousand; their version stands for them.
  // oxlint-disable-next-line @tanstack/query/exhaustive-deps
  const query = useQuery({
    queryKey: ['app-authorizations', 'pairs', of, ids],
    queryFn: ({ signal }) =>
      readAuthorized(
        accounts,
        groups.map(({ id }) => id),
        { signal, onProgress: (done, all) => progress.set({ done, of: all }) },
      ),
    enabled: isWanted,
    structuralSharing: false,
  });
  const { data } = query;
  const base = useMemo(
    () => (data && isWanted ? createGrid(accounts, groups, data) : undefined),
    [accounts, groups, data, isWanted],
  );
  const steps = base !== undefined && edits?.base === base ? edits.steps : [];
  const grid = steps.at(-1) ?? base;
  const sums = useMemo(() => (grid ? sumsOf(grid) : undefined), [grid]);
  const read = useSyncExternalStore(progress.subscribe, progress.get);
  return {
    grid,
    sums,
    reading: query.isLoading ? read : null,
    error: query.error,
    retry: () => void query.refetch(),
    toggle: (rows, columns) => {
      if (base && grid) setEdits({ base, steps: [...steps, toggled(grid, rows, columns)] });
    },
    undo: base && steps.length > 0 ? () => setEdits({ base, steps: steps.slice(0, -1) }) : null,
    undoAll: base && steps.length > 0 ? () => setEdits({ base, steps: [] }) : null,
  };
}

const versions = new WeakMap<readonly Account[], number>();
let last = 0;

/** A number that stands for a list of accounts in keys of queries. */
function versionOf(accounts: readonly Account[]): number {
  const known = versions.get(accounts);
  if (known !== undefined) return known;
  last += 1;
  versions.set(accounts, last);
  return last;
}
