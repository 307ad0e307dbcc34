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
import { ActHost } from '~/domain/acts/ActHost';
import { ActIcon } from '~/domain/acts/ActIcons';
import { ACT_GROUPS, choiceWord, type ActChoice } from '~/domain/acts/act-menu';
import type { ActItem } from '~/domain/bulk/record';
import { newTaskPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { knownItem } from '~/lib/known-items';
import { copyText } from '~/ui/data-table/copy-text';
import type { Selection } from '~/ui/data-table/selection';
import type { ListPart } from '~/ui/list/FilterBar';
import { SelectionBar } from '~/ui/list/SelectionBar';
import { MenuButton, type MenuItem } from '~/ui/layout/MenuButton';
import { toast } from '~/ui/feedback/toast';
import { ToolButton } from '~/ui/layout/ToolButton';
import { tasksFor } from './plan-task';

const TagsDialog = lazy(async () => ({ default: (await import('./tags/TagsDialog')).TagsDialog }));

const [POWER = [], DISKS = [], SESSIONS = [], USERS = [], LAST = []] = ACT_GROUPS;

interface DesktopBulkBarProps extends ListPart<DesktopRow> {
  selection: Selection;
  isSelecting: boolean;
  total: number;
  onExport: () => void;
}

type Open = { tags: 'add' | 'remove' } | { act: ActChoice };

/** What can be done with the selected desktops. */
export function DesktopBulkBar({ onExport, ...bar }: DesktopBulkBarProps) {
  const { selection } = bar;
  const words = useMessages('list');
  const tags = useMessages('desktops').menu;
  const acts = useMessages('acts');
  const common = useMessages('common');
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const chosen = () => selection.keys().map(knownItem);
  const copyIds = async () => {
    if (await copyText(selection.keys().join('\n'))) toast.good(words.selection.idsCopied(selection.size()));
    else toast.failed(common.copyFailed);
  };
  const item = (act: ActChoice, at: number): MenuItem => ({
    label: choiceWord(act, acts),
    icon: <ActIcon choice={act} />,
    startsGroup: at === 0,
    destroys: act === 'delete',
    run: () => setOpen({ act }),
  });
  const plan: MenuItem = {
    label: tags.planTask,
    icon: <IconCalendarTime size={16} aria-hidden />,
    startsGroup: true,
    refused: () => (selection.size() > OBJECTS_LIMIT ? tags.planTooMany(OBJECTS_LIMIT) : null),
    run: () => void navigate(newTaskPath, { state: tasksFor(chosen()) }),
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
      <MenuButton look="tool" label={acts.menu.power} items={POWER.map((act) => ({ ...item(act, 1) }))}>
        <ActIcon choice="stop" size={14} />
        {acts.menu.power}
        <IconChevronDown size={14} aria-hidden />
      </MenuButton>
      {(['rebuild', 'snapshot'] as const).map((act) => (
        <ToolButton
          key={act}
          label={choiceWord(act, acts)}
          icon={<ActIcon choice={act} size={14} />}
          onClick={() => setOpen({ act })}
        />
      ))}
      <ToolButton
        label={words.exporting.button}
        icon={<IconDownload size={14} aria-hidden />}
        onClick={onExport}
      />
      <MenuButton look="tool" label={acts.menu.more} items={more}>
        {acts.menu.more}
        <IconChevronDown size={14} aria-hidden />
      </MenuButton>
      {open && 'tags' in open && (
        <Suspense fallback={null}>
          <TagsDialog act={open.tags} targets={chosen()} onClose={close} />
        </Suspense>
      )}
      {open && 'act' in open && (
        <OpenAct
          act={open.act}
          chosen={chosen}
          onClose={close}
          onLaunched={open.act === 'delete' ? () => selection.clear() : undefined}
        />
      )}
    </SelectionBar>
  );
}

interface OpenActProps {
  act: ActChoice;
  chosen: () => ActItem[];
  onClose: () => void;
  onLaunched: (() => void) | undefined;
}

/** Holds what was selected when the dialog opened, whatever is selected later. */
function OpenAct({ act, chosen, onClose, onLaunched }: OpenActProps) {
  const [items] = useState(chosen);
  return <ActHost choice={act} items={items} onClose={onClose} onLaunched={onLaunched} />;
}
