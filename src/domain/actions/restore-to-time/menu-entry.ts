import { IconHistory } from '@tabler/icons-react';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import type { MenuEntry } from '~/domain/actions/menu/action-menu';
import { restoreSnapshotsAction } from '~/domain/actions/restore-snapshots/action';

/** Restoring to a time finds the snapshots to restore first. */
export const restoreToTime: MenuEntry = {
  id: 'restore-to-time',
  group: 'disks',
  icon: IconHistory,
  word: (t) => t.menu.restoreToTime,
  action: restoreSnapshotsAction,
  dialog: lazyDialog(['snapshots'], async () => (await import('./RestoreToTimeDialog')).RestoreToTimeDialog),
  removes: false,
};
