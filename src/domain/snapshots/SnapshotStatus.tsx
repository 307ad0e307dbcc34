import type { DesktopSnapshot } from '~/contract/snapshots';
import { useFormat, useMessages } from '~/i18n/I18n';
import { NoValue } from '~/ui/data-table/NoValue';
import { RowProgress } from '~/ui/feedback/RowProgress';
import { StatusMark, type Tone } from '~/ui/feedback/StatusMark';
import { isMoving } from './snapshot-row';

const TONES: Record<string, Tone> = {
  create_success: 'good',
  restore_success: 'good',
  create_failed: 'failed',
  restore_failed: 'failed',
};

/** The state of a snapshot, with the progress of its task; a word we do not know stands as it came. */
export function SnapshotStatus({ row }: { row: DesktopSnapshot }) {
  const t = useMessages('domain');
  const format = useFormat();
  const { status, process, restore_fail_reason } = row;
  if (!status) return <NoValue />;
  const word = t.snapshotStatus[status] ?? status;
  if (!isMoving(row)) {
    const mark = <StatusMark tone={TONES[status] ?? 'plain'} word={word} />;
    return status === 'restore_failed' && restore_fail_reason ? (
      <span title={restore_fail_reason}>
        {mark}
        <span className="visually-hidden">{restore_fail_reason}</span>
      </span>
    ) : (
      mark
    );
  }
  const share = typeof process === 'number' ? process / 100 : null;
  const told = share === null ? word : t.progressOf(word, format.percent(share));
  return <RowProgress label={word} words={told} share={share} />;
}
