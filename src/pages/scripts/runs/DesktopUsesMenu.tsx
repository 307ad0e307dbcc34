import { IconChevronDown, IconListSearch, IconTag, IconTagOff } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { DESKTOP_ID_LIMIT } from '~/contract/desktops';
import type { ActionItem } from '~/domain/actions/engine/record';
import { DESKTOP_MENU, type MenuEntry } from '~/domain/actions/menu/action-menu';
import { ActionHost } from '~/domain/actions/menu/ActionHost';
import { runScript } from '~/domain/actions/run-script/menu-entry';
import { desktopsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { MenuButton, type MenuItem } from '~/ui/layout/MenuButton';

const TagsDialog = lazy(async () => ({
  default: (await import('~/domain/actions/desktop-tags/TagsDialog')).TagsDialog,
}));

export interface DesktopUsesProps {
  /** Names the button: whose actions these are. */
  label: string;
  /** Taken when something is chosen. */
  desktops: () => readonly ActionItem[];
}

type Open = { tags: 'add' | 'remove'; items: readonly ActionItem[] } | { entry: MenuEntry };

/** Shows desktops in the inventory, gives them a tag, runs the next script on them, or does any other action to them. */
export function DesktopUsesMenu({ label, desktops }: DesktopUsesProps) {
  const t = useMessages('script-outputs').uses;
  const tags = useMessages('desktops').menu;
  const actions = useMessages('actions');
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const none = () => (desktops().length === 0 ? t.none : null);
  const item = (entry: MenuEntry, startsGroup: boolean): MenuItem => ({
    label: entry.word(actions),
    icon: <entry.icon size={16} aria-hidden />,
    startsGroup,
    destroys: entry.removes,
    refused: none,
    run: () => setOpen({ entry }),
  });
  const items: MenuItem[] = [
    {
      label: t.inventory,
      icon: <IconListSearch size={16} aria-hidden />,
      refused: () => none() ?? (desktops().length > DESKTOP_ID_LIMIT ? t.tooMany(DESKTOP_ID_LIMIT) : null),
      run: () => void navigate(desktopsWithPath({ desktop_id: desktops().map(({ id }) => id) })),
    },
    {
      label: tags.addTags,
      icon: <IconTag size={16} aria-hidden />,
      startsGroup: true,
      refused: none,
      run: () => setOpen({ tags: 'add', items: desktops() }),
    },
    {
      label: tags.removeTags,
      icon: <IconTagOff size={16} aria-hidden />,
      refused: none,
      run: () => setOpen({ tags: 'remove', items: desktops() }),
    },
    item(runScript, true),
    ...DESKTOP_MENU.flatMap((group) =>
      group.filter(({ id }) => id !== runScript.id).map((entry, at) => item(entry, at === 0)),
    ),
  ];
  return (
    <>
      <MenuButton look="tool" label={label} items={items}>
        {label}
        <IconChevronDown size={14} aria-hidden />
      </MenuButton>
      {open && 'tags' in open && (
        <Suspense fallback={null}>
          <TagsDialog action={open.tags} targets={open.items} onClose={close} />
        </Suspense>
      )}
      {open && 'entry' in open && <ActionHost entry={open.entry} items={desktops} onClose={close} />}
    </>
  );
}
