import { words } from '~/i18n/words';

const { plural } = words('en-US');

const desktops = (count: number) => plural(count, { one: '# desktop', other: '# desktops' });

/** What is said of actions on desktop pools. */
export const rolloutKinds = {
  'rebuild-pool-desktops': {
    name: 'Rebuild of pool desktops',
    verb: 'Rebuild desktops',
    title: (count: number) => `Rebuild ${desktops(count)} of the pool`,
  },
  'rebuild-pool': {
    name: 'Rebuild of a pool',
    verb: 'Rebuild pool',
    title: (count: number) => `Rebuild the pool: ${desktops(count)}`,
  },
  'set-pool-image': {
    name: 'Image of a pool',
    verb: 'Change image',
    title: () => 'Change the image of the pool',
  },
};

export const rolloutAsks = {
  inError: (count: number) =>
    plural(count, {
      one: '# is in error. A rebuild may repair it, or fail.',
      other: '# are in error. A rebuild may repair them, or fail.',
    }),
};

export const rolloutSkipped = { inError: 'In error' };
