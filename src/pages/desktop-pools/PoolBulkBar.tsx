import { IconCalendarTime, IconChevronDown, IconPower } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { SimpleDesktopPoolInfo } from '~/contract/desktop-pools';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { ActionItem, ActionKind } from '~/domain/actions/engine/record';
import { tasksForPools } from '~/domain/desktop-pools/plan-task';
import { newTaskPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { knownItem } from '~/lib/known-items';
import type { Selection } from '~/ui/data-table/selection';
import { MenuButton } from '~/ui/layout/MenuButton';
import { ToolButton } from '~/ui/layout/ToolButton';
import type { ListPart } from '~/ui/list/list-part';
import { SelectionBar, SelectionTools } from '~/ui/list/selection/SelectionBar';
import { POOL_MENU } from './pool-menu';

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
  const actions = useMessages('actions');
  const navigate = useNavigate();
  // What was selected when the dialog opened, whatever is selected later.
  const [open, setOpen] = useState<{ kind: ActionKind; items: readonly ActionItem[] } | null>(null);
  const chosen = () => selection.keys().map(knownItem);
  const choose = (kind: ActionKind) => setOpen({ kind, items: chosen() });
  return (
    <SelectionBar {...bar}>
      <MenuButton
        look="tool"
        label={actions.menu.power}
        items={POOL_MENU.power.map(({ kind, icon: Icon, word }) => ({
          label: word(actions),
          icon: <Icon size={16} aria-hidden />,
          run: () => choose(kind),
        }))}
      >
        <IconPower size={14} aria-hidden />
        {actions.menu.power}
        <IconChevronDown size={14} aria-hidden />
      </MenuButton>
      <ToolButton
        label={t.planTask}
        icon={<IconCalendarTime size={14} aria-hidden />}
        onClick={() => void navigate(newTaskPath, { state: tasksForPools(chosen()) })}
      />
      {POOL_MENU.removal.map(({ kind, icon: Icon, word }) => (
        <ToolButton
          key={kind}
          label={word(actions)}
          icon={<Icon size={14} aria-hidden />}
          onClick={() => choose(kind)}
        />
      ))}
      <SelectionTools selection={selection} onExport={onExport} />
      {open && (
        <ActionDialogHost
          {...open}
          onClose={() => setOpen(null)}
          onLaunched={open.kind === 'delete-pools' ? () => selection.clear() : undefined}
        />
      )}
    </SelectionBar>
  );
}
