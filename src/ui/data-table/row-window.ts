// @tanstack/react-virtual: rows cost no less, and the first load would grow by 10.0 kB gzip, past its gate of 185.
import { useCallback, useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Rows drawn beyond each edge, so that a turn of the wheel meets drawn rows. */
const MARGIN = 6;
/** The window moves in steps, so that most scroll events draw nothing. */
const STEP = 4;

/** Pixels of the window above and below the rows of a list: a little less than there are, so that no row is missing at first. */
const AROUND_LIST = 200;
/** Rows that are not visible can wait until the visible ones have been seen. */
const MARGIN_AFTER_MS = 300;

/** The rows to draw: `from` inclusive, `to` exclusive. */
export interface RowWindow {
  from: number;
  to: number;
}

/** Which rows of one height meet the eye; arithmetic, since every row is as high as every other. */
export function visibleRows(
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
  margin = MARGIN,
): RowWindow {
  const first = Math.floor(scrollTop / rowHeight) - margin;
  const from = Math.max(0, Math.floor(first / STEP) * STEP);
  const to = Math.min(count, Math.ceil((scrollTop + height) / rowHeight / STEP) * STEP + margin);
  return { from: Math.min(from, count), to: Math.max(to, 0) };
}

/** Follows the scroll of `scroller` and gives the rows to draw; all of them while the page is printed. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): RowWindow {
  // A guess of the place before it can be measured.
  const [view, setView] = useState<View>(() => ({
    top: 0,
    height: Math.max(200, innerHeight - AROUND_LIST),
    margin: 0,
  }));
  const printing = usePrinting();

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = () => setView((old) => next(old, element, rowHeight));
    element.addEventListener('scroll', read, { passive: true });
    // It tells the height as soon as it is known; to ask for it here would have the browser lay out the page twice.
    const observer = new ResizeObserver(read);
    observer.observe(element);
    const timer = setTimeout(() => setView((old) => ({ ...old, margin: MARGIN })), MARGIN_AFTER_MS);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', read);
      observer.disconnect();
    };
  }, [scroller, rowHeight]);

  return printing
    ? { from: 0, to: count }
    : visibleRows(view.top, view.height, rowHeight, count, view.margin);
}

interface View {
  readonly top: number;
  readonly height: number;
  readonly margin: number;
}

/** The same object while the window of rows stays the same, so that React draws nothing. */
function next(old: View, element: HTMLElement, rowHeight: number): View {
  const step = rowHeight * STEP;
  const top = Math.floor(element.scrollTop / step) * step;
  const height = Math.ceil(element.clientHeight / step) * step + step;
  // A window that was taken too large draws a few rows too many; drawing all anew to lose them would cost more.
  if (top === old.top && height <= old.height) return old;
  return { top, height: Math.max(height, old.height), margin: top === 0 ? old.margin : MARGIN };
}

let printing = false;

function usePrinting(): boolean {
  const subscribe = useCallback((listener: () => void) => {
    // The browser takes the page's picture right after beforeprint, so the rows must be there when it returns.
    const set = (value: boolean) => () => {
      printing = value;
      flushSync(listener);
    };
    const before = set(true);
    const after = set(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return useSyncExternalStore(subscribe, () => printing);
}
