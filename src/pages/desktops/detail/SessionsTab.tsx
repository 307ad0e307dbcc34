import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { loginRecordKey, loginRecordsSource } from '~/api/connections';
import { desktopQuery } from '~/api/desktops';
import type { LoginRecord } from '~/contract/connections';
import { loginColumns, loginTime } from '~/domain/logins/LoginColumns';
import { ownRows } from '~/domain/logins/own-rows';
import { PERIOD_DAYS, periodOf } from '~/domain/logins/period';
import { PeriodSelect } from '~/domain/logins/PeriodSelect';
import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { useFormat, useMessages } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { toWireMinutes } from '~/lib/time';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { QueryState } from '~/ui/feedback/QueryState';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { defineList } from '~/ui/list/define-list';
import { stateOf } from '~/ui/list/filters/one-value';
import { ListBody } from '~/ui/list/ListBody';
import { useListViewInMemory } from '~/ui/list/use-list-view';
import classes from './detail.module.css';

const sessionsList = (name: string) =>
  defineList({
    noun: 'login-records',
    rowKey: loginRecordKey,
    rowName: (record) => record.user_name ?? '',
    filters: {},
    state: { days: stateOf(PERIOD_DAYS, '7') },
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
    source: ownRows(loginRecordsSource, (record) => record.computer_name === name),
    toQuery: ({ days }) => {
      const { start, end } = periodOf(days, presentTime());
      return { computer_name: name, start_time: toWireMinutes(start), end_time: toWireMinutes(end) };
    },
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
          <PeriodSelect
            t={t.period}
            days={state.view.days}
            onChange={(days) => state.change({ days, page: 1 })}
          />
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

const columns: ListColumns<LoginRecord, SessionWords, ColumnIdOf<ReturnType<typeof sessionsList>>> = {
  name: { width: 120, text: (record) => record.user_name ?? '' },
  connection_start_time: loginTime('connection_start_time'),
  ...loginColumns,
};
