import type { ListDesktopsDetailQuery, ListDesktopsQuery } from '~/contract/desktops';

/** Rows the lists of a block show. */
export const SHOWN = 5;

/** Desktops in error: their number and the first of them, by one read for two blocks. */
export const ERROR_LIST: ListDesktopsQuery = { status: 'ERROR', limit: SHOWN };

/** Desktops in maintenance, which only the detailed list can tell. */
export const MAINTENANCE_LIST: ListDesktopsDetailQuery = { in_maintenance_mode: true, limit: SHOWN };
