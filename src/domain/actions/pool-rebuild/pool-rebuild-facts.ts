import { readDesktopPool } from '~/api/desktop-pools';
import { poolDesktopsSource } from '~/api/pool-desktops';
import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import type { PoolDesktop } from '~/contract/pool-desktops';
import { factsOf, type DesktopFacts } from '~/domain/actions/engine/facts';
import type { ActionItem } from '~/domain/actions/engine/record';

/** A desktop of a pool, as far as a rebuild weighs it. */
export interface PoolMember extends DesktopFacts {
  /** It has another image than the pool. */
  readonly otherImage: boolean;
}

/** A pool and all its desktops, as the service has them now. */
export interface PoolRead {
  readonly pool: DesktopPoolDetail;
  readonly members: readonly PoolMember[];
}

/** Reads a pool and its desktops, 100 a call. @throws ApiError, or the AbortError of `signal` */
export async function readPool(
  poolId: string,
  signal?: AbortSignal,
  onProgress?: (read: number) => void,
): Promise<PoolRead> {
  const [pool, rows] = await Promise.all([
    readDesktopPool(poolId, signal),
    poolDesktopsSource(poolId).all(
      {},
      { ...(signal && { signal }), onProgress: ({ read }) => onProgress?.(read) },
    ),
  ]);
  return { pool, members: rows.map((row) => memberOf(row, pool.image_id ?? '')) };
}

/** What a rebuild weighs of a desktop; ids of images are compared without regard to case. */
export function memberOf(row: PoolDesktop, poolImageId: string): PoolMember {
  const facts = factsOf(row);
  const otherImage = facts.imageId !== '' && facts.imageId.toLowerCase() !== poolImageId.toLowerCase();
  return { ...facts, otherImage };
}

/** The ways to rebuild a pool: some desktops first, those with another image, every one. */
export const POOL_WAYS = ['first', 'repair', 'whole'] as const;
export type PoolWay = (typeof POOL_WAYS)[number];

/**
 * The desktops a request without ids will reach: for a repair those with another image; else what `handle_type` says, where idle is
 * taken for what nobody has a session on. The service decides what idle is.
 */
export function reached(
  members: readonly PoolMember[],
  way: 'repair' | 'whole',
  handleType: string,
): readonly PoolMember[] {
  if (way === 'repair') return members.filter(({ otherImage }) => otherImage);
  if (handleType === 'ONLY_FOR_EXPAND') return [];
  return handleType === 'FOR_EXPAND_AND_IDLE' ? members.filter(({ inUse }) => !inUse) : members;
}

/** Members in the order they are rebuilt: the named ones first. Names are compared without regard to case. */
export function startingWith(
  members: readonly PoolMember[],
  names: readonly string[],
): readonly PoolMember[] {
  const wanted = new Set(names.map((name) => name.trim().toLowerCase()));
  const isFirst = ({ name }: PoolMember) => wanted.has(name.toLowerCase());
  return [...members.filter(isFirst), ...members.filter((member) => !isFirst(member))];
}

/** Names no desktop of the pool has. */
export function unknownNames(members: readonly PoolMember[], names: readonly string[]): string[] {
  const known = new Set(members.map(({ name }) => name.toLowerCase()));
  return names.filter((name) => !known.has(name.trim().toLowerCase()));
}

/** An image that some desktops of a pool have and the pool has not, and the desktops that do not have it. */
export interface ImageBegun {
  readonly imageId: string;
  readonly imageName: string;
  readonly others: readonly ActionItem[];
}

/** The images a rollout may have begun with: what desktops of the pool run beside the pool's own image, the commonest first. */
export function imagesBegun({ members }: Pick<PoolRead, 'members'>): ImageBegun[] {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { otherImage, imageId, imageName } of members) {
    if (!otherImage) continue;
    counts.set(imageId, (counts.get(imageId) ?? 0) + 1);
    names.set(imageId, imageName);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([imageId]) => ({
      imageId,
      imageName: names.get(imageId) ?? '',
      others: members.filter((one) => one.imageId !== imageId).map(({ id, name }) => ({ id, name })),
    }));
}
