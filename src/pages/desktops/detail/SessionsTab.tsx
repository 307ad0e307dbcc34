import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { loginRecordKey, loginRecordsSource } from '~/api/connections';
import { desktopQuery } from '~/api/desktops';
import type { ListLoginRecordsNewQuery, LoginRecord } from '~/contract/connections';
import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { useFormat, useMessages } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { parseWireTime } from '~/lib/time';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { QueryState } from '~/ui/feedback/QueryState';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumn, ListColumns } from '~/ui/list/columns';
import { defineList } from '~/ui/list/define-list';
import { stateOf } from '~/ui/list/filters/one-value';
import { ListBody } from '~/ui/list/ListBody';
import { useListViewInMemory } from '~/ui/list/use-list-view';
import classes from './detail.module.css';
import { recordWindow, WINDOW_DAYS } from './record-window';

type Query = ListLoginRecordsNewQuery & { computer_name: string };

/** The service matches names loosely; a record of a desktop whose name only contains this one is not ours. */
const own = (rows: readonly LoginRecord[], { computer_name }: Query) =>
  rows.filter((record) => record.computer_name === computer_name);

const sessionsList = (name: string) =>
  defineList({
    noun: 'login-records',
    rowKey: loginRecordKey,
    rowName: (record) => record.user_name ?? '',
    filters: {},
    state: { days: stateOf(WINDOW_DAYS, '7') },
    pageSizes: [20, 50, 100],
    columns: {
      all: [
        'connection_start_time',
        'outcome',
        'connection_end_time',
        'terminal',
        'network_rtt',
        'terminal_name',
        'terminal_mac',
        'client_version',
        'transaction_id',
      ],
      usual: ['connection_start_time', 'outcome', 'connection_end_time', 'terminal', 'network_rtt'],
    },
    idColumn: 'transaction_id',
    source: {
      page: (query: Query, slice) => {
        const { queryKey, queryFn } = loginRecordsSource.page(query, slice);
        return {
          queryKey: [...queryKey, 'own'],
          queryFn: async (context: { signal: AbortSignal }) => {
            const { rows, total } = await queryFn(context);
            return { rows: own(rows, query), total };
          },
        };
      },
      all: async (query: Query, options) => own(await loginRecordsSource.all(query, options), query),
    },
    toQuery: ({ days }) => ({
      computer_name: name,
      ...recordWindow(Number(days), new Date(presentTime())),
    }),
  });

/** ListLoginRecordsNew for one desktop: who connected, from where, for how long, and what failed. */
export function SessionsTab({ desktopId }: { desktopId: string }) {
  const t = useMessages('desktop').sessions;
  const desktop = useQuery(desktopQuery(desktopId));
  const name = desktop.data?.computer_name ?? '';
  if (!desktop.data) return <QueryState query={desktop}>{() => null}</QueryState>;
  // Records are found by the name of the desktop only.
  if (name === '') return <EmptyState compact title={t.noName} />;
  return <Sessions key={name} name={name} />;
}

function Sessions({ name }: { name: string }) {
  const t = useMessages('desktop').sessions;
  const list = useMemo(() => sessionsList(name), [name]);
  const state = useListViewInMemory(list);
  return (
    <div className={classes.records}>
      <ListBody
        list={list}
        t={t}
        useWords={useSessionWords}
        columns={columns}
        state={state}
        header={() => (
          <label className={classes.period}>
            {t.period}
            <select
              value={state.view.days}
              onChange={({ currentTarget: { value } }) => {
                const days = WINDOW_DAYS.find((one) => one === value);
                if (days) state.change({ days, page: 1 });
              }}
            >
              {WINDOW_DAYS.map((days) => (
                <option key={days} value={days}>
                  {t.lastDays(Number(days))}
                </option>
              ))}
            </select>
          </label>
        )}
      />
    </div>
  );
}

interface SessionWords {
  t: Messages<'desktop'>['sessions'];
  format: Format;
}

function useSessionWords(): SessionWords {
  const t = useMessages('desktop').sessions;
  const format = useFormat();
  return useMemo(() => ({ t, format }), [t, format]);
}

const time = (
  field: 'connection_start_time' | 'connection_end_time',
): ListColumn<LoginRecord, SessionWords> => ({
  width: 120,
  text: (record, { format }) => {
    const date = parseWireTime(record[field]);
    return date ? format.absolute(date) : (record[field] ?? '');
  },
  cell: (record) => <RelativeTime date={parseWireTime(record[field])} />,
});

const outcome = ({ connection_failure_reason: failure, is_reconnect }: LoginRecord, { t }: SessionWords) =>
  failure || (is_reconnect ? t.reconnected : t.connected);

const columns: ListColumns<LoginRecord, SessionWords, ColumnIdOf<ReturnType<typeof sessionsList>>> = {
  name: { width: 120, text: (record) => record.user_name ?? '' },
  connection_start_time: time('connection_start_time'),
  connection_end_time: time('connection_end_time'),
  terminal: {
    width: 170,
    text: (record) => [record.terminal_type, record.terminal_ip].filter(Boolean).join(', '),
  },
  network_rtt: {
    width: 96,
    align: 'end',
    text: ({ network_rtt: rtt }, { t, format }) =>
      typeof rtt === 'number' ? t.milliseconds(format.number(rtt)) : '',
  },
  outcome: {
    width: 190,
    text: outcome,
    cell: (record, words) => (
      <StatusMark tone={record.connection_failure_reason ? 'failed' : 'good'} word={outcome(record, words)} />
    ),
  },
  terminal_name: { width: 150, text: (record) => record.terminal_name ?? '' },
  terminal_mac: { width: 150, text: (record) => record.terminal_mac ?? '' },
  client_version: { width: 130, text: (record) => record.client_version ?? '' },
  transaction_id: { width: 220, text: (record) => record.transaction_id ?? '' },
};
