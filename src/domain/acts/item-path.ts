import type { ActItem, ActKind } from '~/domain/bulk/record';
import { desktopPath, taskPath } from '~/domain/paths';
import { isTaskAct } from './tasks';

/** The page of what an act was done to: of the desktop, or of the scheduled task. */
export function itemPath(kind: ActKind, item: ActItem): string {
  return isTaskAct(kind) ? taskPath(item.id) : desktopPath(item.desktopId ?? item.id);
}
