import type { SimpleDesktopInfo } from '~/contract/desktops';
import type { Assignee } from './people';
import type { TagRecord } from './tag-words';

export type TaskKind =
  | 'rebuild'
  | 'reboot'
  | 'reboot-hard'
  | 'power-on'
  | 'power-off'
  | 'hibernate'
  | 'resize'
  | 'delete'
  | 'snapshot'
  | 'restore'
  | 'attach'
  | 'detach';

/** Work under way on a desktop. What it shows is worked out from the clock, so it advances and ends by itself. */
export interface DesktopTask {
  readonly kind: TaskKind;
  /** May lie ahead: the work then waits for its turn. */
  readonly startedAt: number;
  readonly endsAt: number;
  /** What it leaves changed at its end; without it, what its kind always leaves. */
  readonly leaves?: Partial<DesktopRecord>;
  /** Percent it gets to, where that is not a hundred. */
  readonly upTo?: number;
  readonly endless?: true;
  readonly failed?: true;
  /** Of an assignment: the desktop is made anew for its user. */
  readonly rebuilds?: true;
}

export interface Nic {
  readonly subnet: number;
  /** May be empty, as in the manual's own example. */
  readonly ip: string;
  readonly eip: string | null;
  readonly securityGroups: readonly number[];
}

/** One desktop as the service keeps it; both list rows are derived from it. Numbers such as `image` index the seed's tables. */
export interface DesktopRecord {
  readonly index: number;
  readonly computerName: string;
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
  readonly status: string;
  readonly connectStatus: string;
  readonly task: DesktopTask | null;
  readonly type: 'DEDICATED' | 'POOLED' | 'SHARED';
  readonly pool: number | null;
  readonly image: number;
  readonly product: number;
  readonly zone: number;
  readonly enterpriseProject: number;
  readonly chargeMode: '0' | '1';
  readonly assignees: readonly Assignee[];
  readonly nics: readonly Nic[];
  readonly internet: 'NAT' | 'EIP' | 'BOTH' | null;
  readonly maintenance: boolean;
  readonly frozen: boolean;
  readonly isolated: boolean;
  readonly shareSku: string | null;
  /** System disk first, sizes in GB. */
  readonly disks: readonly number[];
  readonly tags: readonly TagRecord[];
  /** Set in the `documented` world only: the row exactly as the manual's example has it. */
  readonly documented?: SimpleDesktopInfo;
}

/** What the rows of one fleet are made from; rows depend on nothing else. */
export interface World {
  readonly seed: number;
  readonly fleet: number;
  /** User groups it begins with; the usual number when left out. */
  readonly groups?: number | undefined;
  /** When this mock service first ran: tasks seeded as under way count from here. */
  readonly bornAt: number;
}
