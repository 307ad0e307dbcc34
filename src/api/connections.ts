import { listDesktopsConnectStatus, listLoginRecordsNew, type LoginRecord } from '~/contract/connections';
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
