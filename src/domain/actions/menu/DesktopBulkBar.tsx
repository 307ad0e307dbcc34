import {
  IconCalendarTime,
  IconChevronDown,
  IconCopy,
  IconDownload,
  IconPower,
  IconTag,
  IconTagOff,
} from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DesktopRow } from '~/contract/desktops';
import { OBJECTS_LIMIT } from '~/contract/scheduled-tasks';
import { menuGroup, type MenuEntry } from './action-menu';
import { ActionHost } from './ActionHost';
import { newTaskPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { knownItem } from '~/lib/known-items';
import { copyText } from '~/ui/data-table/copy-text';
import type { Selection } from '~/ui/data-table/selection';
import { toast } from '~/ui/feedback/toast';
import { MenuButton, type MenuItem } from '~/ui/layout/MenuButton';
import { ToolButton } from '~/ui/layout/ToolButton';
import type { ListPart } from '~/ui/list/list-part';
import { SelectionBar } from '~/ui/list/selection/SelectionBar';
import { tasksFor } from '~/domain/desktops/plan-task';

const TagsDialog = lazy(async () => ({
  default: (await import('~/domain/actions/desktop-tags/TagsDialog')).TagsDialog,
}));

const DISKS = menuGroup('disks');
/** How many of the disks' actions have a separate button. */
const BUTTONS = 2;

interface DesktopBulkBarProps extends ListPart<DesktopRow> {
  selection: Selection;
  isSelecting: boolean;
  total: number;
  onExport: () => void;
}

type Open = { tags: 'add' | 'remove' } | { entry: MenuEntry };

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
  const item = (entry: MenuEntry, at: number): MenuItem => ({
    label: entry.word(actions),
    icon: <entry.icon size={16} aria-hidden />,
    startsGroup: at === 0,
    destroys: entry.removes,
    run: () => setOpen({ entry }),
  });
  const plan: MenuItem = {
    label: tags.planTask,
    icon: <IconCalendarTime size={16} aria-hidden />,
    startsGroup: true,
    refused: () => (selection.size() > OBJECTS_LIMIT ? tags.planTooMany(OBJECTS_LIMIT) : null),
    run: () => void navigate(newTaskPath, { state: tasksFor(chosen()) }),
  };
  const more: MenuItem[] = [
    ...DISKS.slice(BUTTONS).map(item),
    plan,
    ...menuGroup('sessions').map(item),
    ...menuGroup('users').map(item),
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
    ...menuGroup('removal').map(item),
  ];

  return (
    <SelectionBar {...bar}>
      <MenuButton
        look="tool"
        label={actions.menu.power}
        items={menuGroup('power').map((entry) => item(entry, 1))}
      >
        <IconPower size={14} aria-hidden />
        {actions.menu.power}
        <IconChevronDown size={14} aria-hidden />
      </MenuButton>
      {DISKS.slice(0, BUTTONS).map((entry) => (
        <ToolButton
          key={entry.id}
          label={entry.word(actions)}
          icon={<entry.icon size={14} aria-hidden />}
          onClick={() => setOpen({ entry })}
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
      {open && 'entry' in open && (
        <ActionHost
          entry={open.entry}
          items={chosen}
          onClose={close}
          onLaunched={open.entry.removes ? () => selection.clear() : undefined}
        />
      )}
    </SelectionBar>
  );
}
