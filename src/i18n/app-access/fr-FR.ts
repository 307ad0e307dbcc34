import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural, and } = words('fr-FR');

const accounts = (count: number) => plural(count, { one: '# compte', many: '# comptes', other: '# comptes' });
const groups = (count: number) =>
  plural(count, {
    one: '# groupe d’applications',
    many: '# groupes d’applications',
    other: '# groupes d’applications',
  });
const users = (count: number) =>
  plural(count, { one: '# utilisateur', many: '# utilisateurs', other: '# utilisateurs' });
const authorizations = (count: number) =>
  plural(count, { one: '# autorisation', many: '# autorisations', other: '# autorisations' });

export const messages = {
  title: 'Autoriser des comptes',
  appGroups: 'Groupes d’applications',
  names: (some, more) =>
    and([
      ...some,
      ...(more > 0 ? [plural(more, { one: '# autre', many: '# autres', other: '# autres' })] : []),
    ]),
  accounts: {
    title: 'Comptes',
    count: accounts,
    none: 'Aucun compte choisi',
    noneHelp: 'Ajoutez des utilisateurs et des groupes par nom, depuis une liste ou un fichier.',
    add: 'Ajouter des comptes',
    gone: (count, names) =>
      plural(count, {
        one: `# utilisateur n’existe plus et n’est pas ajouté : ${names}.`,
        other: `# utilisateurs n’existent plus et ne sont pas ajoutés : ${names}.`,
      }),
    clear: 'Tout retirer',
    group: 'Groupe',
  },
  groups: {
    title: 'Groupes d’applications',
    count: groups,
    none: 'Aucun groupe d’applications choisi',
    noneHelp: 'Choisissez les groupes d’applications que ces comptes doivent utiliser.',
    gone: (count, names) =>
      plural(count, {
        one: `# groupe d’applications n’existe plus et n’est pas ajouté : ${names}.`,
        other: `# groupes d’applications n’existent plus et ne sont pas ajoutés : ${names}.`,
      }),
    choose: 'Choisir des groupes',
    label: 'Groupes d’applications',
    help: 'Saisissez une partie du nom pour rechercher.',
    failed: 'Les groupes d’applications n’ont pas pu être lus.',
    empty: 'Aucun groupe d’applications ne contient ce texte dans son nom.',
    kinds: 'Le service reçoit les groupes de types d’autorisation différents dans des requêtes séparées.',
  },
  add: {
    title: 'Ajouter des comptes',
    submit: 'Ajouter les comptes',
    submitCount: (count) => `Ajouter ${accounts(count)}`,
    submitLines: (lines) =>
      `Ajouter ${plural(lines, { one: '# compte de la liste', many: '# comptes de la liste', other: '# comptes de la liste' })}`,
    nothing: 'Choisissez ou collez au moins un compte.',
    fields: {
      account: 'Nom d’utilisateur',
      account_type: 'Type (utilisateur ou groupe)',
      domain: 'Domaine',
      email: 'E-mail',
      telephone_number: 'Téléphone',
    },
    tooLong: (most) => `${n(most)} caractères au plus.`,
    unknown: 'Ce compte n’existe pas.',
    otherDomain: 'Le compte est dans un autre domaine.',
    several: 'Le nom existe dans plusieurs domaines.',
    localDomain: 'Local',
  },
  plan: {
    label: 'Comptes et groupes d’applications',
    add: 'Sera ajoutée',
    has: 'Autorisé',
    cannot: 'Impossible',
    off: 'Exclue',
    toAdd: (count) => `+${n(count)}`,
    sums: (add, has, cannot, off) =>
      [
        `${n(add)} à ajouter`,
        `${n(has)} déjà en place`,
        cannot > 0 && plural(cannot, { one: '# impossible', many: '# impossibles', other: '# impossibles' }),
        off > 0 && plural(off, { one: '# exclue', many: '# exclues', other: '# exclues' }),
      ]
        .filter(Boolean)
        .join(', '),
    filter: 'Filtrer les comptes',
    filterGroups: 'Afficher',
    shows: { all: 'Tous les comptes', add: 'Avec des ajouts', none: 'Sans ajout' },
    nothingMatches: 'Aucun compte ne correspond au filtre.',
    reading: 'Lecture des autorisations existantes',
    undo: 'Annuler',
    undoAll: 'Annuler toutes les modifications',
    groupWithoutId: 'Un groupe d’utilisateurs n’est connu que par son ID, qui n’a pas été trouvé.',
    empty: 'Choisissez des comptes et des groupes pour voir ce qui sera ajouté.',
    help: 'Appuyez sur une cellule, un compte ou un groupe pour l’exclure. Rien n’est envoyé avant votre confirmation.',
  },
  submit: (count) => `Ajouter ${authorizations(count)}`,
  submitNone: 'Rien à ajouter',
  use: {
    title: 'Groupes d’applications',
    many: 'groupes d’applications',
    total: groups,
    columns: {
      name: 'Groupe d’applications',
      ways: 'Autorisé',
      apps: 'Applications',
      since: 'Depuis',
      mail: 'E-mail',
      use: 'Utilisation',
      review: 'Recommandation',
      id: 'ID du groupe',
    },
    filters: { names: { q: 'Mots', use: 'Utilisation', review: 'Recommandation' } },
    presets: { all: 'Tous', review: 'À revoir' },
    quick: { placeholder: 'Groupe ou application' },
    empty: {
      title: 'Aucun groupe d’applications',
      body: 'L’utilisateur n’est autorisé pour aucun groupe d’applications, ni directement ni par un groupe d’utilisateurs.',
    },
    kinds: {
      used: 'Utilisé ces 30 derniers jours',
      stale: 'Pas utilisé ces 30 derniers jours',
      failed: 'Toutes les tentatives ont échoué',
      never: 'Jamais utilisé',
    },
    recommendations: { keep: 'Garder', review: 'Revoir' },
    reviews: {
      recent: 'Garder : ouvert récemment',
      tried: 'Garder : essai récent',
      new: 'Garder : autorisation récente',
      stale: 'Revoir : 30 jours sans ouverture',
      never: 'Revoir : jamais ouvert',
    },
    all: (items) => and(items),
    directly: 'directement',
    through: (group) => `par ${group}`,
    used: (when) => `Utilisé le ${when}`,
    failed: (reason) => (reason === '' ? 'Échec' : `Échec : ${reason}`),
    never: 'Aucune utilisation connue',
    unread: 'Lecture impossible',
    mail: {
      sent: 'Envoyé',
      none: 'Aucun e-mail',
      failed: (reason) => (reason === '' ? 'Échec' : `Échec : ${reason}`),
      unread: 'Lecture impossible',
    },
  },
  people: {
    title: 'Personnes',
    many: 'personnes',
    total: (count) => plural(count, { one: '# personne', many: '# personnes', other: '# personnes' }),
    columns: {
      name: 'Utilisateur',
      ways: 'Autorisé',
      domain: 'Domaine',
      since: 'Depuis',
      use: 'Utilisation',
      review: 'Recommandation',
      id: 'ID de l’utilisateur',
    },
    filters: { names: { q: 'Mots', review: 'Recommandation' } },
    presets: { all: 'Toutes', review: 'À revoir' },
    quick: { placeholder: 'Utilisateur ou groupe' },
    empty: {
      title: 'Personne ne peut l’ouvrir',
      body: 'Le groupe d’applications n’est autorisé pour aucun utilisateur ni groupe d’utilisateurs.',
    },
    unresolved: (group) => `Membres de ${group}`,
    unresolvedHelp: 'Le service n’indique pas les membres de ce groupe.',
    perServer:
      'Les sessions n’indiquent pas le groupe d’applications : l’utilisation est déduite du groupe de serveurs et peut concerner un autre groupe d’applications.',
  },
  compare: {
    open: 'Comparer avec un autre utilisateur',
    title: (name) => `Comparer ${name}`,
    other: 'Autre utilisateur',
    otherHelp: 'Saisissez une partie du nom pour rechercher.',
    otherMore: (shown, total) =>
      `${n(shown)} sur ${n(total)} affichés : saisissez une partie du nom, ou faites défiler.`,
    choose: 'Choisissez un utilisateur à comparer.',
    only: (name) => `Seulement ${name}`,
    both: 'Les deux',
    none: 'Aucun',
    copy: (count, name) => `Autoriser ${name} pour ${groups(count)}`,
    nothing: 'Rien à copier',
    help: (from, to) =>
      `Les groupes cochés de ${from} sont copiés pour ${to}, directement ou par un groupe d’utilisateurs. Rien n’est retiré.`,
    way: (group) => `Comment ${group} est copié`,
    directly: 'Directement',
    member: (group) => `Comme membre de ${group}`,
    adGroups: (names) =>
      names.length === 1
        ? `Pas par ${and(names)} : les membres d’un groupe AD se changent dans le domaine AD.`
        : `Pas par ${and(names)} : les membres de groupes AD se changent dans le domaine AD.`,
    join: (name, group) => `Ajouter ${name} à ${group}`,
    steps: (names, direct) =>
      [
        `L’utilisateur devient membre de ${and(names)} et reçoit tout ce qui y est attribué.`,
        names.length > 1 && 'Chaque groupe d’utilisateurs est une action à part.',
        direct > 0 && `Ensuite, une autre action autorise l’utilisateur pour ${groups(direct)}.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  dialog: {
    retryAbout:
      'Chaque groupe d’applications part dans ses propres requêtes : un refus ne retient pas les autres. Chaque compte est relu ensuite.',
    about:
      'Ces comptes reçoivent le droit d’utiliser les applications des groupes. Chaque autorisation est relue ensuite.',
    language: 'Langue de l’e-mail',
    languageHelp:
      'Le service écrit à chaque utilisateur autorisé. Ce sont les utilisateurs qui lisent cet e-mail : choisissez leur langue.',
    languages: { 'zh-cn': 'Chinois', 'en-us': 'Anglais', 'fr-fr': 'Français' },
    summary: 'Résumé',
    whom: 'Comptes',
    what: 'Groupes d’applications',
    mails: 'E-mail',
    mailTo: (mails, count, language) =>
      `${plural(mails, { one: '# e-mail', many: '# e-mails', other: '# e-mails' })} à ${users(count)}, langue : ${language}`,
    noMailTo: (items) => and(items),
    noMail: 'Sans e-mail',
    noMailUsers: (count) =>
      plural(count, {
        one: '# utilisateur sans adresse e-mail',
        many: '# utilisateurs sans adresse e-mail',
        other: '# utilisateurs sans adresse e-mail',
      }),
    noMailGroups: (count) =>
      plural(count, {
        one: 'membres de # groupe AD',
        many: 'membres de # groupes AD',
        other: 'membres de # groupes AD',
      }),
    noneWithout: 'Tous en reçoivent un',
  },
} satisfies typeof source;
