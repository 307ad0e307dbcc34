import type { ActItem, Fault, Outcome, Part } from '~/domain/bulk/record';

/** One item of an act as its report shows it. */
export interface ReportRow {
  readonly key: string;
  readonly item: ActItem;
  readonly outcome: Outcome;
  readonly jobId: string;
  /** Which request it went with, from 1; 0 for what was left out. */
  readonly part: number;
}

/** The report of an act, an item a row, in the order they were chosen. */
export function reportRows(parts: readonly Part[]): ReportRow[] {
  return parts.flatMap((part) =>
    part.items.flatMap((item, at) => {
      const outcome = part.outcomes[at];
      if (!outcome) return [];
      return {
        key: item.id,
        item,
        outcome,
        jobId: part.jobId ?? '',
        part: outcome.state === 'skipped' ? 0 : part.index + 1,
      };
    }),
  );
}

/** What the service said of an item, where it failed or gave no answer. */
export function faultOf({ outcome }: ReportRow): Fault | null {
  return outcome.state === 'failed' || outcome.state === 'unknown' ? outcome : null;
}
