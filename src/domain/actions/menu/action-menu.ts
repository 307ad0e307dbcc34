import type { ActionKind } from '~/domain/actions/engine/record';
import type { Messages } from '~/i18n/areas';
import type { TaskActionKind } from '~/domain/actions/on-tasks/action';

/** What can be done to desktops, as menus offer it. Restoring to a time finds its snapshots first. */
export type ActionChoice =
  | Exclude<ActionKind, 'restore-snapshots' | 'delete-snapshots' | TaskActionKind>
  | 'restore-to-time';

/** The choices in groups, the commonest first, what destroys last. */
export const ACTION_GROUPS: readonly (readonly ActionChoice[])[] = [
  ['start', 'stop', 'restart', 'hibernate'],
  ['rebuild', 'snapshot', 'restore-to-time'],
  ['notify', 'logoff', 'maintenance-on', 'maintenance-off'],
  ['assign', 'unassign'],
  ['delete'],
];

/** The word of a choice in a menu. */
export function choiceWord(choice: ActionChoice, t: Messages<'actions'>): string {
  return choice === 'restore-to-time' ? t.menu.restoreToTime : (t.kinds[choice]?.verb ?? choice);
}
