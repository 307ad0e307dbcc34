import { words } from '~/i18n/words';

const { n, and, plural } = words('en-US');

/** The page of one desktop pool. */
export const messages = {
  views: 'Parts of this desktop pool',
  tabs: {
    overview: 'Overview',
    desktops: 'Desktops',
    rollout: 'Rollout',
    users: 'Users and groups',
    scripts: 'Scripts',
  },
  notFound: 'This desktop pool does not exist',
  notFoundBody: 'It may have been deleted.',
  toList: 'Show all desktop pools',
  drift: {
    title: 'Differences from the pool',
    reading: 'Comparing the desktops with the pool',
    none: 'Every desktop is as the pool says.',
    mixed: (shares: readonly { image: string; count: number }[]) =>
      `Mixed images: ${and(shares.map(({ image, count }) => `${n(count)} on ${image}`))}`,
    changing: (count: number) =>
      plural(count, {
        one: '(# more is being changed and not counted)',
        other: '(# more are being changed and not counted)',
      }),
    lead: 'Desktops that differ from the pool:',
    differ: {
      IMAGE_ID: (count: number) => `${n(count)} by image`,
      PRODUCT_ID: (count: number) => `${n(count)} by package`,
      DISK_NUM: (count: number) => `${n(count)} by number of disks`,
      DISK_SIZE: (count: number) => `${n(count)} by disk size`,
      AUTO_ISOLATION: (count: number) => `${n(count)} isolated`,
    },
    types: {
      IMAGE_ID: 'Image',
      PRODUCT_ID: 'Package',
      DISK_NUM: 'Number of disks',
      DISK_SIZE: 'Disk size',
      AUTO_ISOLATION: 'Isolated',
    },
  },
  desktops: {
    group: 'Desktop pool',
    columns: { inconsistent_types: 'Differs by', isolated: 'Isolated' },
    filters: {
      inconsistent_type: 'Differs by',
      isolated: 'Isolated',
      computer_names: 'Names in full',
    },
    empty: { title: 'No desktops in this pool', body: 'The pool is empty.' },
  },
  users: {
    title: 'Users and groups',
    many: 'users and groups',
    total: (count: number) => plural(count, { one: '# user or group', other: '# users and groups' }),
    columns: {
      name: 'Name',
      object_type: 'Kind',
      user_group: 'Permission group',
      domain: 'Domain',
      created_at: 'Authorized',
      object_id: 'User or group ID',
    },
    types: { USER: 'User', USER_GROUP: 'User group' } as Record<string, string>,
    filters: { names: { q: 'Name', object_type: 'Kind', user_group: 'Permission group' } },
    quick: { placeholder: 'Name or domain' },
    presets: { all: 'All', users: 'Users', groups: 'User groups' },
    empty: {
      title: 'Nobody is authorized for this pool',
      body: 'Add users or user groups, so that they can use desktops of the pool.',
    },
    add: 'Add users and groups',
    addTitle: (pool: string) => `Add users and groups to ${pool}`,
    next: 'Next',
    addHelp: 'The permission group is chosen in the next step.',
    chooseSome: 'Choose at least one user or user group.',
  },
};
