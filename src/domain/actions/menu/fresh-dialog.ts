import { createElement, type ComponentType } from 'react';
import type { ActionSpec } from '~/domain/actions/define-action';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';

/** What the dialog of a menu's entry is opened with. */
export type EntryGiven = Pick<ActionDialogGiven, 'items' | 'onClose' | 'onLaunched'>;

/** The dialog of an action with its form empty. */
export function freshDialog(
  action: ActionSpec,
  dialog: ComponentType<ActionDialogGiven>,
): ComponentType<EntryGiven> {
  return (given) => createElement(dialog, { action, initial: null, retryOf: null, ...given });
}
