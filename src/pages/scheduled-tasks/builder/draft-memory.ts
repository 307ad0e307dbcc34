import * as z from 'zod/mini';
import { sessionStore } from '~/api/session';
import { taskDraft, type TaskDraft } from './form/task-form-schema';

// Input that is not saved yet, kept by this tab until it is saved or discarded. Nothing secret is among it.

const PREFIX = 'workspace-console:task-draft:';

const keyOf = (place: string) => `${PREFIX}${sessionStore.get().projectId}:${place}`;

/** The unsaved input of this form; null when there is nothing, or it is of an older console. */
export function recallDraft(place: string): TaskDraft | null {
  try {
    const text = sessionStorage.getItem(keyOf(place));
    return text === null ? null : (z.safeParse(taskDraft, JSON.parse(text)).data ?? null);
  } catch {
    return null;
  }
}

/** Keeps the input; a full or closed storage only means that a reload loses it. */
export function keepDraft(place: string, draft: TaskDraft): void {
  try {
    sessionStorage.setItem(keyOf(place), JSON.stringify(draft));
  } catch {
    // The user is still asked before leaving.
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
