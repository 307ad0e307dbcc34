import * as z from 'zod/mini';
import { TEXT_LIMIT } from '~/contract/wire';
import { rawSearch, toSearchParams } from '~/lib/url-state';

export const DETAIL_TABS = ['overview', 'runs'] as const;

const page = z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_000_000)), 1);
const schema = z.object({
  tab: z.catch(z.enum(DETAIL_TABS), 'overview'),
  /** The run whose desktops are shown. */
  record: z.catch(z.string().check(z.maxLength(TEXT_LIMIT)), ''),
  /** Of the runs, while the desktops of one of them are shown. */
  runs_page: page,
});
/** What the address of a task's page holds, beside the view of the list that is shown. */
export type TaskDetailSearch = z.infer<typeof schema>;

const DEFAULTS: TaskDetailSearch = { tab: 'overview', record: '', runs_page: 1 };

/** Reads the address; never throws. What belongs to one view is forgotten in another. */
export function parseTaskDetail(params: URLSearchParams): TaskDetailSearch {
  const search = schema.parse({ ...DEFAULTS, ...rawSearch(params) });
  if (search.tab === 'overview') return DEFAULTS;
  return search.record === '' ? { ...DEFAULTS, tab: 'runs' } : search;
}

/** Writes the address; what equals the default is left out. `page` is that of the list the address opens. */
export function toTaskDetailParams(search: Partial<TaskDetailSearch> & { page?: number }): URLSearchParams {
  return toSearchParams({ ...DEFAULTS, ...search }, { ...DEFAULTS, page: 1 });
}
