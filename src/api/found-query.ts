import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ListSource } from './list-source';

/** What one call asks for. */
const PAGE = 50;

/** What a search finds, one part after the other. Key: the source's, 'found', the filters. */
function foundQuery<Row, Filters>(
  source: Pick<ListSource<Row, Filters>, 'read'>,
  key: readonly string[],
  filters: Filters,
) {
  return infiniteQueryOptions({
    queryKey: [...key, 'found', filters],
    queryFn: async ({ pageParam, signal }) => {
      const { rows, total } = await source.read(filters, { offset: pageParam, limit: PAGE }, signal);
      // A service may give fewer than it is asked for: what is next follows what came.
      const next = pageParam + rows.length;
      return { rows, total, next: rows.length > 0 && next < total ? next : null };
    },
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** What is read so far of what a search finds. */
export interface FoundRows<Row> {
  readonly rows: readonly Row[];
  /** How many the service finds, read or not. */
  readonly total: number;
  /** False while the rows are those of the search before, or none. */
  readonly isRead: boolean;
  readonly isFetching: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  /** Reads the next part, if there is one and none is being read. */
  readonly readMore: () => void;
  readonly retry: () => void;
}

/** Searches a list for a picker: the first part at once, the others when they are asked for. Only while it is `enabled`. */
export function useFoundRows<Row extends { readonly id: string }, Filters>(
  source: Pick<ListSource<Row, Filters>, 'read'>,
  key: readonly string[],
  filters: Filters,
  enabled = true,
): FoundRows<Row> {
  const query = useInfiniteQuery({ ...foundQuery(source, key, filters), enabled });
  const { data, error, isFetching, isPlaceholderData, hasNextPage, fetchNextPage, refetch } = query;
  const pages = data?.pages ?? [];
  const hasMore = hasNextPage && !isPlaceholderData;
  // A list that changes between two calls may give a row twice.
  const rows = [...new Map(pages.flatMap((page) => page.rows.map((row) => [row.id, row]))).values()];
  return {
    rows,
    total: Math.max(pages.at(-1)?.total ?? 0, rows.length),
    isRead: data !== undefined && !isPlaceholderData,
    isFetching,
    error,
    hasMore,
    readMore: () => {
      if (hasMore && !isFetching) void fetchNextPage();
    },
    retry: () => void (data && hasNextPage ? fetchNextPage() : refetch()),
  };
}
