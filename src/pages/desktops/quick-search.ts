import { DESKTOP_ID_LIMIT } from '~/contract/desktops';
import { readSearchTerm } from '~/domain/desktops/search-term';
import { FILTER_LENGTH, type DesktopFilters } from './desktop-search';

type QuickFilters = Pick<DesktopFilters, 'computer_name' | 'desktop_ip' | 'desktop_id'>;
/** What the quick search took its text for, or why it cannot be searched. */
export type QuickMeaning =
  | { kind: 'nothing' | 'name' | 'ip' | 'ids'; filters: QuickFilters }
  | { kind: 'too-many-ids'; count: number }
  | { kind: 'too-long' };

const OFF: QuickFilters = { computer_name: '', desktop_ip: '', desktop_id: [] };

/** The filters for what was typed; what no call could take is refused here. */
export function readQuickSearch(input: string): QuickMeaning {
  const term = readSearchTerm(input);
  switch (term.kind) {
    case 'nothing':
      return { kind: 'nothing', filters: OFF };
    case 'ids':
      if (term.ids.length > DESKTOP_ID_LIMIT) return { kind: 'too-many-ids', count: term.ids.length };
      return { kind: 'ids', filters: { ...OFF, desktop_id: term.ids } };
    case 'ip':
      return { kind: 'ip', filters: { ...OFF, desktop_ip: term.ip } };
    case 'words':
      if (term.words.length > FILTER_LENGTH) return { kind: 'too-long' };
      return { kind: 'name', filters: { ...OFF, computer_name: term.words } };
  }
}

/** The text the quick search shows for a view. */
export function quickText(filters: QuickFilters): string {
  return filters.computer_name || filters.desktop_ip || filters.desktop_id.join(' ');
}
