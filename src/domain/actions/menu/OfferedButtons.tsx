import { IconChevronDown } from '@tabler/icons-react';
import { specOf } from '~/domain/actions/all-actions';
import type { ActionKind } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { MenuButton } from '~/ui/layout/MenuButton';
import { ToolButton } from '~/ui/layout/ToolButton';

interface OfferedButtonsProps {
  kinds: readonly ActionKind[];
  /** Those in the menu More, after the buttons. */
  more: readonly ActionKind[] | undefined;
  onChoose: (kind: ActionKind) => void;
}

/** A button for each of the actions; apart from the bar, for with it come the actions themselves. */
export function OfferedButtons({ kinds, more = [], onChoose }: OfferedButtonsProps) {
  const t = useMessages('actions');
  const verbOf = (kind: ActionKind) => t.kinds[kind]?.verb ?? kind;
  const iconOf = (kind: ActionKind, size: number) => {
    const { icon: Icon } = specOf(kind);
    return <Icon size={size} aria-hidden />;
  };
  return (
    <>
      {kinds.map((kind) => (
        <ToolButton key={kind} label={verbOf(kind)} icon={iconOf(kind, 14)} onClick={() => onChoose(kind)} />
      ))}
      {more.length > 0 && (
        <MenuButton
          label={t.menu.more}
          look="tool"
          items={more.map((kind) => ({
            label: verbOf(kind),
            icon: iconOf(kind, 16),
            run: () => onChoose(kind),
          }))}
        >
          {t.menu.more}
          <IconChevronDown size={14} aria-hidden />
        </MenuButton>
      )}
    </>
  );
}
