// Mantine's useHotkeys has no keys one after the other (g d) and no list of what is registered: it would add 0.7 kB gzip to the first
// load for the listener alone.
import { useLayoutEffect } from 'react';
import { recall, remember } from '~/lib/remembered';
import { createStore } from '~/lib/store';
import { isPlain, matchesStep, parseKeys, type Step } from './shortcut-keys';

/** Something the keyboard can do: `/`, `?`, `g d` (one after the other) or `mod+k` (Ctrl, on a Mac Command). */
export interface Shortcut {
  keys: string;
  /** What it does, as the shortcut sheet says it. */
  label: string;
  /** Left out for keys that something else listens to, such as those of a table: they are only listed in the sheet. */
  run?: () => void;
}

/** Where a shortcut holds: on the page that registered it, or wherever the frame is. */
export type ShortcutScope = 'page' | 'everywhere';

interface Registration {
  scope: ShortcutScope;
  shortcuts: readonly Shortcut[];
}

/** Longest pause between the keys of `g d`. */
const SEQUENCE_MS = 1200;
const FIELDS =
  'input:not([type=checkbox],[type=radio],[type=button],[type=range]),textarea,select,[contenteditable=true]';
const MODALS = 'dialog:modal,[role=dialog][aria-modal=true]';
const REMEMBERED = 'plain-key-shortcuts';

const registrations = new Set<Registration>();
const plainKeys = createStore<boolean>(recall(REMEMBERED) !== false);

/** Whether shortcuts of plain keys work; people who use speech input turn them off (WCAG 2.1.4). */
export const plainKeysStore = {
  get: plainKeys.get,
  subscribe: plainKeys.subscribe,
  set: (on: boolean) => {
    remember(REMEMBERED, on);
    plainKeys.set(on);
  },
};

/** Adds shortcuts for as long as the component is there; where two want the same keys, the later one has them. */
export function useShortcuts(shortcuts: readonly Shortcut[], scope: ShortcutScope = 'page'): void {
  // Registered anew after every render, so that labels and callbacks are never those of an earlier one.
  useLayoutEffect(() => {
    const registration = { scope, shortcuts };
    registrations.add(registration);
    return () => {
      registrations.delete(registration);
    };
  });
}

/** What is registered now, for the sheet; keys that two want once, as they work. */
export function registeredShortcuts(scope: ShortcutScope): Shortcut[] {
  const all = [...registrations].filter((one) => one.scope === scope).flatMap(({ shortcuts }) => shortcuts);
  return [...new Map(all.map((shortcut) => [shortcut.keys, shortcut])).values()];
}

/** Listens for the keys; the frame uses it once. */
export function useShortcutKeys(): void {
  // At once: what can be seen can be reached by its keys.
  useLayoutEffect(() => {
    let typed: Step[] = [];
    let last = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector(MODALS)) return;
      if (event.timeStamp - last > SEQUENCE_MS) typed = [];
      last = event.timeStamp;
      const found = find(event, typed);
      typed = found?.rest ? found.steps.slice(0, typed.length + 1) : [];
      if (!found) return;
      event.preventDefault();
      if (!found.rest) found.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

interface Found {
  steps: readonly Step[];
  /** True when more keys are to come. */
  rest: boolean;
  run: () => void;
}

function find(event: KeyboardEvent, typed: readonly Step[]): Found | null {
  // Seen from the window, what is typed into a shadow root (the script editor) comes from the root's host.
  const [origin] = event.composedPath();
  const inField = origin instanceof Element && origin.closest(FIELDS) !== null;
  const all = [...registrations].flatMap(({ shortcuts }) => shortcuts).toReversed();
  for (const before of typed.length > 0 ? [typed, []] : [[]]) {
    for (const { keys, run } of all) {
      const steps = parseKeys(keys);
      const step = steps[before.length];
      const begun = before.every((done, at) => done.key === steps[at]?.key);
      if (!run || !step || !begun || !matchesStep(step, event)) continue;
      if (isPlain(step) && (inField || !plainKeys.get())) continue;
      return { steps, rest: steps.length > before.length + 1, run };
    }
  }
  return null;
}
