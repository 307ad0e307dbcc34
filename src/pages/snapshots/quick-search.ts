import { readSearchTerm } from '~/domain/desktops/search-term';
import { FILTER_LENGTH, LIST_LENGTH, type SnapshotFilters } from './snapshot-search';

/** What words are looked for in. Ids are always those of desktops: the service finds no snapshot by its own. */
export const QUICK_SCOPES = ['desktop', 'snapshot'] as const;
export type QuickScope = (typeof QUICK_SCOPES)[number];

type QuickFilters = Pick<SnapshotFilters, 'desktop_name' | 'snapshot_name' | 'desktop_id'>;
/** What the quick search took its text for, or why it cannot be searched. */
export type QuickMeaning =
  | { kind: 'nothing' | 'name' | 'ids'; filters: QuickFilters }
  | { kind: 'too-many-ids'; count: number }
  | { kind: 'too-long' };

const OFF: QuickFilters = { desktop_name: [], snapshot_name: [], desktop_id: [] };

/** The filters for what was typed; what no call could take is refused here. */
export function readQuickSearch(input: string, scope: QuickScope): QuickMeaning {
  const term = readSearchTerm(input);
  if (term.kind === 'nothing') return { kind: 'nothing', filters: OFF };
  if (term.kind === 'ids') {
    if (term.ids.length > LIST_LENGTH) return { kind: 'too-many-ids', count: term.ids.length };
    return { kind: 'ids', filters: { ...OFF, desktop_id: term.ids } };
  }
  const words = input.trim();
  if (words.length > FILTER_LENGTH) return { kind: 'too-long' };
  return {
    kind: 'name',
    filters: scope === 'desktop' ? { ...OFF, desktop_name: [words] } : { ...OFF, snapshot_name: [words] },
  };
}

/** The text the quick search shows for a view. */
export function quickText({ desktop_name, snapshot_name, desktop_id }: QuickFilters): string {
  return (
    (desktop_name.length === 1 && desktop_name[0]) ||
    (snapshot_name.length === 1 && snapshot_name[0]) ||
    desktop_id.join(' ')
  );
}

/** Where the text of a view is looked for; null when the view does not tell. */
export function quickScope({ desktop_name, snapshot_name }: QuickFilters): QuickScope | null {
  if (desktop_name.length === 1) return 'desktop';
  return snapshot_name.length === 1 ? 'snapshot' : null;
}
