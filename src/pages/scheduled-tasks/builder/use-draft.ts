import { useEffect, useState } from 'react';
import type { TaskDraft } from './form/task-form-schema';
import { forgetDraft, keepDraft, recallDraft } from './draft-memory';
import type { TaskFormApi } from './form-api';

/** Long enough not to write at every key, short enough to lose nothing. */
const KEEP_AFTER_MS = 300;

/** The unsaved input of this form, read once when the form opens. */
export function useRestored(place: string): TaskDraft | null {
  const [restored] = useState(() => recallDraft(place));
  return restored;
}

/** Keeps the input while the form is open, but for what it began with. */
export function useKeptDraft(
  form: TaskFormApi,
  place: string,
  { begun, done }: { begun: TaskDraft; done: { readonly current: boolean } },
): void {
  useEffect(() => {
    const nothing = JSON.stringify(begun);
    let waiting: TaskDraft | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      clearTimeout(timer);
      if (waiting && !done.current) {
        if (JSON.stringify(waiting) === nothing) forgetDraft(place);
        else keepDraft(place, waiting);
      }
      waiting = null;
    };
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        clearTimeout(timer);
        waiting = values;
        timer = setTimeout(write, KEEP_AFTER_MS);
      },
    });
    window.addEventListener('pagehide', write);
    return () => {
      write();
      stop();
      window.removeEventListener('pagehide', write);
    };
  }, [form, place, begun, done]);
}
