import { listDesktopsConnectStatus, listLoginRecordsNew, type LoginRecord } from '~/contract/connections';
import { listSource } from './list-source';

/** Names a login record in lists of them. */
export const loginRecordKey = ({ transaction_id, user_name, connection_start_time }: LoginRecord) =>
  transaction_id || `${user_name} ${connection_start_time}`;

/** Login records (ListLoginRecordsNew): a page of them, or all that match. */
export const loginRecordsSource = listSource(listLoginRecordsNew, ['connections'], loginRecordKey);

/** Desktops and whether somebody is connected to them (ListDesktopsConnectStatus). */
export const connectStatusSource = listSource(
  listDesktopsConnectStatus,
  ['connections', 'status'],
  (row) => row.desktop_id ?? '',
);
