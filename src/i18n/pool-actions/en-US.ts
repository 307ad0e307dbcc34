import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

const desktops = (count: number) => plural(count, { one: '# desktop', other: '# desktops' });

/** The dialogs of actions on desktop pools and on who may use them. */
export const messages = {
  power: {
    'start-pools': 'All desktops of the pool that are off or hibernated start up.',
    'stop-pools': 'All desktops of the pool shut down. Users are disconnected; disks stay as they are.',
    'restart-pools': 'All desktops of the pool restart. Users are disconnected for a few minutes.',
    'hibernate-pools':
      'The memory of all desktops of the pool is saved to disk, and they are switched off. Windows only.',
  },
  wholePool: 'The service acts on the whole pool and passes over desktops that cannot do this now.',
  hit: {
    title: 'Desktops per pool',
    sum: (count: number, inUse: number) =>
      inUse === 0 ? desktops(count) : `${desktops(count)}, ${n(inUse)} in use`,
  },
  remove: {
    lost: 'The pool and its authorizations are deleted. This cannot be undone.',
    stays: 'Users, user groups and images stay as they are.',
    obstacles: 'What prevents the deletion',
    obstacle: (name: string, count: number, autoCreates: boolean) =>
      `${name}: ${[count > 0 ? `${desktops(count)} in the pool` : '', autoCreates ? 'autoscale is on' : ''].filter(Boolean).join(', ')}`,
  },
  users: {
    about: {
      'add-pool-users': (pool: string) => `They can then use desktops of the pool ${pool}.`,
      'remove-pool-users': (pool: string) => `They can no longer get desktops of the pool ${pool}.`,
      'change-pool-users': (pool: string) => `The permission group is used on desktops of the pool ${pool}.`,
    },
    removed: 'Access through another user group of the pool remains.',
    permission: 'Permission group',
    permissions: {
      users: 'Users',
      administrators: 'Administrators',
      default: 'Default (Linux)',
      sudo: 'Administrators (Linux)',
    } as Record<string, string>,
  },
};
