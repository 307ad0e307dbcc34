import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { recall, remember } from '~/lib/remembered';
import { createStore } from '~/lib/store';

const KEY = 'desktops-views';
const savedView = z.object({ name: z.string().check(z.minLength(1)), query: z.string() });

/** A view kept in this browser: its name and the query string of its address. */
export type SavedView = z.infer<typeof savedView>;

const views = createStore<readonly SavedView[]>(load());

function load(): SavedView[] {
  const parsed = z.safeParse(z.array(savedView), recall(KEY));
  return parsed.success ? parsed.data : [];
}

function keep(next: readonly SavedView[]): void {
  remember(KEY, next);
  views.set(next);
}

/** The views saved in this browser, by name. */
export function useSavedViews(): readonly SavedView[] {
  return useSyncExternalStore(views.subscribe, views.get);
}

/** Saves a view; one of the same name is replaced. */
export function saveView(view: SavedView): void {
  const others = views.get().filter(({ name }) => name !== view.name);
  keep([...others, view].toSorted((a, b) => a.name.localeCompare(b.name)));
}

/** Forgets a view. */
export function deleteView(name: string): void {
  keep(views.get().filter((view) => view.name !== name));
}
