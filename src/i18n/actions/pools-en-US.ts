import { words } from '~/i18n/words';

const { plural } = words('en-US');

const pools = (count: number) => plural(count, { one: '# desktop pool', other: '# desktop pools' });
const accounts = (count: number) => plural(count, { one: '# user or group', other: '# users or groups' });

/** What actions on desktop pools, and on who may use them, are called. */
export const poolKinds = {
  'start-pools': { name: 'Start of pools', verb: 'Start', title: (count: number) => `Start ${pools(count)}` },
  'stop-pools': {
    name: 'Shutdown of pools',
    verb: 'Shut down',
    title: (count: number) => `Shut down ${pools(count)}`,
  },
  'restart-pools': {
    name: 'Restart of pools',
    verb: 'Restart',
    title: (count: number) => `Restart ${pools(count)}`,
  },
  'hibernate-pools': {
    name: 'Hibernation of pools',
    verb: 'Hibernate',
    title: (count: number) => `Hibernate ${pools(count)}`,
  },
  'delete-pools': {
    name: 'Deletion of pools',
    verb: 'Delete',
    title: (count: number) => `Delete ${pools(count)}`,
  },
  'add-pool-users': {
    name: 'Authorization for a pool',
    verb: 'Add to pool',
    title: (count: number) => `Add ${accounts(count)} to the pool`,
  },
  'remove-pool-users': {
    name: 'Removal from a pool',
    verb: 'Remove from pool',
    title: (count: number) => `Remove ${accounts(count)} from the pool`,
  },
  'change-pool-users': {
    name: 'Change of permission groups',
    verb: 'Change permission group',
    title: (count: number) => `Change the permission group of ${accounts(count)}`,
  },
};

export const poolPlan = {
  poolsHit: (count: number) =>
    count === 0
      ? 'No pool is affected'
      : plural(count, { one: '# pool is affected', other: '# pools are affected' }),
};

export const poolLeaves = {
  poolIsEmpty: (count: number) => plural(count, { one: '# has no desktops.', other: '# have no desktops.' }),
  poolHasDesktops: (count: number) =>
    plural(count, {
      one: '# still has desktops. Only an empty pool can be deleted.',
      other: '# still have desktops. Only empty pools can be deleted.',
    }),
  poolAutoCreates: (count: number) =>
    plural(count, {
      one: '# creates desktops automatically. Turn autoscale off first.',
      other: '# create desktops automatically. Turn autoscale off first.',
    }),
};

export const poolSkipped = {
  poolIsEmpty: 'No desktops in the pool',
  poolHasDesktops: 'Pool not empty',
  poolAutoCreates: 'Autoscale is on',
};
