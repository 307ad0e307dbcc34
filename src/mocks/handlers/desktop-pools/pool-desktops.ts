import { listPoolDesktopsDetail } from '~/contract/pool-desktops';
import { inconsistenciesOf, poolDesktopRow } from '~/mocks/rows/pool-rows';
import { type Backend, paged } from '~/mocks/transport/backend';
import { handle, type Handler } from '~/mocks/transport/handle';
import { filterDesktops, sortDesktops } from '~/mocks/handlers/desktops/desktop-filter';
import { lookupPool } from './desktop-pools';

/** Rows a list gives when it is not told how many. */
const USUAL_LIMIT = 10;

/** The desktops of a pool. One that is being changed differs from it until the change is done. */
export function poolDesktopHandlers(backend: Backend): Handler[] {
  return [
    handle(listPoolDesktopsDetail, ({ param, query }) => {
      const { db } = backend;
      const now = backend.clock.now();
      const pool = lookupPool(db, param('pool_id'));
      const { offset, limit = USUAL_LIMIT, sort_field, sort_type, user_name, ...rest } = query;
      const { inconsistent_type: type, isolated, ...filter } = rest;
      const wanted = type?.toLowerCase();
      const found = (
        filterDesktops(
          db,
          { ...filter, pool_id: pool.id, ...(user_name !== undefined && { user_name: [user_name] }) },
          now,
        ) ?? []
      ).filter(
        (row) =>
          (wanted === undefined || inconsistenciesOf(pool, row).includes(wanted)) &&
          (isolated === undefined || row.isolated === isolated),
      );
      const rows = sort_field ? sortDesktops(found, sort_field, sort_type) : found;
      const onDemand = found.filter(({ chargeMode }) => chargeMode === '1').length;
      return {
        total_count: found.length,
        on_demand_desktops_num: onDemand,
        period_desktops_num: found.length - onDemand,
        // The answer's field knows four of the five ways of the filter.
        ...(wanted !== undefined && wanted !== 'auto_isolation' && { inconsistent_type: wanted }),
        pool_desktops: paged(rows, offset, limit).map((row) => poolDesktopRow(pool, row, now)),
      };
    }),
  ];
}
