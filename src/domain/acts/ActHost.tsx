import { Suspense } from 'react';
import { ActDialogHost } from './ActDialogHost';
import type { ActChoice } from './act-menu';
import type { ActItem } from '~/domain/bulk/record';

interface ActHostProps {
  choice: ActChoice;
  items: readonly ActItem[];
  onClose: () => void;
  onLaunched?: (() => void) | undefined;
}

/** The dialog of what was chosen in a menu. */
export function ActHost({ choice, items, onClose, onLaunched }: ActHostProps) {
  return (
    <Suspense fallback={null}>
      {choice !== 'restore-to-time' && (
        <ActDialogHost
          kind={choice}
          items={items}
          initial={null}
          retryOf={null}
          onClose={onClose}
          onLaunched={onLaunched}
        />
      )}
    </Suspense>
  );
}
