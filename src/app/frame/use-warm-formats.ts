import { useEffect } from 'react';
import { warmUpFormats } from '~/i18n/I18n';

/** Makes the formatters of times when the first drawing is on the screen. In a tab nobody looks at that is when somebody does. */
export function useWarmFormats(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = requestAnimationFrame(() => {
      // The second frame begins when the first has been handed over.
      frame = requestAnimationFrame(() => {
        timer = setTimeout(warmUpFormats);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
}
