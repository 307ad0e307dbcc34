import { lazy, Suspense } from 'react';
import { loadMessages } from '~/i18n/I18n';
import { ActDialogHost } from './ActDialogHost';
import type { ActChoice } from './act-menu';
import type { ActItem } from '~/domain/bulk/record';

// The dialog and its words are asked for together.
const RestoreToTime = lazy(async () => {
  const [dialog] = await Promise.all([import('./RestoreToTimeDialog'), loadMessages('snapshots')]);
  return { default: dialog.RestoreToTimeDialog };
});

interface ActHostProps {
  choice: ActChoice;
  items: readonly ActItem[];
  onClose: () => void;
  onLaunched?: (() => void) | undefined;
}

/** The dialog of what was chosen in a menu. */
export function ActHost({ choice, items, onClose, onLaunched }: ActHostProps) {
  if (choice === 'restore-to-time') {
    return (
      <Suspense fallback={null}>
        <RestoreToTime items={items} onClose={onClose} onLaunched={onLaunched} />
      </Suspense>
    );
  }
  const fresh = { initial: null, retryOf: null };
  return <ActDialogHost kind={choice} items={items} {...fresh} onClose={onClose} onLaunched={onLaunched} />;
}
