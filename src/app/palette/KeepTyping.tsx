import { useLayoutEffect } from 'react';
import { createStore } from '~/lib/store';

/** What stands in the palette's field; outside React, since typing may begin before the palette is there. */
export const paletteText = createStore('');

/**
 * Stands in for the palette while its code is on its way, and takes what is typed meanwhile: nobody waits for a field they
 * called by a key. Nothing below hears these keys; Escape calls the whole thing off.
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
