import { listAvailabilityZonesReply } from '~/contract/availability-zones';
import { noBody, noQuery, type Operation, operation } from '~/mocks/operation';
import { ZONES } from '~/mocks/seed/places';
import { PRODUCTS } from '~/mocks/seed/products';

/** Availability zones. */
export function availabilityZoneOperations(): Operation[] {
  return [
    operation({
      id: 'ListAvailabilityZones',
      method: 'GET',
      path: '/v2/:project_id/availability-zones',
      query: noQuery,
      body: noBody,
      reply: listAvailabilityZonesReply,
      answer: () => ({
        total_count: ZONES.length,
        availability_zones: ZONES.map((zone, index) => ({
          availability_zone: zone.code,
          display_name: zone.displayName,
          i18n: { ...zone.names },
          default_availability_zone: zone.isDefault,
          visible: zone.visible,
          product_ids: [],
          // The second zone has run out of GPU desktops.
          sold_out: { products: index === 1 ? PRODUCTS.filter((p) => p.gpu !== null).map((p) => p.id) : [] },
        })),
      }),
    }),
  ];
}
