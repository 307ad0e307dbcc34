import type { Action } from '~/domain/actions/engine/record';
import { reportPath } from '~/domain/paths';

/** The report of an action; of one that ended with failures, narrowed to what failed. */
export function reportOf({ id, endedAt, counts }: Action): string {
  return reportPath(id, endedAt !== null && counts.failed > 0 ? { state: 'failed' } : {});
}
