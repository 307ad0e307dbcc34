import { queryOptions } from '@tanstack/react-query';
import {
  listLoginState,
  listMetricsTrend,
  listUnusedDesktops,
  listUserUsageMetric,
  type ListMetricsTrendQuery,
  type ListUnusedDesktopsQuery,
  type ListUserUsageMetricQuery,
} from '~/contract/statistics';
import { call } from './http';

/** How many desktops are in each connection state (ListLoginState). Key: ['statistics', 'login-state']. */
export function loginStateQuery() {
  return queryOptions({
    queryKey: ['statistics', 'login-state'],
    queryFn: ({ signal }) => call(listLoginState, { signal }),
  });
}

/** Desktops nobody used in a period (ListUnusedDesktops). Key: ['statistics', 'unused', query]. */
export function unusedDesktopsQuery(query: ListUnusedDesktopsQuery) {
  return queryOptions({
    queryKey: ['statistics', 'unused', query],
    queryFn: ({ signal }) => call(listUnusedDesktops, { query, signal }),
  });
}

/** Values of metrics over time, one entry a period (ListMetricsTrend). Key: ['statistics', 'trend', query]. */
export function metricsTrendQuery(query: ListMetricsTrendQuery) {
  return queryOptions({
    queryKey: ['statistics', 'trend', query],
    queryFn: ({ signal }) => call(listMetricsTrend, { query, signal }),
  });
}

/** How long people used desktops in a period (ListUserUsageMetric). Key: ['statistics', 'users', query]. */
export function userUsageQuery(query: ListUserUsageMetricQuery) {
  return queryOptions({
    queryKey: ['statistics', 'users', query],
    queryFn: ({ signal }) => call(listUserUsageMetric, { query, signal }),
  });
}
