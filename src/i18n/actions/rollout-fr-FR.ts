import { words } from '~/i18n/words';
import type {
  rolloutAsks as sourceAsks,
  rolloutKinds as sourceKinds,
  rolloutSkipped as sourceSkipped,
} from './rollout-en-US';

const { plural } = words('fr-FR');

const desktops = (count: number) => plural(count, { one: '# bureau', other: '# bureaux' });

export const rolloutKinds = {
  'rebuild-pool-desktops': {
    name: 'Reconstruction de bureaux du pool',
    verb: 'Reconstruire des bureaux',
    title: (count: number) => `Reconstruire ${desktops(count)} du pool`,
  },
  'rebuild-pool': {
    name: 'Reconstruction d’un pool',
    verb: 'Reconstruire le pool',
    title: (count: number) => `Reconstruire le pool\u00A0: ${desktops(count)}`,
  },
  'set-pool-image': {
    name: 'Image d’un pool',
    verb: 'Changer l’image',
    title: () => 'Changer l’image du pool',
  },
} satisfies typeof sourceKinds;

export const rolloutAsks = {
  inError: (count) =>
    plural(count, {
      one: '# est en erreur. La reconstruction peut le réparer, ou échouer.',
      other: '# sont en erreur. La reconstruction peut les réparer, ou échouer.',
    }),
} satisfies typeof sourceAsks;

export const rolloutSkipped = { inError: 'En erreur' } satisfies typeof sourceSkipped;
