import { serviceId } from '~/domain/actions/engine/part';
import { waitedFor } from '~/domain/actions/engine/waits';
import type { RowMail } from './report-mails';
import type { ActionItem, Fault, Outcome, Part } from '~/domain/actions/engine/record';

/** One item of an action as its report shows it. */
export interface ReportRow {
  readonly key: string;
  readonly item: ActionItem;
  readonly outcome: Outcome;
  readonly jobId: string;
  /** Which request it went with, from 1; 0 for what was left out. */
  readonly part: number;
  /** What became of the mail about it; left out where there is none to look for. */
  readonly mail?: RowMail;
}

/** The report of an action, an item a row, in the order they were chosen. */
export function reportRows(parts: readonly Part[]): ReportRow[] {
  return parts.flatMap((part) =>
    part.items.flatMap((item, at) => {
      const outcome = part.outcomes[at];
      if (!outcome) return [];
      return {
        key: item.id,
        item,
        outcome,
        jobId: part.jobId === null || waitedFor(part.jobId) !== null ? '' : part.jobId,
        part: outcome.state === 'skipped' ? 0 : part.index + 1,
      };
    }),
  );
}

/** The id the service knows the item of a row by. */
export const idOf = ({ item }: ReportRow): string => serviceId(item);

/** What the service said of an item, where it failed or gave no answer. */
export function faultOf({ outcome }: ReportRow): Fault | null {
  return outcome.state === 'failed' || outcome.state === 'unknown' ? outcome : null;
}
