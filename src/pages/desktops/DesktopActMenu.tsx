import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { ActHost } from '~/domain/acts/ActHost';
import { ActIcon } from '~/domain/acts/ActIcons';
import { ACT_GROUPS, choiceWord, type ActChoice } from '~/domain/acts/act-menu';
import { useMessages } from '~/i18n/I18n';
import { MenuButton } from '~/ui/layout/MenuButton';

/** Everything that can be done to one desktop, where its detail is shown. */
export function DesktopActMenu({ desktopId, name }: { desktopId: string; name: string }) {
  const t = useMessages('acts');
  const [choice, setChoice] = useState<ActChoice | null>(null);
  const items = ACT_GROUPS.flatMap((group, at) =>
    group.map((act, place) => ({
      label: choiceWord(act, t),
      icon: <ActIcon choice={act} />,
      startsGroup: at > 0 && place === 0,
      destroys: act === 'delete',
      run: () => setChoice(act),
    })),
  );
  return (
    <>
      <MenuButton look="tool" label={t.menu.act} items={items}>
        {t.menu.act}
        <IconChevronDown size={14} aria-hidden />
      </MenuButton>
      {choice && (
        <ActHost choice={choice} items={[{ id: desktopId, name }]} onClose={() => setChoice(null)} />
      )}
    </>
  );
}
