import {
  listLoginState,
  listMetrics,
  listMetricsTrend,
  listUnusedDesktops,
  listUserUsageMetric,
} from '~/contract/statistics';
import { type Backend, paged } from '~/mocks/transport/backend';
import { desktopId } from '~/mocks/rows/desktop-rows';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { refuse } from '~/mocks/transport/refusal';
import { stateAt } from '~/mocks/seed/tasks';
import { baseOf, chance } from '~/mocks/seed/random';
import { millisTime, parseIsoTime, secondsTime } from '~/mocks/rows/wire-times';
import { metricsOver, type MetricsQuestion } from './metrics';

const DAY = 86_400_000;
const LONGEST = 30 * DAY;
/** Used by ListUnusedDesktops when no period is given; the manual does not say. */
const UNUSED_FOR = 7 * DAY;

/** Usage figures, unused desktops and login states. */
export function statisticsHandlers(backend: Backend): Handler[] {
  const trend = (question: MetricsQuestion) =>
    metricsOver(backend, { ...question, ...periodOf(question, backend) });
  return [
    handle(listMetrics, ({ query }) => {
      const buckets = trend(query);
      return query.metric_names.map((metric_name, i) => ({
        metric_name,
        metric_value: buckets.reduce((sum, bucket) => sum + (bucket.values[i] ?? 0), 0),
      }));
    }),
    handle(listMetricsTrend, ({ query }) =>
      trend(query).map(({ time, values }) => ({
        time: secondsTime(time),
        metrics: query.metric_names.map((metric_name, i) => ({
          metric_name,
          metric_value: values[i] ?? 0,
        })),
      })),
    ),
    handle(listUnusedDesktops, ({ query: { offset, limit = 1000, start_time, end_time } }) => {
      const to = end_time === undefined ? backend.clock.now() : timeOf('end_time', end_time);
      const from = start_time === undefined ? to - UNUSED_FOR : timeOf('start_time', start_time);
      checkPeriod(from, to);
      const found = backend.db.desktops
        .filter((row) => !row.documented && row.createdAt < from && (row.lastUsedAt ?? 0) < from)
        .toSorted((a, b) => (a.lastUsedAt ?? 0) - (b.lastUsedAt ?? 0));
      return {
        total_count: found.length,
        unused_desktops: paged(found, offset, limit).map((row) => ({
          desktop_id: desktopId(row),
          compute_name: row.computerName,
          create_time: millisTime(row.createdAt),
          ...(row.lastUsedAt !== null && { disconnect_time: millisTime(row.lastUsedAt) }),
        })),
      };
    }),
    handle(listUserUsageMetric, ({ query }) => {
      const { offset, limit = 10, username = '', sort_field, sort_type = 'DESC' } = query;
      const { usage_min_hours = 0, usage_max_hours = Infinity, domain } = query;
      const { from, to } = periodOf(query, backend);
      const part = username.toLowerCase();
      const found = backend.db.users
        .filter(({ name, platform }) => name.includes(part) && (!domain || platform === 'AD'))
        .map(({ index, name }) => ({ name, seconds: usageOf(backend.db.world.seed, index, from, to) }))
        .filter(({ seconds }) => seconds >= usage_min_hours * 3600 && seconds <= usage_max_hours * 3600);
      if (sort_field) {
        found.sort((a, b) => (sort_type === 'ASC' ? a.seconds - b.seconds : b.seconds - a.seconds));
      }
      return {
        count: found.length,
        items: paged(found, offset, limit).map(({ name, seconds }) => ({
          username: name,
          metric: [{ metric_name: 'user_usage', metric_value: seconds }],
          enterprise_project_id: '0',
        })),
      };
    }),
    handle(listLoginState, () => {
      // The five add up to the fleet. A desktop that should answer and does not is "unable to connect"; one that is off is not.
      const sum = {
        in_use_num: 0,
        unregistered_num: 0,
        unable_to_connect_num: 0,
        ready_num: 0,
        disconnected_num: 0,
      };
      const now = backend.clock.now();
      backend.db.desktops.each((row) => {
        if (row.documented) return;
        const { status, connectStatus } = stateAt(row, now);
        if (connectStatus === 'CONNECTED') sum.in_use_num++;
        else if (connectStatus === 'DISCONNECTED') sum.disconnected_num++;
        else if (connectStatus === 'REGISTERED') sum.ready_num++;
        else if (status === 'SHUTOFF' || status === 'HIBERNATED') sum.unregistered_num++;
        else sum.unable_to_connect_num++;
      });
      return sum;
    }),
  ];
}

/** Seconds an account was in use: a share of its own of each day, up to eight hours. */
function usageOf(seed: number, index: number, from: number, to: number): number {
  const share = chance(baseOf(seed ^ 0x78, index), 1);
  return Math.round(share * 8 * 3600 * ((to - from) / DAY));
}

function periodOf(
  query: Pick<MetricsQuestion, 'start_time' | 'end_time'>,
  backend: Backend,
): { readonly from: number; readonly to: number } {
  const from = timeOf('start_time', query.start_time);
  const to = timeOf('end_time', query.end_time);
  checkPeriod(from, to);
  return { from, to: Math.min(to, backend.clock.now()) };
}

function timeOf(name: string, text: string): number {
  return (
    parseIsoTime(text) ?? refuse(400, ERROR_CODES.badParameter, `${name}: expected an ISO 8601 time in UTC`)
  );
}

function checkPeriod(from: number, to: number): void {
  if (from >= to) refuse(400, ERROR_CODES.badParameter, 'start_time: must be before end_time');
  if (to - from > LONGEST)
    refuse(400, ERROR_CODES.periodTooLong, 'end_time: at most 30 days after start_time');
}
