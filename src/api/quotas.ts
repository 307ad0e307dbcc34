import { queryOptions } from '@tanstack/react-query';
import { showQuotasReply } from '~/contract/quotas';
import { get } from './http';

/** What the project may use and how much of it is used (ShowQuotas). Key: ['quotas']. */
export function quotasQuery() {
  return queryOptions({
    queryKey: ['quotas'],
    queryFn: ({ signal }) => get('/v2/{project_id}/quotas', showQuotasReply, { signal }),
  });
}
