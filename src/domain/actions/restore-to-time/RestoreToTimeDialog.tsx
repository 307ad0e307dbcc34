import { useState } from 'react';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useReturnFocus } from '~/ui/layout/use-return-focus';
import { RestoreDesktops } from './RestoreDesktops';
import { RestoreMoment, type RestoreAgain } from './RestoreMoment';

interface RestoreToTimeDialogProps {
  /** The desktops to restore; empty to ask for them first. */
  items: readonly ActionItem[];
  /** An earlier restore that is tried again. */
  again?: RestoreAgain | undefined;
  onClose: () => void;
  onLaunched?: (() => void) | undefined;
}

/** Takes desktops back to a moment: which desktops, which moment, which snapshots that means, and then the restore. */
export function RestoreToTimeDialog(props: RestoreToTimeDialogProps) {
  const { items, again, onClose, onLaunched } = props;
  const [desktops, setDesktops] = useState(items);
  const [named, setNamed] = useState('');
  const asks = items.length === 0;
  // The second step begins on a button of the first, which is gone when the dialog closes.
  useReturnFocus();
  if (desktops.length === 0) {
    return (
      <RestoreDesktops
        named={named}
        onClose={onClose}
        onChosen={(chosen, text) => {
          setNamed(text);
          setDesktops(chosen);
        }}
      />
    );
  }
  return (
    <RestoreMoment
      desktops={desktops}
      again={again}
      onChange={asks ? () => setDesktops([]) : undefined}
      onClose={onClose}
      onLaunched={onLaunched}
    />
  );
}
