import type { ActKind } from '~/domain/bulk/record';
import type { Messages } from '~/i18n/areas';
import type { TaskActKind } from './tasks';

/** What can be done to desktops, as menus offer it. Restoring to a time finds its snapshots first. */
export type ActChoice =
  | Exclude<ActKind, 'restore-snapshots' | 'delete-snapshots' | TaskActKind>
  | 'restore-to-time';

/** The choices in groups, the commonest first, what destroys last. */
export const ACT_GROUPS: readonly (readonly ActChoice[])[] = [
  ['start', 'stop', 'restart', 'hibernate'],
  ['rebuild', 'snapshot', 'restore-to-time'],
  ['notify', 'logoff', 'maintenance-on', 'maintenance-off'],
  ['assign', 'unassign'],
  ['delete'],
];

/** The word of a choice in a menu. */
export function choiceWord(choice: ActChoice, t: Messages<'acts'>): string {
  return choice === 'restore-to-time' ? t.menu.restoreToTime : (t.kinds[choice]?.verb ?? choice);
}
