import { recall, remember } from '~/lib/remembered';
import { isInSight } from './in-sight';

const KEY = 'notify-act-endings';

/** Whether the administrator wants to hear of endings while the console is not visible, and the browser allows it. */
export function wantsNotifications(): boolean {
  return recall(KEY) === true && 'Notification' in globalThis && Notification.permission === 'granted';
}

/** Asks the browser for leave. False when it does not give it. */
export async function chooseNotifications(wanted: boolean): Promise<boolean> {
  if (!wanted) {
    remember(KEY, false);
    return true;
  }
  if (!('Notification' in globalThis)) return false;
  const permission = await Notification.requestPermission();
  remember(KEY, permission === 'granted');
  return permission === 'granted';
}

/** Tells of an ending through the system, if no tab is visible; several tabs telling the same show it once. */
export function notifyAway(actionId: string, words: string, open: () => void): void {
  if (isInSight() || !wantsNotifications()) return;
  const notification = new Notification('Workspace Console', { body: words, tag: actionId });
  notification.addEventListener('click', () => {
    window.focus();
    open();
    notification.close();
  });
}
