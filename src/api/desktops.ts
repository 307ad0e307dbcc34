import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  listDesktops,
  listDesktopsDetail,
  showDesktopDetail,
  DESKTOP_ID_LIMIT,
  DESKTOP_LIST_LIMIT,
  type DesktopRow,
  type ListDesktopsDetailQuery,
  type ListDesktopsQuery,
} from '~/contract/desktops';
import { listDesktopActions, type DesktopAction } from '~/contract/desktop-history';
import { parts } from '~/lib/parts';
import { call } from './http';
import { listSource } from './list-source';
import { readPages, type ReadOptions } from './read-pages';

/** The short list, one page of it. Key: ['desktops', 'list', query]. */
export function desktopsQuery(query: ListDesktopsQuery) {
  return queryOptions({
    queryKey: ['desktops', 'list', query],
    queryFn: ({ signal }) => readDesktops(query, signal),
    placeholderData: keepPreviousData,
  });
}

/** The detailed list, one page of it. Key: ['desktops', 'detail-list', query]. */
export function desktopsDetailQuery(query: ListDesktopsDetailQuery) {
  return queryOptions({
    queryKey: ['desktops', 'detail-list', query],
    queryFn: ({ signal }) => readDesktopsDetail(query, signal),
    placeholderData: keepPreviousData,
  });
}

/** Reads one page of the short list, without the cache: for long reads that follow one another. */
export function readDesktops(query: ListDesktopsQuery, signal?: AbortSignal) {
  return call(listDesktops, { query, signal });
}

/** Reads one page of the detailed list, without the cache. */
export function readDesktopsDetail(query: ListDesktopsDetailQuery, signal?: AbortSignal) {
  return call(listDesktopsDetail, { query, signal });
}

/** The short list's rows of the desktops named, as many calls at once as 100 ids a call take; who is gone has no row. */
export function desktopsByIdQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: ['desktops', 'by-id', ids],
    queryFn: ({ signal }) => readDesktopsById(ids, signal),
    placeholderData: keepPreviousData,
  });
}

/** Reads the short list's rows of the desktops named, without the cache. */
export async function readDesktopsById(ids: readonly string[], signal?: AbortSignal) {
  const replies = await Promise.all(
    parts(ids, DESKTOP_ID_LIMIT).map((part) =>
      readDesktops({ desktop_id: part, limit: part.length }, signal),
    ),
  );
  return replies.flatMap(({ desktops }) => desktops);
}

/** One of the two lists, and what to ask it. */
export type ListRequest =
  | { list: 'short'; query: ListDesktopsQuery }
  | { list: 'detail'; query: ListDesktopsDetailQuery };

/** A page of rows, from whichever list. */
export interface DesktopPage {
  desktops: DesktopRow[];
  total_count: number;
}

/** Everything about desktops begins with this key. */
export const desktopsKey = ['desktops'] as const;

/** Reads one page of whichever list the request names, without the cache. */
export function readDesktopPage(request: ListRequest, signal?: AbortSignal): Promise<DesktopPage> {
  return request.list === 'short'
    ? readDesktops(request.query, signal)
    : readDesktopsDetail(request.query, signal);
}

/** Reads everything of whichever list the request names, without the cache; it sets offset and limit itself. */
export function readAllDesktops(request: ListRequest, options: ReadOptions<DesktopRow> = {}) {
  return readPages({
    ...options,
    limit: DESKTOP_LIST_LIMIT,
    rowKey: (row: DesktopRow) => row.desktop_id,
    readPage: async (offset, limit, signal) => {
      const paging = { offset, limit };
      const reply =
        request.list === 'short'
          ? await readDesktops({ ...request.query, ...paging }, signal)
          : await readDesktopsDetail({ ...request.query, ...paging }, signal);
      return { rows: reply.desktops, total: reply.total_count };
    },
  });
}

/** One page of whichever list the request names; key: ['desktops', 'page', request]. */
export function desktopPageQuery(request: ListRequest) {
  return queryOptions({
    queryKey: [...desktopsKey, 'page', request],
    queryFn: ({ signal }) => readDesktopPage(request, signal),
    placeholderData: keepPreviousData,
  });
}

/** One desktop, everything the service knows about it. Key: ['desktops', 'one', desktopId]. */
export function desktopQuery(desktopId: string) {
  return queryOptions({
    queryKey: ['desktops', 'one', desktopId],
    queryFn: async ({ signal }) => {
      const reply = await call(showDesktopDetail, { params: { desktop_id: desktopId }, signal });
      return reply.desktop;
    },
  });
}

/** Names an action of a desktop in lists of them: it has no id. */
export const desktopActionKey = ({ action, start_time, finish_time, message }: DesktopAction) =>
  [action, start_time, finish_time, message].join(' ');

/** The power action history of a desktop (ListDesktopActions). */
export function desktopActionsSource(desktopId: string) {
  const key = ['desktops', 'actions', desktopId];
  return listSource(listDesktopActions, key, desktopActionKey, { desktop_id: desktopId });
}
