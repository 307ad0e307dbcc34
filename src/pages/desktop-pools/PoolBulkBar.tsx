import { IconCalendarTime } from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { SimpleDesktopPoolInfo } from '~/contract/desktop-pools';
import { tasksForPools } from '~/domain/desktop-pools/plan-task';
import { newTaskPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { knownItem } from '~/lib/known-items';
import type { Selection } from '~/ui/data-table/selection';
import { ToolButton } from '~/ui/layout/ToolButton';
import type { ListPart } from '~/ui/list/list-part';
import { SelectionBar, SelectionTools } from '~/ui/list/selection/SelectionBar';

interface PoolBulkBarProps extends ListPart<SimpleDesktopPoolInfo> {
  selection: Selection;
  isSelecting: boolean;
  total: number;
  onExport: () => void;
}

/** What can be done with the selected pools. */
export function PoolBulkBar({ onExport, ...bar }: PoolBulkBarProps) {
  const { selection } = bar;
  const t = useMessages('desktop-pools').menu;
  const navigate = useNavigate();
  const chosen = () => selection.keys().map(knownItem);
  return (
    <SelectionBar {...bar}>
      <ToolButton
        label={t.planTask}
        icon={<IconCalendarTime size={14} aria-hidden />}
        onClick={() => void navigate(newTaskPath, { state: tasksForPools(chosen()) })}
      />
      <SelectionTools selection={selection} onExport={onExport} />
    </SelectionBar>
  );
}
