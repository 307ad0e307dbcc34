import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import type { Selection } from './selection';
import { focusSoon, type ActiveRow } from './use-grid-keys';

/** Where somebody was in a table when they left it. */
interface Place {
  readonly top: number;
  /** The row the keyboard stood on. */
  readonly index: number;
  /** The keyboard had been in the rows. */
  readonly isFocused: boolean;
  readonly selected: readonly string[];
}

const MOST_PLACES = 30;
/** By entry of the session's history and by table; the oldest are forgotten. */
const places = new Map<string, Place>();

function keepPlace(id: string, place: Place): void {
  places.delete(id);
  places.set(id, place);
  const [oldest] = places.keys();
  if (places.size > MOST_PLACES && oldest !== undefined) places.delete(oldest);
}

/** The place of an entry, once: what happens after it was restored is no return to it. */
function takePlace(id: string): Place | null {
  const place = places.get(id) ?? null;
  places.delete(id);
  return place;
}

interface TablePlace {
  /** Null for a table that is no page's own: it stays as it is. */
  view: string | null;
  label: string;
  scroller: RefObject<HTMLElement | null>;
  active: ActiveRow;
  selection: Selection | undefined;
  /** The rows of this view are here. */
  isReady: boolean;
}

/** Returns a table to its top when what it lists changes, and on Back to where it was: scroll, row of the keyboard, selection. */
export function useTablePlace({ view, label, scroller, active, selection, isReady }: TablePlace): void {
  const id = `${useLocation().key} ${label}`;
  const isBack = useNavigationType() === 'POP';
  const shown = useRef<string | null>(null);
  const pending = useRef<Place | null>(null);
  // Followed by the events: when an entry is left, the rows of the next one may already be in the table.
  const followed = useRef({ top: 0, isFocused: false });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const onScroll = () => {
      followed.current.top = element.scrollTop;
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('tbody')) followed.current.isFocused = true;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('focusin', onFocus);
    return () => {
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('focusin', onFocus);
    };
  }, [scroller]);

  const isKept = view !== null;
  useLayoutEffect(() => {
    if (!isKept) return undefined;
    const { current } = followed;
    return () => keepPlace(id, { ...current, index: active.get(), selected: selection?.keys() ?? [] });
  }, [isKept, id, active, selection]);

  useLayoutEffect(() => {
    if (view === null || shown.current === view) return;
    const isFirst = shown.current === null;
    shown.current = view;
    pending.current = isBack ? takePlace(id) : null;
    if (isFirst) {
      if (pending.current) selection?.replace(pending.current.selected);
    } else if (!pending.current) {
      active.set(0);
      scrollTo(scroller.current, 0);
    }
  }, [view, id, isBack, scroller, active, selection]);

  useLayoutEffect(() => {
    const place = pending.current;
    const element = scroller.current;
    if (!place || !isReady || !element) return;
    pending.current = null;
    active.set(place.index);
    scrollTo(element, place.top);
    // After the page's heading, which takes the focus on every new page.
    if (place.isFocused && isFree(element)) requestAnimationFrame(() => focusSoon(element, place.index));
  }, [isReady, view, scroller, active]);
}

function scrollTo(element: HTMLElement | null, top: number): void {
  if (!element || element.scrollTop === top) return;
  element.scrollTo({ top });
  // The browser tells only with the next frame, and that frame would show a table without rows.
  element.dispatchEvent(new Event('scroll'));
}

/** Nobody works elsewhere on the page: the focus is nowhere, on a heading, or in the table itself. */
function isFree(table: HTMLElement): boolean {
  const focused = document.activeElement;
  return (
    focused === null || focused === document.body || focused.matches('h1, main') || table.contains(focused)
  );
}
