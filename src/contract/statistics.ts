import * as z from 'zod/mini';
import { operation } from './operation';
import { decimal, int, list, text, TEXT_LIMIT } from './wire';

/** Metrics the manual's statistics pages name; `desktop_usage` is in seconds. */
export const METRIC_NAMES = ['desktop_usage', 'user_login_count'] as const;

export const metric = z.object({
  metric_name: text,
  metric_value: decimal,
});
export type Metric = z.infer<typeof metric>;

/** Times are ISO 8601 in UTC. */
const metricWindow = {
  start_time: z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT)),
  end_time: z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT)),
  dim: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
  'dim.0': z.optional(z.string().check(z.regex(/^[^,]{1,32},.{1,256}$/))),
  'dim.1': z.optional(z.string().check(z.regex(/^[^,]{1,32},.{1,256}$/))),
  'dim.2': z.optional(z.string().check(z.regex(/^[^,]{1,32},.{1,256}$/))),
  metric_names: z.array(z.string()).check(z.minLength(1), z.maxLength(20)),
  period: z.optional(z.enum(['DAY', 'HOUR'])),
};

export const listMetricsQuery = z.strictObject(metricWindow);
export type ListMetricsQuery = z.infer<typeof listMetricsQuery>;

/** The body is an array. */
export const listMetricsReply = z.array(metric);

export const listMetrics = operation('ListMetrics', 'GET', '/v2/{project_id}/statistics/metrics', {
  query: listMetricsQuery,
  reply: listMetricsReply,
});

export const listMetricsTrendQuery = z.strictObject(metricWindow);
export type ListMetricsTrendQuery = z.infer<typeof listMetricsTrendQuery>;

export const metricsWithTime = z.object({ time: text, metrics: list(metric) });
export type MetricsWithTime = z.infer<typeof metricsWithTime>;

/** The body is an array, one entry per period. */
export const listMetricsTrendReply = z.array(metricsWithTime);

export const listMetricsTrend = operation(
  'ListMetricsTrend',
  'GET',
  '/v2/{project_id}/statistics/metrics/trend',
  { query: listMetricsTrendQuery, reply: listMetricsTrendReply },
);

/** A desktop nobody used in the period; `compute_name` is spelt as the API spells it. */
export const unusedDesktopInfo = z.object({
  compute_name: text,
  create_time: text,
  desktop_id: text,
  disconnect_time: text,
});
export type UnusedDesktopInfo = z.infer<typeof unusedDesktopInfo>;

/** Desktops one call of ListUnusedDesktops gives, and the last place it may begin at. */
const UNUSED_LIST_LIMIT = 2000;
const UNUSED_LIST_LAST_OFFSET = 2000;

export const listUnusedDesktopsQuery = z.strictObject({
  offset: z.optional(z.int().check(z.minimum(0), z.maximum(UNUSED_LIST_LAST_OFFSET))),
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(UNUSED_LIST_LIMIT))),
  start_time: z.optional(z.string().check(z.minLength(10), z.maxLength(32))),
  end_time: z.optional(z.string().check(z.minLength(10), z.maxLength(32))),
});
export type ListUnusedDesktopsQuery = z.infer<typeof listUnusedDesktopsQuery>;

export const listUnusedDesktopsReply = z.object({
  unused_desktops: list(unusedDesktopInfo),
  total_count: int,
});

export const listUnusedDesktops = operation(
  'ListUnusedDesktops',
  'GET',
  '/v2/{project_id}/desktops/statistics/unused',
  {
    query: listUnusedDesktopsQuery,
    reply: listUnusedDesktopsReply,
    pages: {
      limit: UNUSED_LIST_LIMIT,
      lastOffset: UNUSED_LIST_LAST_OFFSET,
      rows: 'unused_desktops',
      total: 'total_count',
    },
  },
);

export const listLoginStateReply = z.object({
  in_use_num: int,
  unregistered_num: int,
  unable_to_connect_num: int,
  ready_num: int,
  disconnected_num: int,
});
export type ListLoginStateReply = z.infer<typeof listLoginStateReply>;

export const listLoginState = operation(
  'ListLoginState',
  'GET',
  '/v2/{project_id}/desktops/statistics/login-state',
  { reply: listLoginStateReply },
);

/** What one user used, by user name; durations are seconds. */
export const userMetric = z.object({
  metric: list(metric),
  username: text,
  enterprise_project_id: text,
});
export type UserMetric = z.infer<typeof userMetric>;

/** Rows one call of ListUserUsageMetric gives. */
const USER_USAGE_PER_PAGE = 100;

/** `username` is matched in part; `sort_field` needs `sort_type`. */
export const listUserUsageMetricQuery = z.strictObject({
  start_time: z.string().check(z.minLength(1), z.maxLength(32)),
  end_time: z.string().check(z.minLength(1), z.maxLength(32)),
  username: z.optional(z.string().check(z.maxLength(64))),
  usage_min_hours: z.optional(z.int().check(z.minimum(0))),
  usage_max_hours: z.optional(z.int().check(z.minimum(0))),
  sort_field: z.optional(z.enum(['user_usage'])),
  sort_type: z.optional(z.enum(['ASC', 'DESC'])),
  offset: z.optional(z.int().check(z.minimum(0))),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(USER_USAGE_PER_PAGE))),
  enterprise_project_id: z.optional(z.string()),
  domain: z.optional(z.string()),
});
export type ListUserUsageMetricQuery = z.infer<typeof listUserUsageMetricQuery>;

export const listUserUsageMetricReply = z.object({ count: int, items: list(userMetric) });

export const listUserUsageMetric = operation(
  'ListUserUsageMetric',
  'GET',
  '/v2/{project_id}/statistics/metrics/users',
  {
    query: listUserUsageMetricQuery,
    reply: listUserUsageMetricReply,
    pages: { limit: USER_USAGE_PER_PAGE, rows: 'items', total: 'count' },
  },
);
