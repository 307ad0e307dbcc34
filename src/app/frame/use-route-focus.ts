import { useEffect, useRef, type RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/**
 * Takes readers along to a new page: the focus goes to its heading and its scroll to the top, on Back to where it was. A change of
 * the query string is the same page and moves nothing, and a page that has placed the focus itself keeps it.
 */
export function useRouteFocus(main: RefObject<HTMLElement | null>): { onScroll: () => void } {
  const { pathname, key } = useLocation();
  const direction = useNavigationType();
  const shown = useRef(pathname);
  const offsets = useRef(new Map<string, number>());
  useEffect(() => {
    const element = main.current;
    if (!element || shown.current === pathname) return;
    shown.current = pathname;
    element.scrollTo({ top: direction === 'POP' ? (offsets.current.get(key) ?? 0) : 0 });
    const active = document.activeElement;
    if (active !== element && element.contains(active)) return;
    const heading = element.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    (heading ?? element).focus({ preventScroll: true });
  }, [main, pathname, key, direction]);
  return { onScroll: () => void offsets.current.set(key, main.current?.scrollTop ?? 0) };
}
