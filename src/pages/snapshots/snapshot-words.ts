import { useMemo } from 'react';
import type { DesktopSnapshot } from '~/contract/snapshots';
import { diskOf, snapshotName } from '~/domain/snapshots/snapshot-row';
import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { useFormat, useMessages } from '~/i18n/I18n';
import { BOM, csvLine } from '~/lib/csv';
import { parseWireTime } from '~/lib/time';

/** What the cells of the list need beside the row: one object for the whole table. */
export interface SnapshotWords {
  t: Messages<'snapshots'>;
  domain: Messages<'domain'>;
  common: Messages<'common'>;
  format: Format;
}

/** Gathers the words; the same object until the language changes. */
export function useSnapshotWords(): SnapshotWords {
  const t = useMessages('snapshots');
  const domain = useMessages('domain');
  const common = useMessages('common');
  const format = useFormat();
  return useMemo(() => ({ t, domain, common, format }), [t, domain, common, format]);
}

const EXPORTED = [
  'snapshot_name',
  'snapshot_id',
  'desktop_name',
  'desktop_id',
  'is_system_disk',
  'status',
  'create_type',
  'create_time',
  'last_restore_time',
  'restore_fail_reason',
  'description',
] as const;
type ExportedField = (typeof EXPORTED)[number];

/** What a field says, as plain text: for cells without a sign of their own, and for exports. '' when empty. */
export function fieldText(field: ExportedField, row: DesktopSnapshot, words: SnapshotWords): string {
  const { domain, format } = words;
  switch (field) {
    case 'snapshot_name':
      return snapshotName(row);
    case 'is_system_disk': {
      const disk = diskOf(row);
      return disk ? domain.snapshotDisk[disk] : '';
    }
    case 'status':
      return row.status ? (domain.snapshotStatus[row.status] ?? row.status) : '';
    case 'create_type':
      return row.create_type ? (domain.snapshotOrigin[row.create_type] ?? row.create_type) : '';
    case 'create_time':
    case 'last_restore_time': {
      const date = parseWireTime(row[field]);
      return date ? format.absolute(date) : (row[field] ?? '');
    }
    default:
      return row[field] ?? '';
  }
}

/** The CSV of the rows, every field as the reader sees it. UTF-8 with its mark. */
export function toCsv(rows: readonly DesktopSnapshot[], words: SnapshotWords): string {
  const head = csvLine(EXPORTED.map((field) => words.t.columns[field]));
  return (
    BOM + head + rows.map((row) => csvLine(EXPORTED.map((field) => fieldText(field, row, words)))).join('')
  );
}
