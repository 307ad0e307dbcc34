import { useSyncExternalStore } from 'react';
import { createStore } from '~/lib/store';

/** What the window's title says on every page beside the page's own name; empty: nothing. */
export const titleNoteStore = createStore('');

/** The title of the window: the page, the note if there is one, the product. */
export function PageTitle({ title }: { title: string }) {
  const note = useSyncExternalStore(titleNoteStore.subscribe, titleNoteStore.get);
  return <title>{[title, note, 'Workspace Console'].filter(Boolean).join(' · ')}</title>;
}
