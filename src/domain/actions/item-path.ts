import type { ActionItem, ActionKind } from './engine/record';
import { isTaskAction } from './on-tasks/action';

/** The page of what an action was done to: of the desktop, or of the scheduled task. */
export function itemPath(kind: ActionKind, item: ActionItem): string {
  return isTaskAction(kind)
    ? `/scheduled-tasks/${encodeURIComponent(item.id)}`
    : `/desktops/${encodeURIComponent(item.desktopId ?? item.id)}`;
}
