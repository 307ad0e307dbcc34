import type { BatchCreateDesktopSnapshotBody } from '~/contract/snapshots';
import { carryOut, namedDesktops } from '~/mocks/engine/actions';
import type { Backend } from '~/mocks/transport/backend';
import { desktopId } from '~/mocks/rows/desktop-rows';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import type { Fault } from '~/mocks/engine/job-record';
import { beginJob, type Draft } from '~/mocks/engine/jobs';
import { indexOfId } from '~/mocks/seed/random';
import { refuse } from '~/mocks/transport/refusal';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import type { SnapshotRecord } from '~/mocks/seed/snapshots';
import { hasEnded } from '~/mocks/seed/tasks';
import { snapshotName } from '~/mocks/rows/snapshot-rows';

/** Begins the snapshots of a call: one part for each kind of disk of each desktop. Answers the id of the job. */
export function createSnapshots(backend: Backend, body: BatchCreateDesktopSnapshotBody): string {
  const desktops = namedDesktops(backend, body.desktop_ids ?? []);
  return carryOut(backend, { desktops }, () => {
    const drafts = desktops.flatMap((desktop) =>
      disksOf(desktop, body.disk_type).map((system) => draftOf(backend, desktop, system, body)),
    );
    return beginJob(backend, {
      type: 'createDesktopSnapshots',
      drafts,
      occupiedBy: 'snapshot',
      snapshotTask: 'create',
    });
  });
}

/** Which snapshots are taken of a desktop: true stands for the system disk. */
function disksOf(desktop: DesktopRecord, type: BatchCreateDesktopSnapshotBody['disk_type']): boolean[] {
  if (type === 'SYSTEM_DISK') return [true];
  if (type === 'DATA_DISKS') return [false];
  return desktop.disks.length > 1 ? [true, false] : [true];
}

function draftOf(
  { db, clock }: Backend,
  desktop: DesktopRecord,
  system: boolean,
  body: BatchCreateDesktopSnapshotBody,
): Draft {
  if (!system && desktop.disks.length < 2) return { desktop, fault: 'noDataDisk' };
  const { name = '', description = '' } =
    (system ? body.system_disk_snapshot : body.data_disk_snapshot) ?? {};
  const snapshot = db.snapshots.append((index) => ({
    index,
    desktop: desktop.index,
    system,
    name,
    ...(description !== '' && { description }),
    createdAt: clock.now(),
    status: 'creating',
  }));
  return { desktop, snapshot: snapshot.index, fault: frozen(desktop) };
}

const frozen = (desktop: DesktopRecord): Fault | undefined => (desktop.frozen ? 'frozen' : undefined);

/** Begins the deletion of snapshots. Their desktops stay free for other actions. */
export function deleteSnapshots(backend: Backend, ids: readonly string[]): string {
  const named = namedSnapshots(backend, ids);
  const desktops = named.map(({ desktop }) => desktop);
  return carryOut(backend, { desktops, evenBusy: true }, () => {
    refuseBusy(backend, named);
    const drafts = named.map(({ desktop, row }) => ({ desktop, snapshot: row.index }));
    return beginJob(backend, { type: 'deleteDesktopSnapshots', drafts, snapshotTask: 'delete' });
  });
}

/** Takes desktops back to what they were; two snapshots of one desktop are its system and its data disks. */
export function restoreSnapshots(backend: Backend, ids: readonly string[]): string {
  const named = namedSnapshots(backend, ids);
  const desktops = named.map(({ desktop }) => desktop);
  return carryOut(backend, { desktops }, () => {
    refuseBusy(backend, named);
    const broken = named.find(({ row }) => row.status === 'create_failed');
    if (broken) {
      const name = snapshotName(broken.row, broken.desktop);
      refuse(400, ERROR_CODES.wrongState, `The snapshot ${name} was never finished`);
    }
    const drafts = named.map(({ desktop, row }) => ({
      desktop,
      snapshot: row.index,
      fault: frozen(desktop),
    }));
    return beginJob(backend, {
      type: 'restoreDesktopSnapshots',
      drafts,
      occupiedBy: 'restore',
      snapshotTask: 'restore',
    });
  });
}

interface NamedSnapshot {
  readonly row: SnapshotRecord;
  readonly desktop: DesktopRecord;
}

function namedSnapshots(backend: Backend, ids: readonly string[]): NamedSnapshot[] {
  if (ids.length === 0) refuse(400, ERROR_CODES.badParameter, 'snapshot_ids: at least 1 items');
  const { db } = backend;
  return [...new Set(ids)].map((id) => {
    const index = indexOfId('snapshot', id);
    const row = index === undefined ? undefined : db.snapshots.get(index);
    const desktop = row && db.desktops.get(row.desktop);
    if (!row || !desktop) {
      return refuse(404, ERROR_CODES.snapshotNotFound, `The snapshot ${id} does not exist`);
    }
    const [current = desktop] = namedDesktops(backend, [desktopId(desktop)]);
    return { row, desktop: current };
  });
}

function refuseBusy({ clock }: Backend, named: readonly NamedSnapshot[]): void {
  const now = clock.now();
  for (const { row, desktop } of named) {
    if (row.task && !hasEnded(row.task, now)) {
      const name = snapshotName(row, desktop);
      refuse(409, ERROR_CODES.snapshotBusy, `Another task is under way on the snapshot ${name}`);
    }
  }
}
