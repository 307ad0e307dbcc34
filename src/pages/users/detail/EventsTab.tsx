import { useMemo } from 'react';
import { userEventKey, userEventsSource } from '~/api/user-events';
import type { UserEvent } from '~/contract/user-events';
import { ownRows } from '~/domain/logins/own-rows';
import { PERIOD_DAYS, periodOf } from '~/domain/logins/period';
import { PeriodSelect } from '~/domain/logins/PeriodSelect';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { useMessages } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { parseWireTime, toWireSeconds } from '~/lib/time';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { defineList } from '~/ui/list/define-list';
import { stateOf, text } from '~/ui/list/filters/one-value';
import { ListBody } from '~/ui/list/ListBody';
import { timeColumn } from '~/ui/list/time-column';
import { useListView } from '~/ui/list/use-list-view';

const BESIDE = ['tab'];

const eventsList = (name: string) =>
  defineList({
    noun: 'user-events',
    rowKey: userEventKey,
    rowName: (event) => event.event_type ?? '',
    filters: { event_type: text({ max: 255 }), resource_name: text({ max: 255 }) },
    state: { days: stateOf(PERIOD_DAYS, '7') },
    pageSizes: [20, 50, 100],
    columns: {
      all: [
        'event_time',
        'is_success',
        'resource_name',
        'client_type',
        'source_ip',
        'action_type',
        'client_version',
        'client_mac',
        'client_ip',
        'resource_id',
        'event_trace_id',
      ],
      usual: ['event_time', 'is_success', 'resource_name', 'client_type', 'source_ip', 'action_type'],
    },
    idColumn: 'event_trace_id',
    source: ownRows(userEventsSource, ({ username }) => username?.toLowerCase() === name.toLowerCase()),
    toQuery: ({ days, event_type, resource_name }) => {
      const { start, end } = periodOf(days, presentTime());
      return {
        username: name,
        start_time: toWireSeconds(start),
        end_time: toWireSeconds(end),
        ...(event_type !== '' && { event_type }),
        ...(resource_name !== '' && { resource_name }),
      };
    },
  });

type EventWords = CellWords & { t: Messages<'user'>['events'] };

function useWords(): EventWords {
  const { events: t } = useMessages('user');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}

const columns: ListColumns<UserEvent, EventWords, ColumnIdOf<ReturnType<typeof eventsList>>> = {
  name: { width: 176, text: (event) => event.event_type ?? '' },
  event_time: timeColumn(({ event_time }) => parseWireTime(event_time)),
  is_success: {
    width: 198,
    text: ({ is_success, error_msg, error_code }, { t }) =>
      is_success === false ? error_msg || error_code || t.failed : is_success ? t.succeeded : '',
    cell: ({ is_success, error_msg, error_code }, { t }) =>
      is_success === false ? (
        <StatusMark tone="failed" word={error_msg || error_code || t.failed} />
      ) : is_success ? (
        <StatusMark tone="good" word={t.succeeded} />
      ) : null,
  },
  resource_name: { width: 150, text: (event) => event.resource_name ?? '' },
  client_type: { width: 120, text: (event) => event.client_type ?? '' },
  source_ip: { width: 140, text: (event) => event.source_ip ?? '' },
  action_type: {
    width: 120,
    text: ({ action_type: by }, { t }) => (by ? (t.actors[by] ?? by) : ''),
  },
  client_version: { width: 130, text: (event) => event.client_version ?? '' },
  client_mac: { width: 150, text: (event) => event.client_mac ?? '' },
  client_ip: { width: 140, text: (event) => event.client_ip ?? '' },
  resource_id: { width: 300, text: (event) => event.resource_id ?? '' },
  event_trace_id: { width: 260, text: (event) => event.event_trace_id ?? '' },
};

/** What happened with an account (ListUserEvents), the newest first as the service gives it. */
export function EventsTab({ name }: { name: string }) {
  const { events: t, period } = useMessages('user');
  const list = useMemo(() => eventsList(name), [name]);
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
