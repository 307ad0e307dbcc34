import type { ScriptRecordSimpleInfo } from '~/contract/script-runs';
import { useMessages } from '~/i18n/I18n';
import { knownItem } from '~/lib/known-items';
import type { Selection } from '~/ui/data-table/selection';
import type { ListPart } from '~/ui/list/list-part';
import { SelectionBar, SelectionTools } from '~/ui/list/selection/SelectionBar';
import { desktopsOf } from './desktops-of';
import { DesktopUses } from './DesktopUses';

interface RecordBulkBarProps extends ListPart<ScriptRecordSimpleInfo> {
  selection: Selection;
  isSelecting: boolean;
  total: number;
  onExport: () => void;
}

/** What can be done with the desktops of the selected records. */
export function RecordBulkBar({ onExport, ...bar }: RecordBulkBarProps) {
  const t = useMessages('script-outputs').uses;
  const { selection } = bar;
  return (
    <SelectionBar {...bar}>
      <DesktopUses label={t.ofSelected} desktops={() => desktopsOf(selection.keys().map(knownItem))} />
      <SelectionTools selection={selection} onExport={onExport} />
    </SelectionBar>
  );
}
