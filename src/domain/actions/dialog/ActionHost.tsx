import { lazy, Suspense } from 'react';
import { loadMessages } from '~/i18n/I18n';
import { ActionDialogHost } from './ActionDialogHost';
import type { ActionChoice } from '~/domain/actions/menu/action-menu';
import type { ActionItem } from '~/domain/actions/engine/record';

// The dialog and its words are asked for together.
const RestoreToTime = lazy(async () => {
  const [dialog] = await Promise.all([
    import('~/domain/actions/restore-to-time/RestoreToTimeDialog'),
    loadMessages('snapshots'),
  ]);
  return { default: dialog.RestoreToTimeDialog };
});

interface ActionHostProps {
  choice: ActionChoice;
  items: readonly ActionItem[];
  onClose: () => void;
  onLaunched?: (() => void) | undefined;
}

/** The dialog of what was chosen in a menu. */
export function ActionHost({ choice, items, onClose, onLaunched }: ActionHostProps) {
  if (choice === 'restore-to-time') {
    return (
      <Suspense fallback={null}>
        <RestoreToTime items={items} onClose={onClose} onLaunched={onLaunched} />
      </Suspense>
    );
  }
  const fresh = { initial: null, retryOf: null };
  return (
    <ActionDialogHost kind={choice} items={items} {...fresh} onClose={onClose} onLaunched={onLaunched} />
  );
}
