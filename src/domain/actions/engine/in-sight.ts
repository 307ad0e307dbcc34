// Whether somebody can see the console, in whichever tab. Every visible tab says so now and then; one that falls silent is gone.
import { onActionSignal, signalActions } from './actions';

const TICK_MS = 2000;
const SEEN_FOR_MS = 10_000;

const tab = crypto.randomUUID();
const others = new Map<string, number>();
let isStarted = false;

/** True while this tab or another one of the console is visible. */
export function isInSight(): boolean {
  return !document.hidden || [...others.values()].some((at) => Date.now() - at < SEEN_FOR_MS);
}

/** Tells the other tabs whether this one is visible, and hears of them; `onChange` when it hears or sees something. */
export function watchTabs(onChange: () => void): void {
  if (isStarted) return;
  isStarted = true;
  onActionSignal((signal) => {
    if (signal.type !== 'seen' || signal.tab === tab) return;
    if (signal.visible) others.set(signal.tab, Date.now());
    else others.delete(signal.tab);
    onChange();
  });
  const tell = () => signalActions({ type: 'seen', tab, visible: !document.hidden });
  document.addEventListener('visibilitychange', () => {
    tell();
    onChange();
  });
  addEventListener('pagehide', () => signalActions({ type: 'seen', tab, visible: false }));
  tell();
  // The browser slows the timers of a hidden tab; a visible one ticks for it.
  setInterval(() => {
    if (!document.hidden) tell();
  }, TICK_MS);
}
