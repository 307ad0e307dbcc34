import { Suspense, useState } from 'react';
import type { ActionItem } from '~/domain/actions/engine/record';
import type { MenuEntry } from './action-menu';

interface ActionHostProps {
  entry: MenuEntry;
  /** Taken when the dialog opens, whatever is selected later. */
  items: () => readonly ActionItem[];
  onClose: () => void;
  onLaunched?: (() => void) | undefined;
}

/** The dialog of what was chosen in a menu. */
export function ActionHost({ entry, items, onClose, onLaunched }: ActionHostProps) {
  const [taken] = useState(items);
  return (
    <Suspense fallback={null}>
      <entry.dialog items={taken} onClose={onClose} onLaunched={onLaunched} />
    </Suspense>
  );
}
