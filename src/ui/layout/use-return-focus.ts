import { useEffect, useState } from 'react';

/** Gives the focus back to where it was when the component came, once it goes: for dialogs that are simply taken away. */
export function useReturnFocus(): void {
  const [origin] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The dialog's own focus is still in the page while its effects end.
      requestAnimationFrame(() => {
        if (origin instanceof HTMLElement && origin.isConnected && isLost(document.activeElement))
          origin.focus();
      });
    },
    [origin],
  );
}

function isLost(element: Element | null): boolean {
  return element === null || element === document.body;
}
