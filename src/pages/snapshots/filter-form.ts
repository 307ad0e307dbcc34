import * as z from 'zod/mini';
import { SNAPSHOT_CREATE_TYPES, SNAPSHOT_DISK_TYPES } from '~/contract/snapshots';
import type { Messages } from '~/i18n/areas';
import { parseIds } from '~/lib/ids';
import { FILTER_LENGTH, LIST_LENGTH, type SnapshotFilters } from './snapshot-search';

type Words = Messages<'snapshots'>['filters']['errors'];

/** The values of the filter panel, and what it refuses before anything is asked of the service. */
export function filterFormSchema(t: Words) {
  const text = z.string().check(z.trim(), z.maxLength(FILTER_LENGTH, t.tooLong(FILTER_LENGTH)));
  const names = z.array(text).check(
    z.refine((items) => items.length <= LIST_LENGTH, {
      error: ({ input }) => t.tooMany(Array.isArray(input) ? input.length : 0, LIST_LENGTH),
    }),
  );
  return z.object({
    snapshotNames: names,
    status: text,
    diskType: z.enum(['', ...SNAPSHOT_DISK_TYPES]),
    createType: z.enum(['', ...SNAPSHOT_CREATE_TYPES]),
    desktopNames: names,
    desktopIds: z.string().check(
      z.refine((pasted) => parseIds(pasted).rejected.length === 0, {
        error: ({ input }) => t.notIds(parseIds(String(input)).rejected.slice(0, 3).join(', ')),
      }),
      z.refine((pasted) => parseIds(pasted).ids.length <= LIST_LENGTH, {
        error: ({ input }) => t.tooMany(parseIds(String(input)).ids.length, LIST_LENGTH),
      }),
    ),
  });
}

export type FilterForm = z.infer<ReturnType<typeof filterFormSchema>>;

/** The filters of a view as the panel shows them. */
export function fromFilters(filters: SnapshotFilters): FilterForm {
  return {
    snapshotNames: filters.snapshot_name,
    status: filters.status,
    diskType: filters.disk_type,
    createType: filters.create_type,
    desktopNames: filters.desktop_name,
    desktopIds: filters.desktop_id.join('\n'),
  };
}

/** The filters the panel's values stand for. */
export function toFilters(values: FilterForm): SnapshotFilters {
  return {
    snapshot_name: values.snapshotNames,
    status: values.status,
    disk_type: values.diskType,
    create_type: values.createType,
    desktop_name: values.desktopNames,
    desktop_id: parseIds(values.desktopIds).ids,
  };
}
