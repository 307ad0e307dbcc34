import { queryOptions } from '@tanstack/react-query';
import { showQuotas } from '~/contract/quotas';
import { call } from './http';

/** What the project may use and how much of it is used (ShowQuotas). Key: ['quotas']. */
export function quotasQuery() {
  return queryOptions({
    queryKey: ['quotas'],
    queryFn: ({ signal }) => call(showQuotas, { signal }),
  });
}
