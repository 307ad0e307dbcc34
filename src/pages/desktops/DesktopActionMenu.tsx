import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { ActionHost } from '~/domain/actions/dialog/ActionHost';
import { ActionIcon } from '~/domain/actions/menu/ActionIcons';
import { ACTION_GROUPS, choiceWord, type ActionChoice } from '~/domain/actions/menu/action-menu';
import { useMessages } from '~/i18n/I18n';
import { MenuButton } from '~/ui/layout/MenuButton';

/** Everything that can be done to one desktop, where its detail is shown. */
export function DesktopActionMenu({ desktopId, name }: { desktopId: string; name: string }) {
  const t = useMessages('actions');
  const [choice, setChoice] = useState<ActionChoice | null>(null);
  const items = ACTION_GROUPS.flatMap((group, at) =>
    group.map((action, place) => ({
      label: choiceWord(action, t),
      icon: <ActionIcon choice={action} />,
      startsGroup: at > 0 && place === 0,
      destroys: action === 'delete',
      run: () => setChoice(action),
    })),
  );
  return (
    <>
      <MenuButton look="tool" label={t.menu.actions} items={items}>
        {t.menu.actions}
        <IconChevronDown size={14} aria-hidden />
      </MenuButton>
      {choice && (
        <ActionHost choice={choice} items={[{ id: desktopId, name }]} onClose={() => setChoice(null)} />
      )}
    </>
  );
}
