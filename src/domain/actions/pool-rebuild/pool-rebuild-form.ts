import * as z from 'zod/mini';
import type { Messages } from '~/i18n/areas';
import { FRESH_REBUILD } from '~/domain/actions/rebuild/rebuild-form';
import type { RebuildParams } from '~/domain/actions/rebuild/action';
import { poolRebuildParams } from './action';
import { POOL_WAYS, unknownNames, type PoolMember } from './pool-rebuild-facts';

/** What a dialog of a pool begins with, beside the fields of the image. */
const opening = z.object({ way: z.optional(z.enum(POOL_WAYS)), names: z.optional(z.array(z.string())) });

/** How the dialog was asked to begin: by the parameters of an earlier rebuild, or by a way and names. */
export function openingOf(initial: unknown): { ways: PoolWaysForm; image: RebuildParams } {
  const { data: earlier } = poolRebuildParams.safeParse(initial);
  const { data: asked } = opening.safeParse(initial ?? {});
  const { poolId: _, poolName: __, poolImageId: ___, repair, ...image } = earlier ?? FRESH_AND_NOT_A_POOLS;
  const names = asked?.names ?? [];
  return {
    ways: {
      way: asked?.way ?? (repair ? 'repair' : image.handleType === '' ? 'first' : 'whole'),
      start: names.length > 0 ? 'names' : 'count',
      names,
    },
    image,
  };
}

const FRESH_AND_NOT_A_POOLS = { ...FRESH_REBUILD, poolId: '', poolName: '', poolImageId: '', repair: false };

/** Which desktops are rebuilt, and which of them first. */
export interface PoolWaysForm {
  way: (typeof POOL_WAYS)[number];
  start: 'count' | 'names';
  names: string[];
}

/** Names have to be given where desktops are chosen: known ones, and not every desktop of the pool. */
export function poolWaysSchema(
  t: Pick<Messages<'pool-rebuild'>, 'noNames' | 'unknown' | 'allNamed'>,
  members: readonly PoolMember[],
) {
  return z
    .object({
      way: z.enum(POOL_WAYS),
      start: z.enum(['count', 'names']),
      names: z.array(z.string()),
    })
    .check(
      z.superRefine(({ way, start, names }, context) => {
        if (way !== 'first' || start !== 'names') return;
        const unknown = unknownNames(members, names);
        const problem =
          names.length === 0
            ? t.noNames
            : unknown.length > 0
              ? t.unknown(unknown)
              : names.length >= members.length
                ? t.allNamed
                : null;
        if (problem) context.addIssue({ code: 'custom', path: ['names'], message: problem, input: names });
      }),
    );
}
