import type { ActItem, ActKind, RetryOf } from '~/domain/bulk/record';

/** What every act's dialog is opened with. */
export interface ActDialogGiven {
  kind: ActKind;
  /** Desktops, or what else the act is about: snapshots, scheduled tasks. */
  items: readonly ActItem[];
  /** Parameters of an earlier act that is tried again; null for a fresh form. */
  initial: unknown;
  /** The act that is tried again. */
  retryOf: RetryOf | null;
  onClose: () => void;
  onLaunched?: (() => void) | undefined;
}
