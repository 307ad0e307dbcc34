import * as z from 'zod/mini';
import { recall, remember } from '~/lib/remembered';
import { createStore, type Store } from '~/lib/store';

const savedView = z.object({ name: z.string().check(z.minLength(1)), query: z.string() });

/** A view kept in this browser: its name and the query string of its address. */
export type SavedView = z.infer<typeof savedView>;

/** The views of one list that are kept in this browser, by name. */
export interface SavedViews extends Pick<Store<readonly SavedView[]>, 'get' | 'subscribe'> {
  /** Saves a view; one of the same name is replaced. */
  save: (view: SavedView) => void;
  remove: (name: string) => void;
}

const stores = new Map<string, SavedViews>();

/** The saved views of the list with this noun. */
export function savedViewsOf(noun: string): SavedViews {
  const known = stores.get(noun) ?? open(`${noun}-views`);
  stores.set(noun, known);
  return known;
}

function open(key: string): SavedViews {
  const parsed = z.safeParse(z.array(savedView), recall(key));
  const views = createStore<readonly SavedView[]>(parsed.success ? parsed.data : []);
  const keep = (next: readonly SavedView[]) => {
    remember(key, next);
    views.set(next);
  };
  return {
    get: views.get,
    subscribe: views.subscribe,
    save: (view) => {
      const others = views.get().filter(({ name }) => name !== view.name);
      keep([...others, view].toSorted((a, b) => a.name.localeCompare(b.name)));
    },
    remove: (name) => keep(views.get().filter((view) => view.name !== name)),
  };
}
