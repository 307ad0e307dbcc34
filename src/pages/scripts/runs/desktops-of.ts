import type { ActionItem } from '~/domain/actions/engine/record';

/** A record as it was selected, with the desktop it is of. */
export interface RecordItem {
  readonly id: string;
  readonly name: string;
  readonly desktopId?: string;
}

/** The desktops of records, each once: several scripts on one desktop are several records. */
export function desktopsOf(records: readonly RecordItem[]): ActionItem[] {
  const byId = new Map<string, ActionItem>();
  for (const { desktopId, name } of records)
    if (desktopId && !byId.has(desktopId)) byId.set(desktopId, { id: desktopId, name });
  return [...byId.values()];
}
