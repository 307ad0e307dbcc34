import * as z from 'zod/mini';
import { jobReply } from './desktop-actions';
import { operation } from './operation';
import { flag, int, list, text } from './wire';

/** Snapshots one call may name. */
export const SNAPSHOTS_PER_CALL = 100;
/** The most snapshots one list call gives. */
export const SNAPSHOT_LIST_LIMIT = 1000;
/** Characters of a snapshot's name (the desktop's name and a timestamp are put around it) and of its description. */
export const SNAPSHOT_NAME_LIMIT = 64;
export const SNAPSHOT_DESCRIPTION_LIMIT = 255;
export const SNAPSHOT_DISK_TYPES = ['SYSTEM_DISK', 'DATA_DISKS', 'ALL'] as const;
export type SnapshotDiskType = (typeof SNAPSHOT_DISK_TYPES)[number];
/** How a snapshot came to be: by a scheduled task, or by hand. */
export const SNAPSHOT_CREATE_TYPES = ['AUTO', 'MANUALLY'] as const;
/** States the manual names. */
export const SNAPSHOT_STATUSES = [
  'creating',
  'restoring',
  'create_success',
  'create_failed',
  'restore_success',
  'restore_failed',
] as const;

/** A snapshot of one disk kind of one desktop. Times are yyyy-MM-ddTHH:mm:ssZ; `process` is null when no task runs. */
export const desktopSnapshot = z.object({
  snapshot_id: z.string(),
  snapshot_name: text,
  desktop_id: text,
  desktop_name: text,
  desktop_sid: text,
  desktop_pool_id: text,
  is_system_disk: flag,
  status: text,
  process: int,
  description: text,
  create_time: text,
  create_type: text,
  last_restore_time: text,
  restore_fail_reason: text,
});
export type DesktopSnapshot = z.infer<typeof desktopSnapshot>;

/** `sort_field` needs `sort_type`. */
export const listDesktopSnapshotQuery = z.strictObject({
  desktop_id: z.optional(z.string()),
  desktop_ids: z.optional(z.array(z.string())),
  desktop_name: z.optional(z.string()),
  desktop_names: z.optional(z.array(z.string())),
  snapshot_name: z.optional(z.string()),
  snapshot_names: z.optional(z.array(z.string())),
  disk_type: z.optional(z.enum(SNAPSHOT_DISK_TYPES)),
  create_type: z.optional(z.enum(SNAPSHOT_CREATE_TYPES)),
  status: z.optional(z.string()),
  sort_field: z.optional(z.enum(['create_time', 'snapshot_name'])),
  sort_type: z.optional(z.enum(['ASC', 'DESC'])),
  offset: z.optional(z.int().check(z.minimum(0))),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(SNAPSHOT_LIST_LIMIT))),
});
export type ListDesktopSnapshotQuery = z.infer<typeof listDesktopSnapshotQuery>;

export const listDesktopSnapshotReply = z.object({
  desktop_snapshots: list(desktopSnapshot),
  total_count: int,
});

export const listDesktopSnapshot = operation('ListDesktopSnapshot', 'GET', '/v2/{project_id}/snapshots', {
  query: listDesktopSnapshotQuery,
  reply: listDesktopSnapshotReply,
  pages: { limit: SNAPSHOT_LIST_LIMIT, rows: 'desktop_snapshots', total: 'total_count' },
});

const diskSnapshotInfo = z.strictObject({
  description: z.optional(z.string().check(z.maxLength(SNAPSHOT_DESCRIPTION_LIMIT))),
  name: z.optional(z.string().check(z.maxLength(SNAPSHOT_NAME_LIMIT))),
});

/** The stored name is desktop name + this name + timestamp. */
export const batchCreateDesktopSnapshotBody = z.strictObject({
  data_disk_snapshot: z.optional(diskSnapshotInfo),
  desktop_ids: z.optional(
    z.array(z.string().check(z.maxLength(36))).check(z.minLength(1), z.maxLength(SNAPSHOTS_PER_CALL)),
  ),
  disk_type: z.optional(z.enum(SNAPSHOT_DISK_TYPES)),
  system_disk_snapshot: z.optional(diskSnapshotInfo),
});
export type BatchCreateDesktopSnapshotBody = z.infer<typeof batchCreateDesktopSnapshotBody>;

export const batchCreateDesktopSnapshot = operation(
  'BatchCreateDesktopSnapshot',
  'POST',
  '/v2/{project_id}/snapshots/batch-create',
  { body: batchCreateDesktopSnapshotBody, reply: jobReply },
);

export const snapshotIdsBody = z.strictObject({
  snapshot_ids: z.optional(
    z.array(z.string().check(z.maxLength(36))).check(z.minLength(1), z.maxLength(SNAPSHOTS_PER_CALL)),
  ),
});
export type SnapshotIdsBody = z.infer<typeof snapshotIdsBody>;

export const batchDeleteDesktopSnapshot = operation(
  'BatchDeleteDesktopSnapshot',
  'POST',
  '/v2/{project_id}/snapshots/batch-delete',
  { body: snapshotIdsBody, reply: jobReply },
);

export const batchRestoreDesktopSnapshot = operation(
  'BatchRestoreDesktopSnapshot',
  'POST',
  '/v2/{project_id}/snapshots/batch-restore',
  { body: snapshotIdsBody, reply: jobReply },
);
