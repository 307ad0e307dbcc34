import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { ActionHost } from '~/domain/actions/menu/ActionHost';
import { DESKTOP_MENU, type MenuEntry } from '~/domain/actions/menu/action-menu';
import { useMessages } from '~/i18n/I18n';
import { MenuButton } from '~/ui/layout/MenuButton';

/** Everything that can be done to one desktop, where its detail is shown. */
export function DesktopActionMenu({ desktopId, name }: { desktopId: string; name: string }) {
  const t = useMessages('actions');
  const [chosen, setChosen] = useState<MenuEntry | null>(null);
  const items = DESKTOP_MENU.flatMap((group, at) =>
    group.map((entry, place) => ({
      label: entry.word(t),
      icon: <entry.icon size={16} aria-hidden />,
      startsGroup: at > 0 && place === 0,
      destroys: entry.removes,
      run: () => setChosen(entry),
    })),
  );
  return (
    <>
      <MenuButton look="tool" label={t.menu.actions} items={items}>
        {t.menu.actions}
        <IconChevronDown size={14} aria-hidden />
      </MenuButton>
      {chosen && (
        <ActionHost entry={chosen} items={() => [{ id: desktopId, name }]} onClose={() => setChosen(null)} />
      )}
    </>
  );
}
