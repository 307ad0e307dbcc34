import * as z from 'zod/mini';
import { operation } from './operation';
import { flag, int, list, text } from './wire';

export const availabilityZoneInfo = z.object({
  availability_zone: text,
  default_availability_zone: flag,
  display_name: text,
  i18n: z.nullish(z.record(z.string(), z.string())),
  product_ids: list(z.string()),
  sold_out: z.nullish(z.object({ products: list(z.string()) })),
  visible: flag,
});
export type AvailabilityZoneInfo = z.infer<typeof availabilityZoneInfo>;

export const listAvailabilityZonesReply = z.object({
  availability_zones: list(availabilityZoneInfo),
  total_count: int,
});

export const listAvailabilityZones = operation(
  'ListAvailabilityZones',
  'GET',
  '/v2/{project_id}/availability-zones',
  { reply: listAvailabilityZonesReply },
);
