import { loginRecordKey, loginRecordsSource } from '~/api/connections';
import type { ListLoginRecordsNewQuery, LoginRecord } from '~/contract/connections';
import { presentTime } from '~/lib/present';
import { toWireMinutes } from '~/lib/time';
import { defineList } from '~/ui/list/define-list';
import { text } from '~/ui/list/filters/one-value';
import { periodFilters, periodOf } from './period';

const MAX = 255;

const milliseconds = () => text({ max: 6, pattern: { test: /^\d+$/, problem: (t) => t.notAWholeNumber } });

/** Logins to desktops, found by any filter of ListLoginRecordsNew. A login is named by when it began and who it was. */
export const loginList = defineList({
  noun: 'logins',
  rowKey: loginRecordKey,
  rowName: (row: LoginRecord) =>
    [row.connection_setup_time || row.connection_start_time, row.user_name].filter(Boolean).join(' '),
  filters: {
    user_name: text({ max: MAX, contains: true }),
    computer_name: text({ max: MAX, contains: true }),
    ...periodFilters(),
    terminal_type: text({ max: MAX }),
    public_ip: text({ max: MAX }),
    min_network_rtt: milliseconds(),
    max_network_rtt: milliseconds(),
    enterprise_project_id: text({ max: 36 }),
  },
  groups: {
    logins: ['user_name', 'computer_name'],
    period: ['days', 'from', 'to'],
    terminals: ['terminal_type', 'public_ip'],
    connection: ['min_network_rtt', 'max_network_rtt', 'enterprise_project_id'],
  },
  pageSizes: [10, 20, 50, 100, 200, 500, 1000],
  columns: {
    all: [
      'user_name',
      'computer_name',
      'outcome',
      'connection_end_time',
      'terminal_name',
      'terminal_mac',
      'network_rtt',
      'e2e_rtt',
      'terminal_type',
      'terminal_ip',
      'public_ip',
      'client_version',
      'agent_version',
      'desktop_ip',
      'enterprise_project_id',
      'transaction_id',
    ],
    usual: ['user_name', 'computer_name', 'outcome', 'connection_end_time', 'terminal_name', 'terminal_mac'],
  },
  idColumn: 'transaction_id',
  quick: {
    text: ({ user_name }) => user_name,
    read: (typed) => {
      const user_name = typed.trim();
      if (user_name.length > MAX) return { problem: (t) => t.tooLong(MAX) };
      return { hint: user_name === '' ? null : 'user', change: { user_name } };
    },
  },
  presets: { all: {}, slow: { min_network_rtt: '100' }, day: { days: '1' }, month: { days: '30' } },
  source: loginRecordsSource,
  toQuery: (view): Omit<ListLoginRecordsNewQuery, 'offset' | 'limit'> => {
    const { begin, end } = periodOf(view, presentTime());
    return {
      start_time: toWireMinutes(begin),
      end_time: toWireMinutes(end),
      ...(view.user_name !== '' && { user_name: view.user_name }),
      ...(view.computer_name !== '' && { computer_name: view.computer_name }),
      ...(view.terminal_type !== '' && { terminal_type: view.terminal_type }),
      ...(view.public_ip !== '' && { public_ip: view.public_ip }),
      ...(view.min_network_rtt !== '' && { min_network_rtt: Number(view.min_network_rtt) }),
      ...(view.max_network_rtt !== '' && { max_network_rtt: Number(view.max_network_rtt) }),
      ...(view.enterprise_project_id !== '' && { enterprise_project_id: view.enterprise_project_id }),
    };
  },
});
