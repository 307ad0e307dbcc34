import { useCallback, useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Rows drawn beyond each edge, so that a turn of the wheel meets drawn rows. */
const MARGIN = 6;
/** The window moves in steps, so that most scroll events draw nothing. */
const STEP = 4;

const AROUND_LIST = 260;

/** The rows to draw: `from` inclusive, `to` exclusive. */
export interface RowWindow {
  from: number;
  to: number;
}

/** Which rows of one height meet the eye; arithmetic, since every row is as high as every other. */
export function visibleRows(scrollTop: number, height: number, rowHeight: number, count: number): RowWindow {
  const first = Math.floor(scrollTop / rowHeight) - MARGIN;
  const from = Math.max(0, Math.floor(first / STEP) * STEP);
  const to = Math.min(count, Math.ceil((scrollTop + height) / rowHeight / STEP) * STEP + MARGIN);
  return { from: Math.min(from, count), to: Math.max(to, 0) };
}

/** Follows the scroll of `scroller` and gives the rows to draw; all of them while the page is printed. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): RowWindow {
  // A guess of the place before it can be measured: what stands above and below a list is about this high.
  const [view, setView] = useState(() => ({ top: 0, height: Math.max(200, innerHeight - AROUND_LIST) }));
  const printing = usePrinting();

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = () => setView((old) => next(old, element, rowHeight));
    read();
    element.addEventListener('scroll', read, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', read);
      observer.disconnect();
    };
  }, [scroller, rowHeight]);

  return printing ? { from: 0, to: count } : visibleRows(view.top, view.height, rowHeight, count);
}

/** The same object while the window of rows stays the same, so that React draws nothing. */
function next(old: { top: number; height: number }, element: HTMLElement, rowHeight: number) {
  const step = rowHeight * STEP;
  const top = Math.floor(element.scrollTop / step) * step;
  const height = Math.ceil(element.clientHeight / step) * step + step;
  // A window that was taken too large draws a few rows too many; drawing all anew to lose them would cost more.
  return top === old.top && height <= old.height ? old : { top, height: Math.max(height, old.height) };
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
