// @mantine/notifications: the first load would grow by 19.1 kB gzip, past its gate of 185. It cannot come later either: a toast may
// have to say that a part of the console does not load.
import { createStore } from '~/lib/store';

/** What a toast offers to do. */
export interface ToastAction {
  label: string;
  run: () => void;
}

/** A short word about something that has just happened. */
export interface Toast {
  id: number;
  tone: 'good' | 'begun' | 'failed';
  message: string;
  action: ToastAction | undefined;
  /** What it is about, to take it away by; a later toast about the same takes its place. */
  about: string | undefined;
}

interface ToastOptions {
  action?: ToastAction;
  about?: string;
}

const MOST = 4;
const toasts = createStore<readonly Toast[]>([]);
let last = 0;

/** The toasts on the screen, for the region that shows them. */
export const toastStore = { get: toasts.get, subscribe: toasts.subscribe };

/**
 * Says in passing how an action ended, or that it has begun: for actions with no place of their own on the screen. `failed` stays until
 * it is dismissed, the others go by themselves. A failed query belongs where its data would be, a failed form in the form.
 */
export const toast = {
  good: (message: string, options?: ToastOptions) => add('good', message, options),
  begun: (message: string, options?: ToastOptions) => add('begun', message, options),
  failed: (message: string, options?: ToastOptions) => add('failed', message, options),
};

/** Takes a toast away. */
export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((one) => one.id !== id));
}

/** Takes away what was said about something that has been seen meanwhile. */
export function dismissToastsAbout(about: string): void {
  if (!toasts.get().some((one) => one.about === about)) return;
  toasts.set(toasts.get().filter((one) => one.about !== about));
}

function add(tone: Toast['tone'], message: string, options: ToastOptions = {}): void {
  last += 1;
  const { action, about } = options;
  const isSame = (one: Toast) => about !== undefined && one.about === about;
  // That it has begun is no news once its end is told.
  if (tone === 'begun' && toasts.get().some((one) => isSame(one) && one.tone !== 'begun')) return;
  // The same word twice is said once, anew; of one thing the last is said.
  const others = toasts.get().filter((one) => one.message !== message && !isSame(one));
  toasts.set([...others, { id: last, tone, message, action, about }].slice(-MOST));
}
