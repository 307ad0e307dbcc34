// In what the desktops of a pool are not as the pool says.
import { queryOptions } from '@tanstack/react-query';
import { desktopPoolsKey } from '~/api/desktop-pools';
import { poolDesktopsSource } from '~/api/pool-desktops';
import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import { INCONSISTENT_TYPES, type InconsistentType, type PoolDesktop } from '~/contract/pool-desktops';

/** The desktops that the service says differ, by what; one may differ in several ways. */
export type DriftRows = Readonly<Record<InconsistentType, readonly PoolDesktop[]>>;

/** How many desktops differ in one way. */
export interface Drift {
  readonly type: InconsistentType;
  readonly count: number;
  /** Differ too, but are being changed just now: they are not counted. */
  readonly changing: number;
}

/** Desktops that have the same image. */
export interface ImageShare {
  readonly id: string;
  /** '' when the service does not say. */
  readonly name: string;
  readonly count: number;
}

/** What the desktops of a pool run, the commonest image first; what is being changed is counted apart. */
export interface ImageMix {
  readonly shares: readonly ImageShare[];
  readonly changing: number;
}

const sameText = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** True while the desktop is being changed: what it differs in may be gone in a moment. A delete that failed is over. */
const isChanging = ({ task_status: task }: PoolDesktop) => Boolean(task) && task !== 'deleteFailed';

/** Whether a desktop differs in this way. Filters say it in upper case, answers in lower case; one that says nothing differs as the filter said. */
export function differsBy({ inconsistent_types: types }: PoolDesktop, type: InconsistentType): boolean {
  return !types || types.some((one) => sameText(one, type));
}

/** The number of desktops that differ, in each way there is. */
export function driftsOf(rows: DriftRows): Drift[] {
  return INCONSISTENT_TYPES.map((type) => {
    const all = rows[type].filter((row) => differsBy(row, type));
    const changing = all.filter(isChanging).length;
    return { type, count: all.length - changing, changing };
  });
}

const imageIdOf = ({ metadata }: PoolDesktop) => metadata?.['image_id'] ?? '';

/** What the desktops run: those that differ by their image, and the others, which have the pool's. */
export function imageMixOf(
  pool: Pick<DesktopPoolDetail, 'desktop_count' | 'image_id' | 'image_name'>,
  rows: readonly PoolDesktop[],
): ImageMix {
  const own = pool.image_id ?? '';
  const others = rows.filter((row) => differsBy(row, 'IMAGE_ID') && !sameText(imageIdOf(row), own));
  const changing = others.filter(isChanging).length;
  const shares = new Map<string, ImageShare>();
  for (const row of others) {
    if (isChanging(row)) continue;
    const id = imageIdOf(row);
    const before = shares.get(id.toLowerCase());
    const name = before?.name || (row.metadata?.['image_name'] ?? '');
    shares.set(id.toLowerCase(), { id, name, count: (before?.count ?? 0) + 1 });
  }
  const rest = (pool.desktop_count ?? 0) - others.length;
  const all = [
    ...(rest > 0 ? [{ id: own, name: pool.image_name ?? '', count: rest }] : []),
    ...shares.values(),
  ];
  return { shares: all.toSorted((a, b) => b.count - a.count), changing };
}

/** The desktops of a pool that differ from it, for each way one call per 100 of them. Key: ['desktop-pools', 'drift', poolId]. */
export function driftQuery(poolId: string) {
  return queryOptions({
    queryKey: [...desktopPoolsKey, 'drift', poolId],
    queryFn: async ({ signal }): Promise<DriftRows> => {
      const read = (type: InconsistentType) =>
        poolDesktopsSource(poolId).all({ inconsistent_type: type }, { signal });
      const [IMAGE_ID, PRODUCT_ID, DISK_NUM, DISK_SIZE, AUTO_ISOLATION] = await Promise.all([
        read('IMAGE_ID'),
        read('PRODUCT_ID'),
        read('DISK_NUM'),
        read('DISK_SIZE'),
        read('AUTO_ISOLATION'),
      ]);
      return { IMAGE_ID, PRODUCT_ID, DISK_NUM, DISK_SIZE, AUTO_ISOLATION };
    },
    staleTime: 30_000,
    // The list beside it reads what moves by itself; the counts need not be as quick.
    refetchInterval: ({ state }) =>
      Object.values(state.data ?? {}).some((rows) => rows.some(isChanging)) ? 20_000 : false,
  });
}
