import * as z from 'zod/mini';
import { recall, remember } from '~/lib/remembered';
import { COLUMN_IDS, DEFAULT_COLUMNS, type ColumnId } from './column-ids';

const KEY = 'desktops-columns';
const remembered = z.array(z.enum(COLUMN_IDS)).check(z.minLength(1));

/** The columns chosen in this browser; null when they are the usual ones. */
export function rememberedColumns(): ColumnId[] | null {
  const parsed = z.safeParse(remembered, recall(KEY));
  if (!parsed.success || parsed.data.join() === DEFAULT_COLUMNS.join()) return null;
  return [...new Set(parsed.data)];
}

/** Keeps a choice of columns for the next visit. */
export function rememberColumns(columns: readonly ColumnId[]): void {
  remember(KEY, columns);
}
