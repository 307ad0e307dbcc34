import { at, baseOf, chance, pick, whole } from './random';
import type { DesktopRecord, World } from './desktop-record';
import type { Stretch } from './tasks';

/** Work under way on a snapshot. */
export interface SnapshotTask extends Stretch {
  readonly kind: 'create' | 'restore' | 'delete';
  /** Why it fails at its end; without it, it succeeds. */
  readonly failure?: string;
}

/** A snapshot as the service keeps it. What it has not is left out: thousands may have to be kept over a reload. */
export interface SnapshotRecord {
  readonly index: number;
  /** Index of its desktop. */
  readonly desktop: number;
  readonly system: boolean;
  readonly automatic?: true;
  /** The name it was given; the desktop's name and the time are put around it. */
  readonly name: string;
  readonly description?: string;
  readonly createdAt: number;
  readonly status: string;
  readonly restoredAt?: number;
  readonly restoreFailure?: string | undefined;
  readonly task?: SnapshotTask | undefined;
}

// Rows by address: of every five desktops two have snapshots, together always eight, so that row i leads to its desktop, and a
// desktop to its rows, without a look at any other.
const BLOCK = 5;
const ROWS = 8;
/** Desktops with a role of their own: the same two of a block have snapshots, whatever the seed. */
const FIXED_BLOCKS = 12;
const DAY = 86_400_000;

/** Snapshots a fleet begins with. */
export function seededSnapshots(fleet: number): number {
  return Math.floor(fleet / BLOCK) * ROWS;
}

/** The rows a desktop's seeded snapshots are in. */
export function seededRowsOf(world: World, desktop: number): readonly number[] {
  const block = Math.floor(desktop / BLOCK);
  if (block >= Math.floor(world.fleet / BLOCK)) return [];
  const { first, second, split } = blockOf(world, block);
  const from = block * ROWS;
  const rows = (low: number, high: number) => Array.from({ length: high - low }, (_, i) => from + low + i);
  if (desktop === first) return rows(0, split);
  return desktop === second ? rows(split, ROWS) : [];
}

function blockOf(world: World, block: number): { first: number; second: number; split: number } {
  const start = block * BLOCK;
  if (block < FIXED_BLOCKS) {
    // The last two desktops of the block with an even index.
    const last = start + BLOCK - 1 - ((start + BLOCK - 1) % 2);
    return { first: last - 2, second: last, split: ROWS / 2 };
  }
  const base = baseOf(world.seed ^ 0x5a, block);
  const first = whole(base, 1, BLOCK);
  const second = (first + 1 + whole(base, 2, BLOCK - 1)) % BLOCK;
  return { first: start + first, second: start + second, split: 2 + whole(base, 3, ROWS - 3) };
}

const MANUAL_NAMES = ['before-update', 'golden', 'clean-install', 'pre-migration', 'handover', 'test'];
const DESCRIPTIONS = [
  '',
  '',
  'Before the monthly patches',
  'Asked for by the user',
  'Kept until the audit is over',
];
const AUTOMATIC = 'AutoSnapshot';

type Desktops = (index: number) => Pick<DesktopRecord, 'createdAt' | 'disks'> | undefined;

/** Snapshot `index` of a world. Depends on that alone: of its desktop it asks what never changes. */
export function makeSnapshot(world: World, index: number, desktops: Desktops): SnapshotRecord {
  const block = Math.floor(index / ROWS);
  const { first, second, split } = blockOf(world, block);
  const inFirst = index % ROWS < split;
  const desktop = inFirst ? first : second;
  const number = inFirst ? index % ROWS : (index % ROWS) - split;
  const base = baseOf(world.seed ^ 0x5b, index);
  const automatic = number === 0 || chance(base, 1) < 0.65;
  const { createdAt: bought, disks } = desktops(desktop) ?? { createdAt: 0, disks: [] };
  const age = automatic
    ? (number + 1) * (block % 2 === 0 ? DAY : 7 * DAY) + whole(base, 2, 600_000)
    : (2 + number * 9) * DAY + whole(base, 2, 20 * DAY);
  const createdAt = Math.max(bought + 60_000 * (index % ROWS), world.bornAt - age);
  return {
    index,
    desktop,
    system: disks.length < 2 || chance(base, 3) < 0.7,
    ...(automatic
      ? { automatic, name: AUTOMATIC }
      : { name: pick(MANUAL_NAMES, base, 4), description: pick(DESCRIPTIONS, base, 5) }),
    createdAt,
    ...historyOf(base, block < FIXED_BLOCKS ? number : undefined, createdAt, world.bornAt),
  };
}

const RESTORE_FAILURES = [
  'The desktop did not come up after the restore',
  'The system disk is in use by another task',
  'The snapshot does not fit the size of the disk',
];

type History = Pick<SnapshotRecord, 'status' | 'restoredAt' | 'restoreFailure'>;

/** How it has gone: most were taken and never needed. Those of a fixed desktop show each kind in turn. */
function historyOf(base: number, turn: number | undefined, createdAt: number, bornAt: number): History {
  const draw = turn === undefined ? chance(base, 6) : at([0.5, 0.02, 0.06, 0.09], turn % 4);
  const restoredAt = Math.floor(createdAt + chance(base, 7) * (bornAt - createdAt));
  if (draw < 0.03) return { status: 'create_failed' };
  if (draw < 0.08) return { status: 'restore_success', restoredAt };
  if (draw < 0.1) {
    return { status: 'restore_failed', restoredAt, restoreFailure: pick(RESTORE_FAILURES, base, 8) };
  }
  return { status: 'create_success' };
}

/** What a task on a snapshot has changed when it is over. A deletion leaves nothing at all, unless it failed. */
export function snapshotOutcome({ kind, failure, endsAt }: SnapshotTask): Partial<SnapshotRecord> {
  switch (kind) {
    case 'create':
      return { status: failure === undefined ? 'create_success' : 'create_failed' };
    case 'restore':
      return failure === undefined
        ? { status: 'restore_success', restoredAt: endsAt, restoreFailure: undefined }
        : { status: 'restore_failed', restoreFailure: failure };
    case 'delete':
      return {};
  }
}
