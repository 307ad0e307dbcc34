import { useLayoutEffect } from 'react';
import { createStore } from '~/lib/store';

/** What is in the palette's field; outside React, since typing may begin before the palette is there. */
export const paletteText = createStore('');

/**
 * Takes the place of the palette while its code is loading, and keeps what the user types meanwhile. Nothing else hears these
 * keys; Escape cancels.
 */
export function KeepTyping({ onCancel }: { onCancel: () => void }) {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const text = paletteText.get();
      if (event.key === 'Escape') onCancel();
      else if (event.key === 'Backspace') paletteText.set(text.slice(0, -1));
      else if (event.key.length === 1) paletteText.set(text + event.key);
      else if (event.key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [onCancel]);
  return null;
}
