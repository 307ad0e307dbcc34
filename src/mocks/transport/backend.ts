import type { Clock } from '~/mocks/engine/clock';
import type { Db } from '~/mocks/engine/db';

/** What handlers see of the service. `db` is read at each call: a change of scenario or fleet puts another in its place. */
export interface Backend {
  readonly db: Db;
  readonly clock: Clock;
  /** Counts calls that carry `key`, from 1; a part of the world's state. */
  readonly timesSeen: (key: string) => number;
  /** True in the scenario in which actions go wrong in every way a sentinel can bring about. */
  readonly isTroubled: () => boolean;
  /** From now on every token seen so far is refused. */
  readonly expireTokens: () => void;
}

/** One page of rows; `limit` 0 asks for none, which leaves the count. */
export function paged<Row>(rows: readonly Row[], offset: number | undefined, limit: number): Row[] {
  const from = offset ?? 0;
  return rows.slice(from, from + limit);
}
