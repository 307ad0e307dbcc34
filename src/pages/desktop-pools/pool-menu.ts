import type { Icon } from '@tabler/icons-react';
import { specOf } from '~/domain/actions/all-actions';
import type { ActionKind } from '~/domain/actions/engine/record';
import { POOL_POWER_KINDS } from '~/domain/actions/pools/action';
import type { Messages } from '~/i18n/areas';

/** An action a pool's menus offer. */
export interface PoolMenuEntry {
  readonly kind: ActionKind;
  readonly icon: Icon;
  readonly word: (t: Messages<'actions'>) => string;
  readonly removes: boolean;
}

const entry = (kind: ActionKind): PoolMenuEntry => {
  const { icon, removes = false } = specOf(kind);
  return { kind, icon, removes, word: (t) => t.kinds[kind]?.verb ?? kind };
};

/** What can be done to pools, by groups; every menu of a pool is made from it, whatever removes comes last. */
export const POOL_MENU = {
  power: POOL_POWER_KINDS.map(entry),
  rebuild: [entry('rebuild-pool')],
  removal: [entry('delete-pools')],
} as const;
