import { queryOptions } from '@tanstack/react-query';
import {
  listDesktopsConnectStatus,
  listHistoryOnlineInfoNew,
  listLoginRecordsNew,
  type LoginRecord,
} from '~/contract/connections';
import { call } from './http';
import { listSource } from './list-source';

/** Names a login record in lists of them. */
export const loginRecordKey = ({ transaction_id, user_name, connection_start_time }: LoginRecord) =>
  transaction_id || `${user_name} ${connection_start_time}`;

/** Login records (ListLoginRecordsNew): a page of them, or all that match. */
export const loginRecordsSource = listSource(listLoginRecordsNew, ['connections'], loginRecordKey);

/** Desktops by the state of their connection (ListDesktopsConnectStatus). */
export const connectStatusSource = listSource(
  listDesktopsConnectStatus,
  ['connections', 'states'],
  ({ desktop_id, desktop_name }) => desktop_id || desktop_name || '',
);

/** How many people were online in a period (ListHistoryOnlineInfoNew). Key: ['connections', 'online-users', query_type]. */
export function onlineUsersQuery(query_type: 'DAY' | 'WEEK' | 'MONTH') {
  return queryOptions({
    queryKey: ['connections', 'online-users', query_type],
    queryFn: ({ signal }) => call(listHistoryOnlineInfoNew, { query: { query_type }, signal }),
  });
}
