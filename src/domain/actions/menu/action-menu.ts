import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { ALL_ACTIONS } from '~/domain/actions/all-actions';
import type { ActionSpec, MenuGroup } from '~/domain/actions/define-action';
import { MENU_GROUPS } from '~/domain/actions/define-action';
import { runScript } from '~/domain/actions/run-script/menu-entry';
import { restoreToTime } from '~/domain/actions/restore-to-time/menu-entry';
import type { Messages } from '~/i18n/areas';
import { freshDialog, type EntryGiven } from './fresh-dialog';

/** Something a desktop's menu offers: an action, or another way to one. */
export interface MenuEntry {
  readonly id: string;
  readonly group: MenuGroup;
  readonly icon: Icon;
  readonly word: (t: Messages<'actions'>) => string;
  readonly dialog: ComponentType<EntryGiven>;
  /** What it is done to is not there afterwards. */
  readonly removes: boolean;
}

const ENTRIES: readonly MenuEntry[] = [...ALL_ACTIONS.flatMap(entryOf), restoreToTime, runScript];

function entryOf(action: ActionSpec): MenuEntry[] {
  const { kind, menu, icon, dialog, removes = false } = action;
  if (!menu) return [];
  const word = (t: Messages<'actions'>) => t.kinds[kind]?.verb ?? kind;
  return [{ id: kind, group: menu, icon, word, dialog: freshDialog(action, dialog), removes }];
}

/** What a desktop's menu has in one of its groups, the commonest first. */
export function menuGroup(group: MenuGroup): readonly MenuEntry[] {
  return ENTRIES.filter((entry) => entry.group === group);
}

/** Everything a desktop's menu has, by groups. */
export const DESKTOP_MENU: readonly (readonly MenuEntry[])[] = MENU_GROUPS.map(menuGroup);
