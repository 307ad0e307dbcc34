import { readDesktopsDetail } from '~/api/desktops';
import { DESKTOP_ID_LIMIT, type AttachInstancesUserInfo, type DesktopDetailInfo } from '~/contract/desktops';
import type { ActionItem } from './record';
import { parts } from '~/lib/parts';

/** What a plan weighs of one desktop, as the service has it now. */
export interface DesktopFacts {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** `task_status`; empty when nothing runs. */
  readonly task: string;
  readonly progress: number | null;
  /** `Windows`, `Linux`, or empty when the service does not say. */
  readonly os: string;
  readonly imageId: string;
  readonly imageName: string;
  /** Yearly/monthly; null when the service does not say. */
  readonly prepaid: boolean | null;
  readonly frozen: boolean;
  readonly maintenance: boolean;
  readonly dataDisks: number;
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
    name: row.computer_name || row.desktop_id,
    status: row.status ?? '',
    task: row.task_status ?? '',
    progress: row.process ?? null,
    os: row.metadata?.['desktop_os_type'] ?? '',
    imageId: row.metadata?.['image_id'] ?? '',
    imageName: row.metadata?.['image_name'] ?? '',
    prepaid: prepaidOf(row),
    frozen: row.is_freeze === true,
    maintenance: row.in_maintenance_mode === true,
    dataDisks: row.data_volumes?.length ?? 0,
    connected: row.login_status === 'CONNECTED',
    inUse: row.login_status === 'CONNECTED' || row.login_status === 'DISCONNECTED',
    assignees: row.attach_user_infos ?? [],
  };
}

/** `charge_mode` 0 is yearly/monthly; `metadata.charging_mode` has it the other way round. */
function prepaidOf({ product, metadata }: DesktopDetailInfo): boolean | null {
  if (product?.charge_mode) return product.charge_mode === '0';
  const mode = metadata?.['charging_mode'];
  return mode ? mode === '1' : null;
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
