import * as z from 'zod/mini';
import { operation } from './operation';
import { int, list, text } from './wire';

/** A quota: how much of `type` is used of how much there is, in `unit`. */
export const quotaResource = z.object({ type: text, quota: int, used: int, unit: text });
export type QuotaResource = z.infer<typeof quotaResource>;

export const showQuotasReply = z.object({
  quotas: z.nullish(z.object({ resources: list(quotaResource) })),
  site_quotas: list(z.object({ site_id: text, resources: list(quotaResource) })),
});
export type ShowQuotasReply = z.infer<typeof showQuotasReply>;

export const showQuotas = operation('ShowQuotas', 'GET', '/v2/{project_id}/quotas', {
  reply: showQuotasReply,
});
