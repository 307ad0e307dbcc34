import {
  IconCalendarTime,
  IconChevronDown,
  IconCopy,
  IconDownload,
  IconTag,
  IconTagOff,
} from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DesktopRow } from '~/contract/desktops';
import { OBJECTS_LIMIT } from '~/contract/scheduled-tasks';
import { ActionHost } from '~/domain/actions/dialog/ActionHost';
import { ActionIcon } from '~/domain/actions/menu/ActionIcons';
import { ACTION_GROUPS, choiceWord, type ActionChoice } from '~/domain/actions/menu/action-menu';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { knownItem } from '~/lib/known-items';
import { copyText } from '~/ui/data-table/copy-text';
import type { Selection } from '~/ui/data-table/selection';
import type { ListPart } from '~/ui/list/FilterBar';
import { SelectionBar } from '~/ui/list/SelectionBar';
import { MenuButton, type MenuItem } from '~/ui/layout/MenuButton';
import { toast } from '~/ui/feedback/toast';
import { ToolButton } from '~/ui/layout/ToolButton';
import { NEW_TASK_PATH, tasksFor } from './plan-task';

const TagsDialog = lazy(async () => ({ default: (await import('./tags/TagsDialog')).TagsDialog }));

const [POWER = [], DISKS = [], SESSIONS = [], USERS = [], LAST = []] = ACTION_GROUPS;

interface DesktopBulkBarProps extends ListPart<DesktopRow> {
  selection: Selection;
  isSelecting: boolean;
  total: number;
  onExport: () => void;
}

type Open = { tags: 'add' | 'remove' } | { action: ActionChoice };

/** What can be done with the selected desktops. */
export function DesktopBulkBar({ onExport, ...bar }: DesktopBulkBarProps) {
  const { selection } = bar;
  const words = useMessages('list');
  const tags = useMessages('desktops').menu;
  const actions = useMessages('actions');
  const common = useMessages('common');
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const chosen = () => selection.keys().map(knownItem);
  const copyIds = async () => {
    if (await copyText(selection.keys().join('\n'))) toast.good(words.selection.idsCopied(selection.size()));
    else toast.failed(common.copyFailed);
  };
  const item = (action: ActionChoice, at: number): MenuItem => ({
    label: choiceWord(action, actions),
    icon: <ActionIcon choice={action} />,
    startsGroup: at === 0,
    destroys: action === 'delete',
    run: () => setOpen({ action }),
  });
  const plan: MenuItem = {
    label: tags.planTask,
    icon: <IconCalendarTime size={16} aria-hidden />,
    startsGroup: true,
    refused: () => (selection.size() > OBJECTS_LIMIT ? tags.planTooMany(OBJECTS_LIMIT) : null),
    run: () => void navigate(NEW_TASK_PATH, { state: tasksFor(chosen()) }),
  };
  const more: MenuItem[] = [
    ...DISKS.slice(2).map(item),
    plan,
    ...SESSIONS.map(item),
    ...USERS.map(item),
    {
      label: tags.addTags,
      icon: <IconTag size={16} aria-hidden />,
      startsGroup: true,
      run: () => setOpen({ tags: 'add' }),
    },
    {
      label: tags.removeTags,
      icon: <IconTagOff size={16} aria-hidden />,
      run: () => setOpen({ tags: 'remove' }),
    },
    {
      label: words.selection.copyIds,
      icon: <IconCopy size={16} aria-hidden />,
      startsGroup: true,
      run: () => void copyIds(),
    },
    ...LAST.map(item),
  ];

  return (
    <SelectionBar {...bar}>
      <MenuButton
        look="tool"
        label={actions.menu.power}
        items={POWER.map((action) => ({ ...item(action, 1) }))}
      >
        <ActionIcon choice="stop" size={14} />
        {actions.menu.power}
        <IconChevronDown size={14} aria-hidden />
      </MenuButton>
      {(['rebuild', 'snapshot'] as const).map((action) => (
        <ToolButton
          key={action}
          label={choiceWord(action, actions)}
          icon={<ActionIcon choice={action} size={14} />}
          onClick={() => setOpen({ action })}
        />
      ))}
      <ToolButton
        label={words.exporting.button}
        icon={<IconDownload size={14} aria-hidden />}
        onClick={onExport}
      />
      <MenuButton look="tool" label={actions.menu.more} items={more}>
        {actions.menu.more}
        <IconChevronDown size={14} aria-hidden />
      </MenuButton>
      {open && 'tags' in open && (
        <Suspense fallback={null}>
          <TagsDialog action={open.tags} targets={chosen()} onClose={close} />
        </Suspense>
      )}
      {open && 'action' in open && (
        <OpenAction
          action={open.action}
          chosen={chosen}
          onClose={close}
          onLaunched={open.action === 'delete' ? () => selection.clear() : undefined}
        />
      )}
    </SelectionBar>
  );
}

interface OpenActionProps {
  action: ActionChoice;
  chosen: () => ActionItem[];
  onClose: () => void;
  onLaunched: (() => void) | undefined;
}

/** Holds what was selected when the dialog opened, whatever is selected later. */
function OpenAction({ action, chosen, onClose, onLaunched }: OpenActionProps) {
  const [items] = useState(chosen);
  return <ActionHost choice={action} items={items} onClose={onClose} onLaunched={onLaunched} />;
}
