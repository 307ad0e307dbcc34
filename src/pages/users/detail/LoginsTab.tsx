import { useMemo } from 'react';
import { loginRecordKey, loginRecordsSource } from '~/api/connections';
import type { LoginRecord } from '~/contract/connections';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { useMessages } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { parseWireTime, toWireMinutes } from '~/lib/time';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumn, ListColumns } from '~/ui/list/columns';
import { defineList } from '~/ui/list/define-list';
import { stateOf, text } from '~/ui/list/filters/one-value';
import { ListBody } from '~/ui/list/ListBody';
import { useListViewInMemory } from '~/ui/list/use-list-view';
import { ownRows } from './own-rows';
import { PERIOD_DAYS, PeriodSelect, periodOf } from './PeriodSelect';

const loginsList = (name: string) =>
  defineList({
    noun: 'user-logins',
    rowKey: loginRecordKey,
    rowName: (record) => record.computer_name ?? '',
    filters: { computer_name: text({ max: 255 }), terminal_type: text({ max: 255 }) },
    state: { days: stateOf(PERIOD_DAYS, '7') },
    pageSizes: [20, 50, 100],
    columns: {
      all: [
        'connection_setup_time',
        'outcome',
        'connection_end_time',
        'terminal',
        'network_rtt',
        'terminal_name',
        'terminal_mac',
        'client_version',
        'transaction_id',
      ],
      usual: [
        'connection_setup_time',
        'outcome',
        'connection_end_time',
        'terminal',
        'terminal_mac',
        'network_rtt',
      ],
    },
    idColumn: 'transaction_id',
    source: ownRows(loginRecordsSource, ({ user_name }) => user_name?.toLowerCase() === name.toLowerCase()),
    toQuery: ({ days, computer_name, terminal_type }) => {
      const { start, end } = periodOf(days, presentTime());
      return {
        user_name: name,
        start_time: toWireMinutes(start),
        end_time: toWireMinutes(end),
        ...(computer_name !== '' && { computer_name }),
        ...(terminal_type !== '' && { terminal_type }),
      };
    },
  });

type LoginWords = CellWords & { t: Messages<'user'>['logins'] };

function useWords(): LoginWords {
  const { logins: t } = useMessages('user');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}

const time = (
  field: 'connection_setup_time' | 'connection_end_time',
): ListColumn<LoginRecord, LoginWords> => ({
  width: 130,
  text: (record, { format }) => {
    const date = parseWireTime(record[field]);
    return date ? format.absolute(date) : (record[field] ?? '');
  },
  cell: (record) => <RelativeTime date={parseWireTime(record[field])} />,
});

const outcome = ({ connection_failure_reason: failure, is_reconnect }: LoginRecord, { t }: LoginWords) =>
  failure || (is_reconnect ? t.reconnected : t.connected);

const columns: ListColumns<LoginRecord, LoginWords, ColumnIdOf<ReturnType<typeof loginsList>>> = {
  name: { width: 160, text: (record) => record.computer_name ?? '' },
  connection_setup_time: time('connection_setup_time'),
  connection_end_time: time('connection_end_time'),
  outcome: {
    width: 190,
    text: outcome,
    cell: (record, words) => (
      <StatusMark tone={record.connection_failure_reason ? 'failed' : 'good'} word={outcome(record, words)} />
    ),
  },
  terminal: {
    width: 180,
    text: (record) => [record.terminal_type, record.terminal_ip].filter(Boolean).join(', '),
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
};

/** The desktop logins of one user (ListLoginRecordsNew). */
export function LoginsTab({ name }: { name: string }) {
  const t = useMessages('user').logins;
  const list = useMemo(() => loginsList(name), [name]);
  const state = useListViewInMemory(list);
  return (
    <ListBody
      list={list}
      t={t}
      useWords={useWords}
      columns={columns}
      state={state}
      filterStart={
        <PeriodSelect days={state.view.days} onChange={(days) => state.change({ days, page: 1 })} />
      }
    />
  );
}
