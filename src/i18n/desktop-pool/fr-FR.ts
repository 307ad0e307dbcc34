import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and, plural } = words('fr-FR');

export const messages = {
  views: 'Parties de ce pool de bureaux',
  tabs: {
    overview: 'Vue d’ensemble',
    desktops: 'Bureaux',
    rollout: 'Déploiement',
    users: 'Utilisateurs et groupes',
    scripts: 'Scripts',
  },
  notFound: 'Ce pool de bureaux n’existe pas',
  notFoundBody: 'Il a peut-être été supprimé.',
  toList: 'Voir tous les pools de bureaux',
  drift: {
    title: 'Différences avec le pool',
    reading: 'Comparaison des bureaux avec le pool',
    none: 'Chaque bureau correspond au pool.',
    mixed: (shares) =>
      `Images mélangées : ${and(shares.map(({ image, count }) => `${n(count)} avec ${image}`))}`,
    changing: (count) =>
      plural(count, {
        one: '(# autre est en modification et n’est pas compté)',
        other: '(# autres sont en modification et ne sont pas comptés)',
      }),
    lead: 'Bureaux différents du pool :',
    differ: {
      IMAGE_ID: (count) => `${n(count)} par l’image`,
      PRODUCT_ID: (count) => `${n(count)} par le forfait`,
      DISK_NUM: (count) => `${n(count)} par le nombre de disques`,
      DISK_SIZE: (count) => `${n(count)} par la taille d’un disque`,
      AUTO_ISOLATION: (count) => plural(count, { one: '# isolé', other: '# isolés' }),
    },
    types: {
      IMAGE_ID: 'Image',
      PRODUCT_ID: 'Forfait',
      DISK_NUM: 'Nombre de disques',
      DISK_SIZE: 'Taille d’un disque',
      AUTO_ISOLATION: 'Isolé',
    },
  },
  desktops: {
    group: 'Pool de bureaux',
    columns: { inconsistent_types: 'Différence', isolated: 'Isolé' },
    filters: {
      inconsistent_type: 'Différence',
      isolated: 'Isolé',
      computer_names: 'Noms complets',
    },
    empty: { title: 'Aucun bureau dans ce pool', body: 'Le pool est vide.' },
  },
  users: {
    title: 'Utilisateurs et groupes',
    many: 'utilisateurs et groupes',
    total: (count) => plural(count, { one: '# utilisateur ou groupe', other: '# utilisateurs et groupes' }),
    columns: {
      name: 'Nom',
      object_type: 'Nature',
      user_group: 'Groupe d’autorisations',
      domain: 'Domaine',
      created_at: 'Autorisation',
      object_id: 'ID de l’utilisateur ou du groupe',
    },
    types: { USER: 'Utilisateur', USER_GROUP: 'Groupe d’utilisateurs' },
    filters: { names: { q: 'Nom', object_type: 'Nature', user_group: 'Groupe d’autorisations' } },
    quick: { placeholder: 'Nom ou domaine' },
    presets: { all: 'Tous', users: 'Utilisateurs', groups: 'Groupes d’utilisateurs' },
    empty: {
      title: 'Personne n’est autorisé pour ce pool',
      body: 'Ajoutez des utilisateurs ou des groupes d’utilisateurs, pour qu’ils puissent utiliser des bureaux du pool.',
    },
    add: 'Ajouter des utilisateurs et groupes',
    addTitle: (pool) => `Ajouter des utilisateurs et groupes à ${pool}`,
    next: 'Suivant',
    addHelp: 'Le groupe d’autorisations se choisit à l’étape suivante.',
    chooseSome: 'Choisissez au moins un utilisateur ou un groupe d’utilisateurs.',
  },
} satisfies typeof source;
