import { useMemo } from 'react';
import { loginRecordKey, loginRecordsSource } from '~/api/connections';
import type { LoginRecord } from '~/contract/connections';
import { loginColumns, loginTime } from '~/domain/logins/LoginColumns';
import { ownRows } from '~/domain/logins/own-rows';
import { PERIOD_DAYS, periodOf } from '~/domain/logins/period';
import { PeriodSelect } from '~/domain/logins/PeriodSelect';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { useMessages } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { toWireMinutes } from '~/lib/time';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { defineList } from '~/ui/list/define-list';
import { stateOf, text } from '~/ui/list/filters/one-value';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';

const BESIDE = ['tab'];

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

type OwnWords = CellWords & { t: Messages<'user'>['logins'] };

function useWords(): OwnWords {
  const { logins: t } = useMessages('user');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}

const columns: ListColumns<LoginRecord, OwnWords, ColumnIdOf<ReturnType<typeof loginsList>>> = {
  name: { width: 160, text: (record) => record.computer_name ?? '' },
  connection_setup_time: loginTime('connection_setup_time'),
  ...loginColumns,
};

/** The desktop logins of one user (ListLoginRecordsNew). */
export function LoginsTab({ name }: { name: string }) {
  const { logins: t, period } = useMessages('user');
  const list = useMemo(() => loginsList(name), [name]);
  const state = useListView(list, BESIDE);
  return (
    <ListBody
      list={list}
      t={t}
      useWords={useWords}
      columns={columns}
      state={state}
      filterStart={
        <PeriodSelect
          t={period}
          days={state.view.days}
          onChange={(days) => state.change({ days, page: 1 })}
        />
      }
    />
  );
}
