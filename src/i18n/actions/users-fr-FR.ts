import { words } from '~/i18n/words';

const { plural } = words('fr-FR');

const users = (count: number) => plural(count, { one: '# utilisateur', other: '# utilisateurs' });
const groups = (count: number) =>
  plural(count, { one: '# groupe d’utilisateurs', other: '# groupes d’utilisateurs' });

export const userKinds = {
  'lock-users': {
    name: 'Verrouillage d’utilisateurs',
    verb: 'Verrouiller',
    title: (count: number) => `Verrouiller ${users(count)}`,
  },
  'unlock-users': {
    name: 'Déverrouillage d’utilisateurs',
    verb: 'Déverrouiller',
    title: (count: number) => `Déverrouiller ${users(count)}`,
  },
  'reset-passwords': {
    name: 'Réinitialisation de mots de passe',
    verb: 'Réinitialiser le mot de passe',
    title: (count: number) =>
      `Réinitialiser ${plural(count, { one: 'le mot de passe de # utilisateur', other: 'les mots de passe de # utilisateurs' })}`,
  },
  'disable-users': {
    name: 'Désactivation d’utilisateurs',
    verb: 'Désactiver',
    title: (count: number) => `Désactiver ${users(count)}`,
  },
  'delete-users': {
    name: 'Suppression d’utilisateurs',
    verb: 'Supprimer',
    title: (count: number) => `Supprimer ${users(count)}`,
  },
  'add-members': {
    name: 'Ajout de membres à un groupe',
    verb: 'Ajouter au groupe',
    title: (count: number) => `Ajouter ${users(count)} au groupe`,
  },
  'remove-members': {
    name: 'Retrait de membres d’un groupe',
    verb: 'Retirer du groupe',
    title: (count: number) => `Retirer ${users(count)} du groupe`,
  },
  leave: {
    name: 'Départ d’utilisateurs',
    verb: 'Traiter le départ',
    title: (count: number) => `Traiter le départ de ${users(count)}`,
  },
  'delete-groups': {
    name: 'Suppression de groupes d’utilisateurs',
    verb: 'Supprimer',
    title: (count: number) => `Supprimer ${groups(count)}`,
  },
};

export const userPlan = {
  changes: (count: number) =>
    count === 0
      ? 'Rien ne change'
      : plural(count, { one: '# modification sera faite', other: '# modifications seront faites' }),
  usersHit: (count: number) =>
    count === 0
      ? 'Aucun utilisateur concerné'
      : plural(count, { one: '# utilisateur concerné', other: '# utilisateurs concernés' }),
  groupsHit: (count: number) =>
    count === 0
      ? 'Aucun groupe d’utilisateurs concerné'
      : plural(count, {
          one: '# groupe d’utilisateurs concerné',
          other: '# groupes d’utilisateurs concernés',
        }),
};

export const userAsks = {
  sharedDesktop: (count: number) =>
    plural(count, {
      one: '# concerne un bureau attribué aussi à d’autres personnes. Elles peuvent être touchées.',
      other: '# concernent des bureaux attribués aussi à d’autres personnes. Elles peuvent être touchées.',
    }),
  ownAccount: (count: number) =>
    plural(count, {
      one: '# est votre propre compte. Vous ne pourrez peut-être plus vous connecter.',
      other: '# sont vos propres comptes. Vous ne pourrez peut-être plus vous connecter.',
    }),
  adAccount: (count: number) =>
    plural(count, {
      one: '# se trouve dans le domaine AD, où cette opération se fait. Le service peut la refuser ici.',
      other: '# se trouvent dans le domaine AD, où cette opération se fait. Le service peut la refuser ici.',
    }),
};

export const userLeaves = {
  alreadyDone: (count: number) =>
    plural(count, { one: '# est déjà dans l’état voulu.', other: '# sont déjà dans l’état voulu.' }),
  noContact: (count: number) =>
    plural(count, {
      one: '# n’a ni adresse e-mail ni numéro de téléphone. Définissez plutôt un mot de passe aléatoire.',
      other:
        '# n’ont ni adresse e-mail ni numéro de téléphone. Définissez plutôt des mots de passe aléatoires.',
    }),
  adMembers: (count: number) =>
    plural(count, {
      one: '# est membre d’un groupe AD. Les membres se retirent dans le domaine AD.',
      other: '# sont membres d’un groupe AD. Les membres se retirent dans le domaine AD.',
    }),
  adGroup: (count: number) =>
    plural(count, {
      one: '# ne peut pas être ajouté : les membres d’un groupe AD s’ajoutent dans le domaine AD.',
      other: '# ne peuvent pas être ajoutés : les membres d’un groupe AD s’ajoutent dans le domaine AD.',
    }),
};

export const userSkipped = {
  sharedDesktop: 'Bureau attribué aussi à d’autres',
  alreadyDone: 'Déjà dans l’état voulu',
  ownAccount: 'Votre propre compte',
  adAccount: 'Dans le domaine AD',
  noContact: 'Ni adresse e-mail ni numéro de téléphone',
  adMembers: 'Membre d’un groupe AD',
  adGroup: 'Le groupe est dans le domaine AD',
};
