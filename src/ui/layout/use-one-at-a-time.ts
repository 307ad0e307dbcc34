import { useRef, type FormEvent } from 'react';

/**
 * The same work, but a call while it is under way does nothing: a double click sends once. A button is drawn as disabled too late for
 * the second click, as a form is checked and a call is begun after the first.
 */
export function useOneAtATime<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<unknown>,
): (...given: Given) => void {
  const isUnderWay = useRef(false);
  return (...given) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    void work(...given).finally(() => {
      isUnderWay.current = false;
    });
  };
}

/** The same for a form, whose submission the page never leaves for. */
export function useSubmitOnce(submit: (event: FormEvent) => Promise<unknown>): (event: FormEvent) => void {
  const once = useOneAtATime(submit);
  return (event) => {
    event.preventDefault();
    once(event);
  };
}
