import { words } from '~/i18n/words';

const { plural } = words('fr-FR');

const appGroups = (count: number) =>
  plural(count, { one: '# groupe d’applications', other: '# groupes d’applications' });
const bindings = (count: number) =>
  plural(count, { one: '# liaison de terminal', other: '# liaisons de terminaux' });
const sessions = (count: number) =>
  plural(count, { one: '# session d’application', other: '# sessions d’applications' });

/** What actions on app groups, authorizations, terminals and app sessions are called. */
export const accessKinds = {
  authorize: {
    name: 'Autorisation',
    verb: 'Autoriser',
    title: (count: number) =>
      `Ajouter ${plural(count, { one: '# autorisation', many: '# autorisations', other: '# autorisations' })}`,
  },
  'remove-authorizations': {
    name: 'Retrait d’autorisations',
    verb: 'Retirer l’autorisation',
    title: (count: number) => `Retirer ${plural(count, { one: '# autorisation', other: '# autorisations' })}`,
  },
  'delete-app-groups': {
    name: 'Suppression de groupes d’applications',
    verb: 'Supprimer',
    title: (count: number) => `Supprimer ${appGroups(count)}`,
  },
  'delete-scripts': {
    name: 'Suppression de scripts',
    verb: 'Supprimer',
    title: (count: number) => `Supprimer ${plural(count, { one: '# script', other: '# scripts' })}`,
  },
  'create-bindings': {
    name: 'Création de liaisons de terminaux',
    verb: 'Créer les liaisons',
    title: (count: number) => `Créer ${bindings(count)}`,
  },
  'delete-bindings': {
    name: 'Suppression de liaisons de terminaux',
    verb: 'Supprimer',
    title: (count: number) => `Supprimer ${bindings(count)}`,
  },
  'logoff-sessions': {
    name: 'Fermeture de sessions d’applications',
    verb: 'Fermer la session',
    title: (count: number) => `Fermer ${sessions(count)}`,
  },
};

export const accessAsks = {
  unknownAccount: (count: number) =>
    plural(count, {
      one: '# désigne un compte introuvable. Le service peut refuser.',
      many: '# désignent des comptes introuvables. Le service peut refuser.',
      other: '# désignent des comptes introuvables. Le service peut refuser.',
    }),
  noSuchDesktop: (count: number) =>
    plural(count, {
      one: 'Le bureau de # liaison est introuvable. Le service peut ne pas la créer.',
      other: 'Les bureaux de # liaisons sont introuvables. Le service peut ne pas les créer.',
    }),
};

export const accessLeaves = {
  alreadyAuthorized: (count: number) =>
    plural(count, { one: '# existe déjà.', many: '# existent déjà.', other: '# existent déjà.' }),
  notAuthorized: (count: number) =>
    plural(count, { one: '# n’a pas d’autorisation directe.', other: '# n’ont pas d’autorisation directe.' }),
  groupWithoutId: (count: number) =>
    plural(count, {
      one: '# désigne un groupe d’utilisateurs sans son ID.',
      many: '# désignent des groupes d’utilisateurs sans leur ID.',
      other: '# désignent des groupes d’utilisateurs sans leur ID.',
    }),
  ended: (count: number) =>
    plural(count, { one: '# session est déjà terminée.', other: '# sessions sont déjà terminées.' }),
};

export const accessSkipped = {
  unknownAccount: 'Compte introuvable',
  noSuchDesktop: 'Bureau introuvable',
  alreadyAuthorized: 'Déjà autorisé',
  notAuthorized: 'Pas d’autorisation directe',
  groupWithoutId: 'Groupe d’utilisateurs sans ID',
  ended: 'Déjà terminée',
};
