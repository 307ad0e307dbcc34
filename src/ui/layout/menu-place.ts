import { useLayoutEffect, type RefObject } from 'react';

/** Space between a menu and its button, and between a menu and the window's edge, in pixels. */
const GAP = 4;
const EDGE = 8;

interface Size {
  width: number;
  height: number;
}

/** Where a menu goes, in pixels of the window. */
export interface MenuPlace {
  top: number;
  left: number;
  maxHeight: number;
}

/** Below the button where the whole menu fits, else on the side with more room, where it scrolls; never beyond the window's edge. */
export function menuPlace(
  button: Pick<DOMRect, 'top' | 'bottom' | 'right'>,
  menu: Size,
  screen: Size,
): MenuPlace {
  const below = screen.height - button.bottom - GAP - EDGE;
  const above = button.top - GAP - EDGE;
  const isAbove = menu.height > below && above > below;
  const maxHeight = Math.max(0, isAbove ? above : below);
  const height = Math.min(menu.height, maxHeight);
  return {
    top: isAbove ? button.top - GAP - height : button.bottom + GAP,
    left: Math.max(EDGE, Math.min(button.right, screen.width - EDGE) - menu.width),
    maxHeight,
  };
}

/** Keeps an open menu beside its button and inside the window, also when the window is resized or the page scrolls. */
export function useMenuPlace(
  isOpen: boolean,
  button: RefObject<HTMLElement | null>,
  menu: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const place = () => {
      const element = menu.current;
      if (!element || !button.current) return;
      const border = element.offsetHeight - element.clientHeight;
      const size = { width: element.offsetWidth, height: element.scrollHeight + border };
      const screen = { width: document.documentElement.clientWidth, height: innerHeight };
      const { top, left, maxHeight } = menuPlace(button.current.getBoundingClientRect(), size, screen);
      Object.assign(element.style, { top: `${top}px`, left: `${left}px`, maxHeight: `${maxHeight}px` });
    };
    const onScroll = ({ target }: Event) => {
      if (target !== menu.current) place();
    };
    place();
    addEventListener('resize', place);
    addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      removeEventListener('resize', place);
      removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [isOpen, button, menu]);
}
