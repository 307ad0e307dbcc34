import { readDesktopsDetail } from '~/api/desktops';
import { DESKTOP_ID_LIMIT, type AttachInstancesUserInfo, type DesktopDetailInfo } from '~/contract/desktops';
import type { ActionItem } from './record';
import {
  billingOf,
  connectStatusOf,
  isConnected,
  isInMaintenance,
  isInUse,
  isMidTask,
  nameOf,
  osOf,
  usersOf,
  type Billing,
} from '~/domain/desktops/desktop-facts';
import { parts } from '~/lib/parts';

/** What a plan weighs of one desktop, as the service has it now. */
export interface DesktopFacts {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** `task_status` as it came; what is over may still be there. */
  readonly task: string;
  /** A task runs on it now. */
  readonly midTask: boolean;
  readonly progress: number | null;
  /** `Windows`, `Linux`, or empty when the service does not say. */
  readonly os: string;
  readonly imageId: string;
  readonly imageName: string;
  /** Null when the service does not say. */
  readonly billing: Billing | null;
  readonly frozen: boolean;
  readonly maintenance: boolean;
  readonly dataDisks: number;
  /** It runs, but its agent has not signed on: scripts do not reach it. */
  readonly unregistered: boolean;
  /** Somebody is connected right now, and sees the screen. */
  readonly connected: boolean;
  /** Somebody has a session: connected, or disconnected with programs open and perhaps work unsaved. */
  readonly inUse: boolean;
  readonly assignees: readonly AttachInstancesUserInfo[];
}

/** What was asked for: the facts of the desktops that are there, and the items that are not. */
export interface FactsRead {
  readonly facts: readonly DesktopFacts[];
  readonly gone: readonly ActionItem[];
}

export function factsOf(row: DesktopDetailInfo): DesktopFacts {
  return {
    id: row.desktop_id,
    name: nameOf(row),
    status: row.status ?? '',
    task: row.task_status ?? '',
    midTask: isMidTask(row),
    progress: row.process ?? null,
    os: osOf(row),
    imageId: row.metadata?.['image_id'] ?? '',
    imageName: row.metadata?.['image_name'] ?? '',
    billing: billingOf(row),
    frozen: row.is_freeze === true,
    maintenance: isInMaintenance(row),
    dataDisks: row.data_volumes?.length ?? 0,
    unregistered: row.status === 'ACTIVE' && connectStatusOf(row) === 'UNREGISTER',
    connected: isConnected(row),
    inUse: isInUse(row),
    assignees: usersOf(row),
  };
}

const AT_ONCE = 4;

/**
 * Reads the present state of desktops by id, 100 a call (ListDesktopsDetail), in the order given.
 * @param onProgress hears how many are read
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readFacts(
  items: readonly ActionItem[],
  signal?: AbortSignal,
  onProgress?: (read: number) => void,
): Promise<FactsRead> {
  const found = new Map<string, DesktopFacts>();
  const waiting = parts(items, DESKTOP_ID_LIMIT);
  let read = 0;
  const worker = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const query = { desktop_id: part.map(({ id }) => id), limit: DESKTOP_ID_LIMIT };
      const { desktops } = await readDesktopsDetail(query, signal);
      for (const row of desktops) found.set(row.desktop_id, factsOf(row));
      read += part.length;
      onProgress?.(read);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const facts: DesktopFacts[] = [];
  const gone: ActionItem[] = [];
  for (const item of items) {
    const one = found.get(item.id);
    if (one) facts.push(one);
    else gone.push(item);
  }
  return { facts, gone };
}
