import { words } from '~/i18n/words';

const { n, and, plural } = words('en-US');

/** The page of one desktop pool. */
export const messages = {
  views: 'Parts of this desktop pool',
  tabs: { overview: 'Overview', desktops: 'Desktops' },
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
};
