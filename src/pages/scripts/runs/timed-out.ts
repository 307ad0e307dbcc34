import {
  EXECUTION_TIMEOUT_LIMIT,
  EXECUTION_TIMEOUT_USUAL,
  type ScriptRecordSimpleInfo,
} from '~/contract/script-runs';
import type { ActionItem } from '~/domain/actions/engine/record';
import { stateOf } from '~/domain/scripts/run-state';
import { desktopsOf } from './desktops-of';
import { recordName } from './records-list';

/** A longer time limit is so many times the one that was too short. */
const LONGER = 5;

/** Minutes to try next; `minutes` is the limit that was too short, null where it is not known and was perhaps the usual one. */
export function longerLimit(minutes: number | null): number {
  return Math.min(EXECUTION_TIMEOUT_LIMIT, (minutes ?? EXECUTION_TIMEOUT_USUAL) * LONGER);
}

/** The desktops on which a script came to its time limit, each once. */
export function timedOutDesktops(records: readonly ScriptRecordSimpleInfo[]): readonly ActionItem[] {
  return desktopsOf(
    records
      .filter(({ status }) => stateOf(status) === 'timedOut')
      .map((record) => ({
        id: record.id,
        name: recordName(record),
        ...(record.resource_id && { desktopId: record.resource_id }),
      })),
  );
}
