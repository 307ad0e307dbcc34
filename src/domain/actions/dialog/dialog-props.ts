import type { ActionSpec } from '~/domain/actions/define-action';
import type { ActionItem, RetryOf } from '~/domain/actions/engine/record';

/** What every action's dialog is opened with. */
export interface ActionDialogGiven {
  action: ActionSpec;
  /** Desktops, or what else the action is about: snapshots, scheduled tasks. */
  items: readonly ActionItem[];
  /** Parameters of an earlier action that is tried again; null for a fresh form. */
  initial: unknown;
  /** The action that is tried again. */
  retryOf: RetryOf | null;
  onClose: () => void;
  onLaunched?: (() => void) | undefined;
}
