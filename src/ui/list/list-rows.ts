// How the rows of a list are read: whole, or page by page through the cache.
import { keepPreviousData, useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ReadProgress } from './read-progress';

/** `limit` rows of everything that matches, from `offset` on. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** Some rows, of how many in all. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** How a long read is followed and ended. */
export interface ReadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
  /** Only the keys and names of the rows are wanted. */
  readonly keysOnly?: boolean;
}

/** How a page is read and kept. Only these two options, so that a page may hold more than a list needs. */
export type PageQuery<Row> = Pick<UseQueryOptions<Page<Row>>, 'queryKey' | 'queryFn'>;

/** Where the rows of a list come from; api/list-source.ts makes one of an operation. */
export interface ListSource<Row, Query> {
  /** One page, through the cache. */
  page: (query: Query, slice: Slice) => PageQuery<Row>;
  /** Everything that matches. @throws ApiError, or the AbortError of the signal */
  all: (query: Query, options: ReadOptions) => Promise<readonly Row[]>;
}

/** The rows of a view and their state. */
export interface ListRows<Row> {
  /** Undefined until the first answer. */
  readonly rows: readonly Row[] | undefined;
  readonly total: number;
  readonly error: Error | null;
  /** Other rows than these were asked for and are loading. */
  readonly isStale: boolean;
  readonly isFetching: boolean;
  /** When the rows shown were read; null before the first answer. */
  readonly updatedAt: Date | null;
  readonly refetch: () => void;
  /** How far a long read has come, in words. */
  readonly progress?: string | undefined;
  /** What is missing from the rows, said above the table. */
  readonly notice?: ReactNode;
}

/** Nothing to read, for a list that cannot ask for pages now. */
export const NO_PAGES = { queryKey: ['no-pages'], enabled: false };

/** The rows of one page, through the cache; while other rows are loading the last ones stay. */
export function usePage<Row>(
  options: PageQuery<Row>,
  refetchMs: (rows: readonly Row[]) => number | false = () => false,
): ListRows<Row> {
  const query = useQuery({
    ...options,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.status === 'success' && state.data ? refetchMs(state.data.rows) : false,
  });
  return rowsOf(query);
}

/** A page that was asked for, as a list shows it. */
export function rowsOf<Row>(query: UseQueryResult<Page<Row>>): ListRows<Row> {
  return {
    rows: query.data?.rows,
    total: query.data?.total ?? 0,
    error: query.error,
    isStale: query.isPlaceholderData,
    isFetching: query.isFetching,
    updatedAt: query.dataUpdatedAt > 0 ? new Date(query.dataUpdatedAt) : null,
    refetch: () => void query.refetch(),
  };
}
