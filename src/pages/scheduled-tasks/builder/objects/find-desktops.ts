import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { desktopsKey, readAllDesktops, readDesktops } from '~/api/desktops';
import { DESKTOP_ID_LIMIT, type DesktopRow } from '~/contract/desktops';
import { learnDesktops } from '~/domain/desktops/desktop-names';
import { askedBy, questionsOf } from '~/domain/desktops/search-questions';
import { readSearchTerm, type SearchTerm } from '~/domain/desktops/search-term';

/** Rows a search shows; the rest is found by searching on. */
const SHOWN = 50;

/** What a search found. */
export interface FoundDesktops {
  readonly desktops: readonly DesktopRow[];
  /** Null when names and users both match more than is shown, so that nobody knows how many there are together. */
  readonly total: number | null;
}

/** Understands the input; ids beyond what one call takes are left to pasting. */
export function termOf(typed: string): SearchTerm {
  const term = readSearchTerm(typed);
  return term.kind === 'ids' ? { ...term, ids: term.ids.slice(0, DESKTOP_ID_LIMIT) } : term;
}

/** The desktops a search means, the first of them; for an empty search the first of all. */
export function foundDesktopsQuery(term: SearchTerm) {
  return queryOptions({
    queryKey: [...desktopsKey, 'find', term],
    queryFn: async ({ signal }): Promise<FoundDesktops> => {
      const replies = await Promise.all(
        filtersOf(term).map((filter) => readDesktops({ ...filter, limit: SHOWN }, signal)),
      );
      const rows = new Map(
        replies.flatMap(({ desktops }) => desktops).map((row) => [row.desktop_id, row] as const),
      );
      const all = replies.every(({ desktops, total_count }) => desktops.length >= total_count);
      const totals = replies.map(({ total_count }) => total_count).filter((total) => total > 0);
      learnDesktops([...rows.values()]);
      return {
        desktops: [...rows.values()].slice(0, SHOWN),
        total: all ? rows.size : totals.length === 1 ? (totals[0] ?? null) : null,
      };
    },
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

/** Reads everything a search means, until there are `most`. @throws ApiError, or the AbortError of `signal` */
export async function readMatching(
  term: SearchTerm,
  most: number,
  isWanted: (id: string) => boolean,
  signal: AbortSignal,
): Promise<{ readonly rows: readonly DesktopRow[]; readonly isWhole: boolean }> {
  const rows = new Map<string, DesktopRow>();
  let isWhole = true;
  for (const query of filtersOf(term)) {
    const isEnough = (fresh: readonly DesktopRow[]) => {
      for (const row of fresh) if (isWanted(row.desktop_id)) rows.set(row.desktop_id, row);
      return rows.size > most;
    };
    const read = await readAllDesktops({ list: 'short', query }, { signal, isEnough });
    isWhole &&= read.isWhole;
    if (rows.size > most) return { rows: [...rows.values()].slice(0, most), isWhole: false };
  }
  return { rows: [...rows.values()], isWhole };
}

const filtersOf = (term: SearchTerm) => (term.kind === 'nothing' ? [{}] : questionsOf(term).map(askedBy));
