import { appSessionsSource } from '~/api/app-sessions';
import {
  SESSION_STATES,
  SESSION_STATES_LENGTH,
  type ListSessionsQuery,
  type SessionInfo,
} from '~/contract/app-sessions';
import { sessionName } from '~/domain/app-sessions/session-name';
import { useMessages } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { defineList } from '~/ui/list/define-list';
import { manyOf } from '~/ui/list/filters/many-values';
import { flag, text } from '~/ui/list/filters/one-value';
import { periodFilters, periodOf } from './period';

const NAME_LIMIT = 64;

/** Sessions of published apps, found by any filter of ListSessions. */
export const appSessionList = defineList({
  noun: 'app-sessions',
  rowKey: (row: SessionInfo) => row.id,
  rowName: sessionName,
  filters: {
    user_name: text({ max: NAME_LIMIT, contains: true }),
    session_state: manyOf(SESSION_STATES, {
      together: SESSION_STATES_LENGTH,
      useLabels: () => useMessages('domain').sessionStates,
    }),
    is_success: flag(),
    ...periodFilters(),
    machine_name: text({ max: 128 }),
    vm_ip: text({ max: 64 }),
    app_server_group_id: text({ max: 64 }),
    public_ip: text({ max: 64 }),
  },
  groups: {
    sessions: ['user_name', 'session_state', 'is_success'],
    period: ['days', 'from', 'to'],
    places: ['machine_name', 'vm_ip', 'app_server_group_id', 'public_ip'],
  },
  pageSizes: [10, 20, 50, 100],
  columns: {
    all: [
      'session_state',
      'start_time',
      'end_time',
      'failed_reason',
      'machine_name',
      'client_name',
      'app_server_group_name',
      'vm_ip',
      'public_ip',
      'client_mac',
      'client_type',
      'client_version',
      'login_user',
      'app_name',
      'id',
    ],
    usual: ['session_state', 'start_time', 'end_time', 'failed_reason', 'machine_name'],
  },
  idColumn: 'id',
  quick: {
    text: ({ user_name }) => user_name,
    read: (typed) => {
      const user_name = typed.trim();
      if (user_name.length > NAME_LIMIT) return { problem: (t) => t.tooLong(NAME_LIMIT) };
      return { hint: user_name === '' ? null : 'user', change: { user_name } };
    },
  },
  presets: {
    all: {},
    live: { session_state: ['Active', 'Disconnected'] },
    failed: { session_state: ['InitFail'] },
    day: { days: '1' },
    month: { days: '30' },
  },
  source: appSessionsSource,
  toQuery: (view): Omit<ListSessionsQuery, 'offset' | 'limit'> => {
    const { begin, end } = periodOf(view, presentTime());
    return {
      query_begin_time: begin.toISOString(),
      query_end_time: end.toISOString(),
      ...(view.user_name !== '' && { user_name: view.user_name }),
      ...(view.session_state.length > 0 && { session_state: view.session_state.join(',') }),
      ...(view.is_success !== null && { is_success: view.is_success ? 'true' : 'false' }),
      ...(view.machine_name !== '' && { machine_name: view.machine_name }),
      ...(view.vm_ip !== '' && { vm_ip: view.vm_ip }),
      ...(view.app_server_group_id !== '' && { app_server_group_id: view.app_server_group_id }),
      ...(view.public_ip !== '' && { public_ip: view.public_ip }),
    };
  },
});
