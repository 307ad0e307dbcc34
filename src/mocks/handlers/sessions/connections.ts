import {
  listDesktopsConnectStatus,
  listHistoryOnlineInfoNew,
  listLoginRecordsNew,
} from '~/contract/connections';
import { type Backend, paged } from '~/mocks/transport/backend';
import { desktopId } from '~/mocks/rows/desktop-rows';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { refuse } from '~/mocks/transport/refusal';
import { assigneeId } from '~/mocks/seed/people';
import { stateAt } from '~/mocks/seed/tasks';
import { parseMinuteTime } from '~/mocks/rows/wire-times';
import { loginHistory, type LoginEntry, loginRow } from './login-history';
import { namedPeriod, onlineCounts } from './online-users';

/** Login records and connection states. */
export function connectionHandlers(backend: Backend): Handler[] {
  return [
    handle(listLoginRecordsNew, ({ query }) => {
      const { start_time, end_time, limit, offset, ...filter } = query;
      const period = periodOf(start_time, end_time);
      const history = loginHistory(backend.db, backend.clock.now(), period);
      const from = wholeOf('offset', offset ?? '0');
      const count = wholeOf('limit', limit ?? '20');
      const tests = testsOf(filter);
      // Unfiltered, only the page's own records are made; a filter has to see them all.
      const found =
        tests.length === 0 ? undefined : history.all().filter((e) => tests.every((test) => test(e)));
      const entries = found ? paged(found, from, count) : history.page(from, count);
      return { records: entries.map(loginRow), total_count: found?.length ?? history.count };
    }),
    handle(listHistoryOnlineInfoNew, ({ query: { start_time, end_time, query_type } }) => {
      const now = backend.clock.now();
      const period = (query_type ? namedPeriod(query_type, now) : periodOf(start_time, end_time)) ?? {
        from: now,
        to: now,
      };
      if (!query_type && !start_time)
        refuse(400, ERROR_CODES.badParameter, 'query_type, or start_time and end_time: one is required');
      return { time_counts: onlineCounts(backend.db, now, period) };
    }),
    handle(
      listDesktopsConnectStatus,
      ({ query: { user_names, connect_status, offset = 0, limit = 100 } }) => {
        const { desktops } = backend.db;
        const now = backend.clock.now();
        const names = user_names && new Set(user_names.map((name) => name.toLowerCase()));
        const found =
          names || connect_status
            ? desktops.filter(
                (row) =>
                  (!names || row.assignees.some((a) => names.has(a.name.toLowerCase()))) &&
                  (!connect_status || stateAt(row, now).connectStatus === connect_status),
              )
            : undefined;
        const rows = found ? paged(found, offset, limit) : desktops.page(offset, limit);
        return {
          total_count: found?.length ?? desktops.count,
          desktops: rows.map((row) => ({
            desktop_id: desktopId(row),
            desktop_name: row.computerName,
            ...(!row.documented && { connect_status: stateAt(row, now).connectStatus }),
            attach_users: row.assignees.map((a) => ({
              ...(!row.documented && { id: assigneeId(a) }),
              name: a.name,
              type: a.type,
              user_group: a.permission,
            })),
          })),
        };
      },
    ),
  ];
}

interface Filter {
  readonly user_name?: string | undefined;
  readonly computer_name?: string | undefined;
  readonly terminal_type?: string | undefined;
  readonly enterprise_project_id?: string | undefined;
  readonly public_ip?: string | undefined;
  readonly min_network_rtt?: number | undefined;
  readonly max_network_rtt?: number | undefined;
}

function testsOf(filter: Filter): ((entry: LoginEntry) => boolean)[] {
  const tests: ((entry: LoginEntry) => boolean)[] = [];
  const {
    user_name,
    computer_name,
    terminal_type,
    public_ip,
    enterprise_project_id,
    min_network_rtt,
    max_network_rtt,
  } = filter;
  if (user_name) tests.push((e) => holds(e.userName, user_name));
  if (computer_name) tests.push((e) => holds(e.computerName, computer_name));
  if (terminal_type) tests.push((e) => holds(e.terminal.type, terminal_type));
  if (public_ip) tests.push((e) => e.publicIp.includes(public_ip));
  if (enterprise_project_id && enterprise_project_id !== 'all_granted_eps') {
    tests.push((e) => e.enterpriseProject === enterprise_project_id);
  }
  if (min_network_rtt !== undefined)
    tests.push((e) => e.networkRtt !== null && e.networkRtt >= min_network_rtt);
  if (max_network_rtt !== undefined)
    tests.push((e) => e.networkRtt !== null && e.networkRtt <= max_network_rtt);
  return tests;
}

const holds = (value: string, part: string) => value.toLowerCase().includes(part.toLowerCase());

function periodOf(
  start: string | undefined,
  end: string | undefined,
): { from: number; to: number } | undefined {
  if (!start && !end) return undefined;
  if (!start || !end) {
    return refuse(400, ERROR_CODES.badParameter, 'start_time and end_time: one needs the other');
  }
  const from = parseMinuteTime(start);
  const to = parseMinuteTime(end);
  if (from === undefined || to === undefined) {
    return refuse(
      400,
      ERROR_CODES.badParameter,
      'start_time and end_time: expected yyyy-MM-ddTHH:mmZ, without seconds',
    );
  }
  if (from > to) return refuse(400, ERROR_CODES.badParameter, 'start_time: must not be after end_time');
  return { from, to };
}

/** The manual declares these two as text. */
function wholeOf(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text))
    return refuse(400, ERROR_CODES.badParameter, `${name}: expected a whole number`);
  return Number(text);
}
