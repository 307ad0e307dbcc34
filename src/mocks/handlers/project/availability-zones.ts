import { listAvailabilityZones } from '~/contract/availability-zones';
import { handle, type Handler } from '~/mocks/transport/handle';
import { ZONES } from '~/mocks/seed/places';
import { PRODUCTS } from '~/mocks/seed/products';

/** Availability zones. */
export function availabilityZoneHandlers(): Handler[] {
  return [
    handle(listAvailabilityZones, () => ({
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
    })),
  ];
}
