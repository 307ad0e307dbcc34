// The columns of the list, by the field they show. Which of the two lists has a field decides which list is read.

/** Columns the short list can fill. */
export const SHORT_COLUMNS = [
  'status',
  'connect_status',
  'user',
  'ip_address',
  'pool_id',
  'desktop_type',
  'tags',
  'availability_zone',
  'subnet_id',
  'enterprise_project_id',
  'in_maintenance_mode',
  'share_resource_sku',
  'os_host_name',
  'ou_name',
  'sid',
  'desktop_id',
  'created',
] as const;

/** Columns only the detailed list can fill. */
export const DETAIL_COLUMNS = [
  'process',
  'image_name',
  'os_version',
  'flavor',
  'root_volume',
  'data_volumes',
  'charging_mode',
  'attach_state',
  'is_freeze',
  'internet_mode',
] as const;

export const COLUMN_IDS = [...SHORT_COLUMNS, ...DETAIL_COLUMNS] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** What an administrator needs at first sight; the name always comes first. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'status',
  'connect_status',
  'user',
  'ip_address',
  'pool_id',
  'tags',
  'created',
];

/** True when only the detailed list has what the column shows. */
export function isDetailColumn(id: string): boolean {
  return DETAIL_COLUMNS.some((column) => column === id);
}
