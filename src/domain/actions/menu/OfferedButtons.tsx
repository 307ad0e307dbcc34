import { specOf } from '~/domain/actions/all-actions';
import type { ActionKind } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { ToolButton } from '~/ui/layout/ToolButton';

interface OfferedButtonsProps {
  kinds: readonly ActionKind[];
  onChoose: (kind: ActionKind) => void;
}

/** A button for each of the actions; apart from the bar, for with it come the actions themselves. */
export function OfferedButtons({ kinds, onChoose }: OfferedButtonsProps) {
  const t = useMessages('actions').kinds;
  return kinds.map((kind) => {
    const { icon: Icon } = specOf(kind);
    return (
      <ToolButton
        key={kind}
        label={t[kind]?.verb ?? kind}
        icon={<Icon size={14} aria-hidden />}
        onClick={() => onChoose(kind)}
      />
    );
  });
}
