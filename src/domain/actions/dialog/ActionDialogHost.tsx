import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import type { ActionKind } from '~/domain/actions/engine/record';
import { loadMessages } from '~/i18n/I18n';
import type { ActionDialogGiven } from './dialog-props';

type Dialog = LazyExoticComponent<ComponentType<ActionDialogGiven>>;

const Power = lazy(async () => ({
  default: (await import('~/domain/actions/power/PowerDialog')).PowerDialog,
}));
// The dialog and its words are asked for together: one after the other, a slow line would wait twice.
const Snapshots = lazy(async () => {
  const [dialog] = await Promise.all([
    import('~/domain/actions/on-snapshots/SnapshotsDialog'),
    loadMessages('snapshots'),
  ]);
  return { default: dialog.SnapshotsDialog };
});
const Tasks = lazy(async () => {
  const areas = ['scheduled-tasks', 'schedule'] as const;
  const [dialog] = await Promise.all([
    import('~/domain/actions/on-tasks/TasksDialog'),
    ...areas.map(loadMessages),
  ]);
  return { default: dialog.TasksDialog };
});
const form = async <Module,>(dialog: Promise<Module>): Promise<Module> => {
  const [module] = await Promise.all([dialog, loadMessages('action-forms')]);
  return module;
};
const Rebuild = lazy(async () => ({
  default: (await form(import('~/domain/actions/rebuild/RebuildDialog'))).RebuildDialog,
}));
const Snapshot = lazy(async () => ({
  default: (await form(import('~/domain/actions/snapshot/SnapshotDialog'))).SnapshotDialog,
}));
const Logoff = lazy(async () => ({
  default: (await form(import('~/domain/actions/logoff/LogoffDialog'))).LogoffDialog,
}));
const Notify = lazy(async () => ({
  default: (await form(import('~/domain/actions/notify/NotifyDialog'))).NotifyDialog,
}));
const Maintenance = lazy(async () => ({
  default: (await form(import('~/domain/actions/maintenance/MaintenanceDialog'))).MaintenanceDialog,
}));
const Delete = lazy(async () => ({
  default: (await form(import('~/domain/actions/delete/DeleteDialog'))).DeleteDialog,
}));
const Assign = lazy(async () => ({
  default: (await form(import('~/domain/actions/assign/AssignDialog'))).AssignDialog,
}));
const Unassign = lazy(async () => ({
  default: (await form(import('~/domain/actions/unassign/UnassignDialog'))).UnassignDialog,
}));

const DIALOGS: Readonly<Record<ActionKind, Dialog>> = {
  start: Power,
  stop: Power,
  restart: Power,
  hibernate: Power,
  rebuild: Rebuild,
  snapshot: Snapshot,
  logoff: Logoff,
  notify: Notify,
  'maintenance-on': Maintenance,
  'maintenance-off': Maintenance,
  assign: Assign,
  unassign: Unassign,
  delete: Delete,
  'restore-snapshots': Snapshots,
  'delete-snapshots': Snapshots,
  'enable-tasks': Tasks,
  'disable-tasks': Tasks,
  'delete-tasks': Tasks,
};

/** The dialog of an action, its code loaded with its first use. */
export function ActionDialogHost(given: ActionDialogGiven) {
  const Dialog = DIALOGS[given.kind];
  return (
    <Suspense fallback={null}>
      <Dialog {...given} />
    </Suspense>
  );
}
