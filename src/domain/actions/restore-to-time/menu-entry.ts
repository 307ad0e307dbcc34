import { IconHistory } from '@tabler/icons-react';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import type { MenuEntry } from '~/domain/actions/menu/action-menu';
import { freshDialog } from '~/domain/actions/menu/fresh-dialog';
import { restoreSnapshotsAction } from '~/domain/actions/restore-snapshots/action';

/** Restoring to a time finds the snapshots to restore first. */
export const restoreToTime: MenuEntry = {
  id: 'restore-to-time',
  group: 'disks',
  icon: IconHistory,
  word: (t) => t.menu.restoreToTime,
  dialog: freshDialog(
    restoreSnapshotsAction,
    lazyDialog(['snapshots'], async () => (await import('./RestoreToTimeDialog')).RestoreToTimeDialog),
  ),
  removes: false,
};
