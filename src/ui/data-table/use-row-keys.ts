import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { RowWindow } from '~/ui/data-table/row-window';

interface RowKeysOptions {
  scroller: RefObject<HTMLElement | null>;
  rowHeight: number;
  count: number;
  /** The rows that are drawn. */
  drawn: RowWindow;
  /** Rows the keyboard stops at; all, unless told. */
  isStop?: (index: number) => boolean;
}

const everyRow = () => true;

/**
 * The keyboard in a long list of which only some rows are drawn: one stop for Tab, arrows, Home, End and the page keys walk the rows.
 * The element of a row that takes the focus has `data-row` with its index.
 */
export function useRowKeys({ scroller, rowHeight, count, drawn, isStop = everyRow }: RowKeysOptions) {
  const [active, setActive] = useState(0);
  const last = count - 1;

  const nearest = (index: number, step: 1 | -1): number => {
    for (let at = index; at >= 0 && at <= last; at += step) if (isStop(at)) return at;
    for (let at = index; at >= 0 && at <= last; at -= step) if (isStop(at)) return at;
    return 0;
  };
  // The row the keyboard is on may be scrolled away; then the first visible row takes its place.
  const isDrawn = active >= drawn.from && active < drawn.to && active <= last && isStop(active);
  const stop = isDrawn ? active : nearest(Math.min(drawn.from, Math.max(0, last)), 1);

  const focus = (index: number) => {
    const list = scroller.current;
    setActive(index);
    if (!list) return;
    const top = index * rowHeight;
    if (top < list.scrollTop) list.scrollTo({ top });
    else if (top + rowHeight > list.scrollTop + list.clientHeight)
      list.scrollTo({ top: top + rowHeight - list.clientHeight });
    focusSoon(list, index);
  };
  /** Handles the keys that walk; true when it was one. */
  const onKeyDown = (event: KeyboardEvent, index: number): boolean => {
    const list = scroller.current;
    const page = Math.max(1, Math.floor((list?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: last,
      PageDown: index + page,
      PageUp: index - page,
    };
    const to = moves[event.key];
    if (to === undefined) return false;
    event.preventDefault();
    const bounded = Math.max(0, Math.min(last, to));
    focus(nearest(bounded, to < index ? -1 : 1));
    return true;
  };
  return { stop, focus, onKeyDown, setActive };
}

/** The row may only be drawn by the scroll that was just asked for, some frames later. */
function focusSoon(list: HTMLElement, index: number, frames = 12): void {
  requestAnimationFrame(() => {
    const row = list.querySelector<HTMLElement>(`[data-row="${index}"]`);
    if (row) row.focus({ preventScroll: true });
    else if (frames > 0) focusSoon(list, index, frames - 1);
  });
}
