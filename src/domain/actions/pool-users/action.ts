import { IconShieldCog, IconUserMinus, IconUserPlus, type Icon } from '@tabler/icons-react';
import {
  changePoolUsers,
  changePoolUsersBody,
  POOL_USERS_PER_CALL,
  type ChangePoolUsersBody,
} from '~/contract/pool-users';
import { defineAction, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { POOL_USERS } from '~/domain/actions/subjects';
import { isDone, poolUserParams, readPoolUsers, type PoolUserKind } from './pool-user';

const ACTIONS: Readonly<Record<PoolUserKind, ChangePoolUsersBody['action']>> = {
  'add-pool-users': 'ADD',
  'remove-pool-users': 'REMOVE',
  'change-pool-users': 'CHANGE_PRIVILEGE',
};
const ICONS: Readonly<Record<PoolUserKind, Icon>> = {
  'add-pool-users': IconUserPlus,
  'remove-pool-users': IconUserMinus,
  'change-pool-users': IconShieldCog,
};

/** The call needs a permission group even where somebody is removed: the one there is. */
const poolUsersAction = (kind: PoolUserKind): ActionSpec =>
  defineAction({
    kind,
    subject: POOL_USERS,
    operation: changePoolUsers,
    limit: POOL_USERS_PER_CALL,
    harm: 'none',
    icon: ICONS[kind],
    dialog: lazyDialog(['pool-actions'], async () => (await import('./PoolUsersDialog')).PoolUsersDialog),
    hasForm: kind !== 'remove-pool-users',
    params: poolUserParams,
    path: (_, { poolId }) => ({ pool_id: poolId }),
    body: ({ users, permission }, items) =>
      changePoolUsersBody.parse({
        action: ACTIONS[kind],
        objects: items.map(({ id }) => {
          const one = users[id];
          if (!one) throw new RangeError('Nobody is known by this item.');
          return {
            object_id: one.id,
            object_name: one.name,
            object_type: one.type,
            user_group: kind === 'remove-pool-users' ? one.permission : permission,
            ...(one.domain !== '' && { domain: one.domain }),
          };
        }),
      }),
    // The call answers without a body, and a refusal may leave a part done.
    prove: async ({ poolId, permission }, items) => {
      const there = await readPoolUsers(poolId);
      return new Map(items.map(({ id }) => [id, isDone(kind, there.get(id), permission)]));
    },
  });

export const removePoolUsersAction = poolUsersAction('remove-pool-users');

export const POOL_USER_ACTIONS: readonly ActionSpec[] = [
  poolUsersAction('add-pool-users'),
  removePoolUsersAction,
  poolUsersAction('change-pool-users'),
];
