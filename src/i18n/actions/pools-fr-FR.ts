import { words } from '~/i18n/words';

const { plural } = words('fr-FR');

const pools = (count: number) => plural(count, { one: '# pool de bureaux', other: '# pools de bureaux' });
const accounts = (count: number) =>
  plural(count, { one: '# utilisateur ou groupe', other: '# utilisateurs ou groupes' });

export const poolKinds = {
  'start-pools': {
    name: 'Démarrage de pools',
    verb: 'Démarrer',
    title: (count: number) => `Démarrer ${pools(count)}`,
  },
  'stop-pools': {
    name: 'Arrêt de pools',
    verb: 'Arrêter',
    title: (count: number) => `Arrêter ${pools(count)}`,
  },
  'restart-pools': {
    name: 'Redémarrage de pools',
    verb: 'Redémarrer',
    title: (count: number) => `Redémarrer ${pools(count)}`,
  },
  'hibernate-pools': {
    name: 'Mise en veille prolongée de pools',
    verb: 'Mettre en veille prolongée',
    title: (count: number) => `Mettre ${pools(count)} en veille prolongée`,
  },
  'delete-pools': {
    name: 'Suppression de pools',
    verb: 'Supprimer',
    title: (count: number) => `Supprimer ${pools(count)}`,
  },
  'add-pool-users': {
    name: 'Autorisation pour un pool',
    verb: 'Ajouter au pool',
    title: (count: number) => `Ajouter ${accounts(count)} au pool`,
  },
  'remove-pool-users': {
    name: 'Retrait d’un pool',
    verb: 'Retirer du pool',
    title: (count: number) => `Retirer ${accounts(count)} du pool`,
  },
  'change-pool-users': {
    name: 'Changement de groupe d’autorisations',
    verb: 'Changer de groupe d’autorisations',
    title: (count: number) => `Changer le groupe d’autorisations de ${accounts(count)}`,
  },
};

export const poolPlan = {
  poolsHit: (count: number) =>
    count === 0
      ? 'Aucun pool n’est concerné'
      : plural(count, { one: '# pool est concerné', other: '# pools sont concernés' }),
};

export const poolLeaves = {
  poolIsEmpty: (count: number) =>
    plural(count, { one: '# n’a pas de bureau.', other: '# n’ont pas de bureau.' }),
  poolHasDesktops: (count: number) =>
    plural(count, {
      one: '# a encore des bureaux. Seul un pool vide peut être supprimé.',
      other: '# ont encore des bureaux. Seuls des pools vides peuvent être supprimés.',
    }),
  poolAutoCreates: (count: number) =>
    plural(count, {
      one: '# crée des bureaux automatiquement. Désactivez d’abord la mise à l’échelle automatique.',
      other: '# créent des bureaux automatiquement. Désactivez d’abord la mise à l’échelle automatique.',
    }),
};

export const poolSkipped = {
  poolIsEmpty: 'Aucun bureau dans le pool',
  poolHasDesktops: 'Pool non vide',
  poolAutoCreates: 'Mise à l’échelle automatique active',
};
