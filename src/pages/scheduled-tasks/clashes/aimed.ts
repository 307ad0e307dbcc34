import { queryOptions } from '@tanstack/react-query';
import { desktopsKey, readAllDesktops, readDesktops } from '~/api/desktops';
import { readProjectTags } from '~/api/tags';
import type { DesktopRow, ListDesktopsQuery } from '~/contract/desktops';
import { listProjectTags } from '~/contract/tags';
import { findDesktops } from '~/domain/desktops/named-desktops';
import { learnDesktops } from '~/domain/desktops/desktop-names';
import type { Target } from '~/pages/scheduled-tasks/target';

/** Desktops of one pool or tag after which no more are read: about twenty calls of the list. */
export const AIMED_LIMIT = 20_000;
/** Who is in a pool or has a tag is asked again after this. */
export const AIMED_FRESH_MS = 60_000;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The desktops an object of a task stands for now. */
export interface Aimed {
  readonly ids: readonly string[];
  /** False when there are more than were read. */
  readonly isWhole: boolean;
}

/** Whether the desktops of an object have to be asked for; one desktop named by its id stands for itself. */
export function needsReading({ type, id }: Readonly<Target>): boolean {
  return type === 'DESKTOP_POOL' || type === 'DESKTOP_TAG' || (type === 'DESKTOP' && !UUID.test(id));
}

/** The desktops of a pool, a tag or a name, as the list has them now. Key: ['desktops', 'aimed', type, id]. */
export function aimedQuery({ type, id }: Pick<Readonly<Target>, 'type' | 'id'>) {
  return queryOptions({
    queryKey: [...desktopsKey, 'aimed', type, id],
    queryFn: ({ signal }) => readAimed(type, id, signal),
    staleTime: AIMED_FRESH_MS,
  });
}

/** How many desktops have a tag now. Key: ['desktops', 'tagged', tag]. */
export function taggedCountQuery(tag: string) {
  return queryOptions({
    queryKey: [...desktopsKey, 'tagged', tag],
    queryFn: async ({ signal }) => {
      let count = 0;
      for (const query of await tagQueries(tag, signal))
        count += (await readDesktops({ ...query, limit: 1 }, signal)).total_count;
      return count;
    },
    staleTime: AIMED_FRESH_MS,
  });
}

async function readAimed(type: string, id: string, signal: AbortSignal): Promise<Aimed> {
  if (type === 'DESKTOP') {
    const { found } = await findDesktops([id], signal);
    return { ids: found.map((item) => item.id), isWhole: true };
  }
  const queries = type === 'DESKTOP_TAG' ? await tagQueries(id, signal) : [{ pool_id: id }];
  const ids = new Set<string>();
  let isWhole = true;
  for (const query of queries) {
    if (ids.size >= AIMED_LIMIT) return { ids: [...ids], isWhole: false };
    const isEnough = (fresh: readonly DesktopRow[]) => {
      for (const { desktop_id } of fresh) ids.add(desktop_id);
      learnDesktops(fresh);
      return ids.size >= AIMED_LIMIT;
    };
    const read = await readAllDesktops({ list: 'short', query }, { signal, isEnough });
    isWhole &&= read.isWhole;
  }
  return { ids: [...ids], isWhole };
}

/** The list's filter takes key=value alone; a key by itself stands for each value in use. */
async function tagQueries(tag: string, signal: AbortSignal): Promise<ListDesktopsQuery[]> {
  if (tag.includes('=')) return [{ tag }];
  const { tags } = await readProjectTags({ key: tag, limit: listProjectTags.pages.limit }, signal);
  const values = (tags ?? []).filter(({ key }) => key === tag).flatMap((found) => found.values ?? []);
  return values.map((value) => ({ tag: `${tag}=${value}` }));
}
