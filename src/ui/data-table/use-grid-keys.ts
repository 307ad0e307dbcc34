import {
  useRef,
  useSyncExternalStore,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { createStore, type Store } from '~/lib/store';
import type { PageKeys } from './page-keys';
import type { Selection } from './selection';

/** The index of the row the keyboard is on. */
export type ActiveRow = Store<number>;

/** Makes the keyboard's place in a table; it starts on the first row. */
export function createActiveRow(): ActiveRow {
  return createStore(0);
}

/** Whether the keyboard is on this row; draws again only when that changes. */
export function useIsActive(active: ActiveRow, index: number): boolean {
  return useSyncExternalStore(active.subscribe, () => active.get() === index);
}

interface GridKeys<Row> {
  rows: readonly Row[] | undefined;
  keys: PageKeys;
  selection?: Selection | undefined;
  active: ActiveRow;
  scroller: RefObject<HTMLElement | null>;
  rowHeight: number;
  onOpen?: ((row: Row) => void) | undefined;
  onCommand?: ((command: string, row: Row, anchor: HTMLElement) => void) | undefined;
}

/** The handlers of the table's body: one for all rows, so that a row costs no listeners. */
export function useGridKeys<Row>(grid: GridKeys<Row>) {
  // Where a shift-range begins: the last row whose bit was set by itself.
  const anchor = useRef<string | null>(null);
  const { rows, keys, selection, active, scroller, rowHeight } = grid;

  const select = (index: number, on: boolean, range: boolean) => {
    const key = keys.at(index);
    if (!selection || key === undefined) return;
    const from = anchor.current === null ? -1 : keys.all().indexOf(anchor.current);
    if (range && from >= 0) {
      selection.setMany(keys.all().slice(Math.min(from, index), Math.max(from, index) + 1), on);
    } else {
      selection.toggle(key, on);
      anchor.current = key;
    }
  };

  /** Scrolls until the row is visible. */
  const reveal = (index: number) => {
    const element = scroller.current;
    if (!element) return;
    const head = element.querySelector('thead')?.clientHeight ?? 0;
    const top = index * rowHeight;
    if (top < element.scrollTop) element.scrollTo({ top });
    const below = top + rowHeight + head - element.clientHeight;
    if (below > element.scrollTop) element.scrollTo({ top: below });
  };

  const moveTo = (index: number) => {
    const target = Math.max(0, Math.min(keys.count - 1, index));
    const element = scroller.current;
    if (!element || keys.count === 0) return;
    active.set(target);
    reveal(target);
    focusSoon(element, target);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const index = active.get();
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const targets: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: keys.count - 1,
    };
    const target = targets[event.key];
    if (target !== undefined && !event.altKey && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      if (event.shiftKey && selection) {
        anchor.current ??= keys.at(index) ?? null;
        select(index, true, true);
        select(Math.max(0, Math.min(keys.count - 1, target)), true, true);
      }
      moveTo(target);
      return;
    }
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      if (moveInRow(event.target, event.key === 'ArrowRight' ? 1 : -1)) event.preventDefault();
      return;
    }
    const row = rows?.[index];
    const element = event.target;
    if (!(element instanceof HTMLTableRowElement) || row === undefined) return;
    if (event.key === ' ') {
      event.preventDefault();
      select(index, !selection?.has(keys.at(index) ?? ''), event.shiftKey);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      grid.onOpen?.(row);
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const button = element.querySelector<HTMLElement>('[data-command="menu"]');
      if (!button) return;
      event.preventDefault();
      // The wheel may have scrolled the row out of view, where its menu would open unseen.
      reveal(index);
      grid.onCommand?.('menu', row, button);
    }
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const index = indexOf(target);
    const row = rows?.[index];
    if (row === undefined) return;
    active.set(index);
    const command = target?.closest<HTMLElement>('[data-command]');
    if (command?.dataset['command'] === 'select' && selection) {
      select(index, !selection.has(keys.at(index) ?? ''), event.shiftKey);
    } else if (command) {
      if (command instanceof HTMLAnchorElement) {
        // With a modifier the browser opens the link its own way, in another tab or window.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
      }
      grid.onCommand?.(command.dataset['command'] ?? '', row, command);
    }
  };

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const index = indexOf(event.target);
    if (index >= 0) active.set(index);
  };

  return { onClick, onKeyDown, onFocus };
}

function indexOf(element: Element | null): number {
  const row = element?.closest<HTMLElement>('tr[data-index]');
  return row ? Number(row.dataset['index']) : -1;
}

/** Left and right walk the controls of the row; they are no tab stops, so that Tab leaves the table at once. */
function moveInRow(target: EventTarget, step: 1 | -1): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const row = target.closest<HTMLElement>('tr[data-index]');
  if (!row) return false;
  const stops = [row, ...row.querySelectorAll<HTMLElement>('a, button, input, time')];
  const next = stops[stops.indexOf(target) + step];
  next?.focus({ preventScroll: next === row });
  return next !== undefined;
}

/** Puts the keyboard back on the row with this key, when it is drawn. */
export function focusRowOf(key: string): void {
  document.querySelector<HTMLElement>(`tr[data-key="${CSS.escape(key)}"]`)?.focus();
}

/** Focuses a row that may only be drawn by the scroll that was just asked for, some frames later. */
export function focusSoon(scroller: HTMLElement, index: number, frames = 12): void {
  const row = scroller.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
  if (row) row.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusSoon(scroller, index, frames - 1));
}
