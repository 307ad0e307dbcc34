import { useMemo } from 'react';
import type { LoginRecord } from '~/contract/connections';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumn, ListColumns } from '~/ui/list/columns';
import { loginList } from './logins-list';
import { timeColumn } from '~/ui/list/time-column';

export type LoginWords = CellWords & { t: Messages<'sessions'>['logins'] };

export function useLoginWords(): LoginWords {
  const { logins: t } = useMessages('sessions');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}

type Column = ListColumn<LoginRecord, LoginWords>;

const plain = (width: number, text: Column['text']): Column => ({ width, text });
const milliseconds = (of: (row: LoginRecord) => number | null | undefined): Column => ({
  width: 110,
  align: 'end',
  text: (row, { t, format }) => {
    const value = of(row);
    return typeof value === 'number' ? t.milliseconds(format.number(value)) : '';
  },
});
const startOf = (row: LoginRecord) =>
  parseWireTime(row.connection_setup_time) ?? parseWireTime(row.connection_start_time);
const outcome = ({ connection_failure_reason: failure, is_reconnect }: LoginRecord, { t }: LoginWords) =>
  failure || (is_reconnect ? t.reconnected : t.connected);

/** The columns of the list of logins. */
export const loginColumns: ListColumns<LoginRecord, LoginWords, ColumnIdOf<typeof loginList>> = {
  name: {
    ...timeColumn<LoginRecord>(startOf),
    text: (row) => loginList.rowName(row),
  },
  user_name: plain(130, (row) => row.user_name ?? ''),
  computer_name: plain(136, (row) => row.computer_name ?? ''),
  outcome: {
    width: 180,
    text: outcome,
    cell: (row, words) => (
      <StatusMark tone={row.connection_failure_reason ? 'failed' : 'good'} word={outcome(row, words)} />
    ),
  },
  connection_end_time: timeColumn((row) => parseWireTime(row.connection_end_time)),
  terminal_name: plain(140, (row) => row.terminal_name ?? ''),
  terminal_mac: plain(150, (row) => row.terminal_mac ?? ''),
  network_rtt: milliseconds((row) => row.network_rtt),
  e2e_rtt: milliseconds((row) => row.e2e_rtt),
  terminal_type: plain(110, (row) => row.terminal_type ?? ''),
  terminal_ip: plain(140, (row) => row.terminal_ip ?? ''),
  public_ip: plain(140, (row) => row.public_ip ?? ''),
  client_version: plain(120, (row) => row.client_version ?? ''),
  agent_version: plain(120, (row) => row.agent_version ?? ''),
  desktop_ip: plain(130, (row) => row.desktop_ip ?? ''),
  enterprise_project_id: plain(150, (row) => row.enterprise_project_id ?? ''),
  transaction_id: plain(300, (row) => row.transaction_id ?? ''),
};
