import type { ActionItem, Outcome, OutcomeState, Part } from '~/domain/actions/engine/record';

/** One item of an action as its report shows it. */
export interface ReportRow {
  readonly key: string;
  readonly item: ActionItem;
  readonly outcome: Outcome;
  readonly jobId: string;
  /** Which request it went with, from 1; 0 for what was left out. */
  readonly part: number;
  /** What a search looks through, in lower case. */
  readonly haystack: string;
}

/** The report of an action, an item a row, in the order they were chosen. */
export function reportRows(parts: readonly Part[]): ReportRow[] {
  return parts.flatMap((part) =>
    part.items.flatMap((item, at) => {
      const outcome = part.outcomes[at];
      if (!outcome) return [];
      const told = outcome.state === 'failed' || outcome.state === 'unknown' ? outcome : null;
      const words = [item.name, item.id, part.jobId, told?.code, told?.reason, told?.requestId];
      return {
        key: item.id,
        item,
        outcome,
        jobId: part.jobId ?? '',
        part: outcome.state === 'skipped' ? 0 : part.index + 1,
        haystack: words.filter(Boolean).join('\n').toLowerCase(),
      };
    }),
  );
}

/** The rows in a state ('' for any) that hold all the words of `search`. */
export function matchingRows(
  rows: readonly ReportRow[],
  state: OutcomeState | '',
  search: string,
): readonly ReportRow[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (state === '' && wanted.length === 0) return rows;
  return rows.filter(
    (row) =>
      (state === '' || sameState(row.outcome.state, state)) &&
      wanted.every((word) => row.haystack.includes(word)),
  );
}

/** On its way counts as waiting: it is so for a moment only. */
export function sameState(state: OutcomeState, shown: OutcomeState): boolean {
  return state === shown || (state === 'sending' && shown === 'waiting');
}
