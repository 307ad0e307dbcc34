import { useSyncExternalStore } from 'react';
import { useMessages } from '~/i18n/I18n';
import { ToastList } from './ToastList';
import { toastStore } from './toast';
import classes from './ToastRegion.module.css';

/** Where toasts appear. The live region is there from the start, or a screen reader would miss the first one. */
export function ToastRegion() {
  const t = useMessages('shell');
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.get);
  return (
    <section
      className={classes.region}
      aria-label={t.toasts.label}
      aria-live="polite"
      aria-relevant="additions"
    >
      {toasts.length > 0 && <ToastList toasts={toasts} />}
    </section>
  );
}
