import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and, plural } = words('fr-FR');

const people = (count: number) => plural(count, { one: '# personne', other: '# personnes' });
const userGroups = (count: number) =>
  plural(count, { one: '# groupe d’utilisateurs', other: '# groupes d’utilisateurs' });

export const messages = {
  title: 'Groupes d’applications',
  many: 'groupes d’applications',
  total: (count) => plural(count, { one: '# groupe d’applications', other: '# groupes d’applications' }),
  newGroup: 'Créer un groupe d’applications',
  columns: {
    name: 'Nom',
    app_type: 'Type d’application',
    app_count: 'Applications',
    app_server_group_name: 'Groupe de serveurs',
    description: 'Description',
    create_at: 'Création',
    authorization_type: 'Autorisation par',
    app_server_group_id: 'ID du groupe de serveurs',
    id: 'ID du groupe d’applications',
  },
  appTypes: { COMMON_APP: 'Applications courantes', SESSION_DESKTOP_APP: 'Bureau de session' },
  authorizationTypes: { APP_GROUP: 'Groupe d’applications', APP: 'Application' },
  quick: { placeholder: 'Nom du groupe', hints: { name: () => 'Noms qui contiennent ce texte' } },
  presets: { all: 'Tous', desktops: 'Bureaux de session' },
  filters: {
    names: {
      name: 'Nom',
      app_type: 'Type d’application',
      app_server_group_id: 'Groupe de serveurs',
      authorization_type: 'Autorisation par',
      app_group_id: 'ID du groupe d’applications',
    },
  },
  authorize: 'Autoriser des comptes',
  removeList: 'Retirer une liste de comptes',
  menu: {
    authorizations: 'Voir les autorisations',
    apps: 'Voir les applications publiées',
    edit: 'Modifier',
    editNamed: (name) => `Modifier ${name}`,
    delete: 'Supprimer',
  },
  empty: {
    title: 'Aucun groupe d’applications',
    body: 'Un groupe d’applications contient des applications publiées. Les utilisateurs et les groupes d’utilisateurs sont autorisés pour le groupe entier.',
  },
  form: {
    createTitle: 'Créer un groupe d’applications',
    editTitle: (name) => `Modifier le groupe d’applications ${name}`,
    create: 'Créer le groupe d’applications',
    save: 'Enregistrer le groupe d’applications',
    created: (name) => `Groupe d’applications ${name} créé`,
    saved: (name) => `Groupe d’applications ${name} enregistré`,
    optional: (label) => `${label} (facultatif)`,
    name: 'Nom',
    nameHelp: 'Jusqu’à 64 lettres, chiffres, caractères chinois, traits d’union et traits de soulignement.',
    appType: 'Type d’application',
    appTypeHelp: {
      COMMON_APP: 'Les utilisateurs ouvrent des applications une à une.',
      SESSION_DESKTOP_APP: 'Les utilisateurs ouvrent un bureau entier sur un serveur partagé.',
    },
    typeStays: (type) => `Type d’application : ${type}. Il ne peut plus être modifié après la création.`,
    serverGroup: 'Groupe de serveurs',
    serverGroupHelp: 'Les serveurs qui exécutent les applications. Il peut être choisi plus tard.',
    serverGroupsUnread:
      'Les groupes de serveurs n’ont pas pu être lus. Le groupe d’applications peut être enregistré sans.',
    serverGroupChoice: (name, type) => (type === '' ? name : `${name} (${type})`),
    noServerGroup: 'Aucun',
    description: 'Description',
    byGroup:
      'Les utilisateurs sont autorisés pour le groupe entier. Le service ne permet pas encore l’autorisation par application.',
    errors: {
      nameNeeded: 'Saisissez un nom.',
      namePattern:
        'Utilisez seulement des lettres sans accent, des chiffres, des caractères chinois, des traits d’union et des traits de soulignement.',
      tooLong: (max) => `Au plus ${n(max)} caractères.`,
      otherType:
        'Ce groupe de serveurs exécute l’autre type d’application. Choisissez-en un autre, ou changez le type d’application.',
    },
  },
  remove: {
    lost: 'Les groupes d’applications, leurs applications publiées et toutes leurs autorisations sont supprimés, sans retour possible.',
    stays: 'Les utilisateurs, les groupes d’utilisateurs et les groupes de serveurs restent en l’état.',
    nobody: 'Personne n’est autorisé.',
    access: (persons, groups) =>
      persons + groups < 2
        ? `${granted(persons, groups)} perd l’accès.`
        : `${granted(persons, groups)} perdent l’accès.`,
    perGroup: 'Autorisations par groupe d’applications',
    group: (name, persons, groups) =>
      `${name} : ${persons + groups === 0 ? 'personne' : granted(persons, groups)}`,
    andMore: (count) => `et ${n(count)} de plus`,
  },
} satisfies typeof source;

function granted(persons: number, groups: number): string {
  return and([persons > 0 ? people(persons) : '', groups > 0 ? userGroups(groups) : ''].filter(Boolean));
}
