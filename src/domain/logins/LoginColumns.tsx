import type { LoginRecord } from '~/contract/connections';
import { timeColumn } from '~/ui/list/time-column';
import type { Format } from '~/i18n/format';
import { parseWireTime } from '~/lib/time';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ListColumn } from '~/ui/list/columns';

/** What the cells of a login say; each page has its own words. */
export interface LoginWords {
  t: { connected: string; reconnected: string; milliseconds: (value: string) => string };
  format: Format;
}

type Column = ListColumn<LoginRecord, LoginWords>;

/** When a login began or ended. */
export function loginTime(
  field: 'connection_setup_time' | 'connection_start_time' | 'connection_end_time',
): Column {
  return timeColumn((record) => parseWireTime(record[field]));
}

const outcome = ({ connection_failure_reason: failure, is_reconnect }: LoginRecord, { t }: LoginWords) =>
  failure || (is_reconnect ? t.reconnected : t.connected);

/** What a login comes to, from which terminal, and how good the connection was. */
export const loginColumns = {
  outcome: {
    width: 190,
    text: outcome,
    cell: (record, words) => (
      <StatusMark tone={record.connection_failure_reason ? 'failed' : 'good'} word={outcome(record, words)} />
    ),
  },
  connection_end_time: loginTime('connection_end_time'),
  terminal: {
    width: 180,
    text: (record, { format }) => format.list([record.terminal_type, record.terminal_ip]),
  },
  network_rtt: {
    width: 110,
    align: 'end',
    text: ({ network_rtt: rtt }, { t, format }) =>
      typeof rtt === 'number' ? t.milliseconds(format.number(rtt)) : '',
  },
  terminal_name: { width: 150, text: (record) => record.terminal_name ?? '' },
  terminal_mac: { width: 160, text: (record) => record.terminal_mac ?? '' },
  client_version: { width: 130, text: (record) => record.client_version ?? '' },
  transaction_id: { width: 280, text: (record) => record.transaction_id ?? '' },
} satisfies Record<string, Column>;
