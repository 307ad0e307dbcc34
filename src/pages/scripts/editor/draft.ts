import { useEffect, type RefObject } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { sessionStore } from '~/api/session';
import { scriptValues, type ScriptValues } from './script-form';

// Input that is not saved yet, kept by this tab until it is saved or discarded.

const keyOf = (place: string) => `workspace-console:script-draft:${sessionStore.get().projectId}:${place}`;
/** Long enough not to write at every key, short enough to lose nothing. */
const KEEP_AFTER_MS = 300;

/** The unsaved input of this form; null when there is nothing, or it is of an older console. */
export function recallDraft(place: string): ScriptValues | null {
  try {
    const text = sessionStorage.getItem(keyOf(place));
    return text === null ? null : (z.safeParse(scriptValues, JSON.parse(text)).data ?? null);
  } catch {
    return null;
  }
}

/** Forgets the input. */
export function forgetDraft(place: string): void {
  try {
    sessionStorage.removeItem(keyOf(place));
  } catch {
    // Where storage is closed there is nothing to forget.
  }
}

function keepDraft(place: string, values: ScriptValues): void {
  try {
    sessionStorage.setItem(keyOf(place), JSON.stringify(values));
  } catch {
    // The user is still asked before leaving.
  }
}

/** Keeps the input while the form is open, as long as it is other than `base`. */
export function useKeptDraft(
  form: UseFormReturn<ScriptValues>,
  place: string,
  base: RefObject<ScriptValues>,
): void {
  useEffect(() => {
    let waiting: ScriptValues | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      clearTimeout(timer);
      if (waiting) {
        if (JSON.stringify(waiting) === JSON.stringify(base.current)) forgetDraft(place);
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
  }, [form, place, base]);
}
