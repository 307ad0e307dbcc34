import { IconMoon, IconPlayerPlay, IconPower, IconRefresh, IconTrash, type Icon } from '@tabler/icons-react';
import * as z from 'zod/mini';
import {
  deleteDesktopPool,
  executeDesktopPoolAction,
  executeDesktopPoolActionBody,
  type PoolOperation,
} from '~/contract/desktop-pools';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import type { ActionItem } from '~/domain/actions/engine/record';
import { powerParams, type PowerKind } from '~/domain/actions/power/action';
import { POOLS } from '~/domain/actions/subjects';
import { readPoolFacts } from './pool-facts';

/** The power actions on all desktops of a pool. */
export const POOL_POWER_KINDS = ['start-pools', 'stop-pools', 'restart-pools', 'hibernate-pools'] as const;
export type PoolPowerKind = (typeof POOL_POWER_KINDS)[number];

const OPERATIONS: Readonly<Record<PoolPowerKind, PoolOperation>> = {
  'start-pools': 'os-start',
  'stop-pools': 'os-stop',
  'restart-pools': 'reboot',
  'hibernate-pools': 'hibernate',
};

const ON_DESKTOPS: Readonly<Record<PoolPowerKind, PowerKind>> = {
  'start-pools': 'start',
  'stop-pools': 'stop',
  'restart-pools': 'restart',
  'hibernate-pools': 'hibernate',
};

const ICONS: Readonly<Record<PoolPowerKind, Icon>> = {
  'start-pools': IconPlayerPlay,
  'stop-pools': IconPower,
  'restart-pools': IconRefresh,
  'hibernate-pools': IconMoon,
};

/** A call is about one pool, which is in its path. @throws RangeError for several */
function onePool(items: readonly ActionItem[]): { pool_id: string } {
  const [id, ...others] = idsOf(items);
  if (id === undefined || others.length > 0) throw new RangeError('A request is about one pool.');
  return { pool_id: id };
}

/** Starting has no gentle and forced form: whatever was chosen before is not sent. */
const power = (kind: PoolPowerKind): ActionSpec =>
  defineAction({
    kind,
    subject: POOLS,
    operation: executeDesktopPoolAction,
    limit: 1,
    harm: kind === 'start-pools' ? 'none' : 'interrupts',
    icon: ICONS[kind],
    dialog: lazyDialog(
      ['action-forms', 'pool-actions'],
      async () => (await import('./PoolPowerDialog')).PoolPowerDialog,
    ),
    hasForm: kind !== 'start-pools',
    failedDesktopsAs: ON_DESKTOPS[kind],
    params: powerParams,
    forces: ({ force }) => force && kind !== 'start-pools',
    path: (items) => onePool(items),
    body: ({ force }, items) => {
      onePool(items);
      return executeDesktopPoolActionBody.parse({
        op_type: OPERATIONS[kind],
        ...(kind !== 'start-pools' && { type: force ? 'HARD' : 'SOFT' }),
      });
    },
  });

export const POOL_ACTIONS: readonly ActionSpec[] = [
  ...POOL_POWER_KINDS.map(power),
  defineAction({
    kind: 'delete-pools',
    subject: POOLS,
    operation: deleteDesktopPool,
    limit: 1,
    harm: 'destroys',
    icon: IconTrash,
    dialog: lazyDialog(['pool-actions'], async () => (await import('./DeletePoolsDialog')).DeletePoolsDialog),
    hasForm: false,
    removes: true,
    params: z.object({}),
    path: (items) => onePool(items),
    body: (_, items) => {
      onePool(items);
      return {};
    },
    prove: async (_, items) => {
      const there = await readPoolFacts(items, false);
      return new Map(items.map(({ id }) => [id, !there.has(id)]));
    },
  }),
];
