import type { ScriptRecordSimpleInfo } from '~/contract/script-runs';
import { isOpen, stateOf } from '~/domain/scripts/run-state';
import { parseWireTime } from '~/lib/time';

type Timed = Pick<ScriptRecordSimpleInfo, 'status' | 'start_time' | 'end_time'>;

/**
 * How many scripts that had begun came to their own end after the run was stopped. No answer tells when that was: the first record
 * that says it was stopped does.
 */
export function finishedAfterStop(records: readonly Timed[]): number {
  const at = (time: string | null | undefined) => parseWireTime(time)?.getTime();
  const stops = records.flatMap(({ status, end_time }) =>
    stateOf(status) === 'stopped' ? (at(end_time) ?? []) : [],
  );
  if (stops.length === 0) return 0;
  const stop = Math.min(...stops);
  return records.filter(({ status, start_time, end_time }) => {
    const state = stateOf(status);
    if (isOpen(state) || state === 'stopped' || state === 'notStarted') return false;
    const from = at(start_time);
    const to = at(end_time);
    return from !== undefined && to !== undefined && from <= stop && to > stop;
  }).length;
}
