import { useMessages } from '~/i18n/I18n';
import type { Shortcut } from '~/ui/layout/shortcuts';

/** The table's own keys, for the shortcut sheet: use-grid-keys.ts listens to them, once the focus is on a row. */
export function useGridShortcuts(selects: boolean, opens: boolean): Shortcut[] {
  const t = useMessages('common').table.keys;
  return [
    { keys: 'ArrowDown', label: t.next },
    { keys: 'ArrowUp', label: t.previous },
    { keys: 'ArrowRight', label: t.controls },
    ...(selects ? [{ keys: 'Space', label: t.select }] : []),
    ...(opens ? [{ keys: 'Enter', label: t.open }] : []),
  ];
}
