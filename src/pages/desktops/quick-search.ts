import { DESKTOP_ID_LIMIT } from '~/contract/desktops';
import { parseIds } from '~/lib/ids';
import { FILTER_LENGTH, type DesktopFilters } from './desktop-search';

type QuickFilters = Pick<DesktopFilters, 'computer_name' | 'desktop_ip' | 'desktop_id'>;
/** What the quick search took its text for, or why it cannot be searched. */
export type QuickMeaning =
  | { kind: 'nothing' | 'name' | 'ip' | 'ids'; filters: QuickFilters }
  | { kind: 'too-many-ids'; count: number }
  | { kind: 'too-long' };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const IP = /^(\d{1,3}\.){1,3}(\d{1,3})?$/;
const OFF: QuickFilters = { computer_name: '', desktop_ip: '', desktop_id: [] };

/** Understands what was typed or pasted: one or more ids, a whole or partial IP address, else a part of a name. */
export function readQuickSearch(input: string): QuickMeaning {
  const typed = input.trim();
  if (typed === '') return { kind: 'nothing', filters: OFF };
  const { ids, rejected } = parseIds(typed);
  if (rejected.length === 0 && ids.length > 0 && ids.every((id) => UUID.test(id))) {
    if (ids.length > DESKTOP_ID_LIMIT) return { kind: 'too-many-ids', count: ids.length };
    return { kind: 'ids', filters: { ...OFF, desktop_id: ids } };
  }
  if (typed.length > FILTER_LENGTH) return { kind: 'too-long' };
  if (IP.test(typed)) return { kind: 'ip', filters: { ...OFF, desktop_ip: typed } };
  return { kind: 'name', filters: { ...OFF, computer_name: typed } };
}

/** The text the quick search shows for a view. */
export function quickText(filters: QuickFilters): string {
  return filters.computer_name || filters.desktop_ip || filters.desktop_id.join(' ');
}
