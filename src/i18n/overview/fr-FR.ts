import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

export const messages = {
  title: 'Vue d’ensemble',
  status: {
    title: 'Bureaux par état',
    total: 'Tous',
    partly: (failed, all) => `${n(failed)} décomptes sur ${n(all)} n’ont pas pu être lus.`,
  },
  connection: {
    title: 'Bureaux par connexion',
    unable: 'Connexion impossible',
    unableHint: 'La liste n’a pas de filtre pour cet état.',
  },
  attention: {
    title: 'À surveiller',
    error: 'En erreur',
    maintenance: 'En maintenance',
    noError: 'Aucun bureau en erreur.',
    noMaintenance: 'Aucun bureau en maintenance.',
    all: (count) => plural(count, { one: 'Afficher # bureau', other: 'Afficher les #' }),
    noUser: 'Sans utilisateur',
  },
  idle: {
    title: 'Bureaux inactifs',
    period: 'Inutilisés depuis',
    days: (days) => plural(days, { one: '# jour', other: '# jours' }),
    count: (count, days) =>
      `${plural(count, { one: '# bureau inutilisé', other: '# bureaux inutilisés' })} ces ${n(days)} derniers jours.`,
    none: (days) => `Aucun bureau inactif ces ${n(days)} derniers jours.`,
    last: 'Dernière déconnexion',
    never: 'Jamais utilisé',
    open: (count) => plural(count, { one: 'L’ouvrir dans la liste', other: 'Ouvrir ces # dans la liste' }),
    openFirst: (count) => `Ouvrir les ${n(count)} premiers dans la liste`,
  },
  trend: {
    title: 'Utilisation',
    period: 'Période',
    hours: 'Heures d’utilisation par jour',
    logins: 'Connexions par jour',
    hoursValue: (hours) => `${hours} h`,
    day: 'Jour',
    hoursShort: 'Heures d’utilisation',
    loginsShort: 'Connexions',
    soFar: 'jusqu’ici',
    zone: (zone) => `Fuseau horaire : ${zone}.`,
    dayBegins: (time, zone) => `Chaque jour commence à ${time} (${zone}).`,
    figures: 'Chiffres par jour',
    showFigures: 'Afficher les chiffres',
    empty: 'Aucune utilisation enregistrée sur cette période.',
    summary: (name, days, low, high, highDay, last) =>
      `${name}, ${plural(days, { one: '# jour', other: '# jours' })} : de ${low} à ${high}, maximum le ${highDay}, dernier jour ${last}.`,
  },
  quotas: {
    title: 'Quotas',
    usedOf: (used, limit) => `${used} sur ${limit}`,
    unlimited: (used) => `${used}, sans limite`,
    notAllowed: 'Aucun accordé',
    nearly: 'Presque épuisé',
    full: 'Épuisé',
    empty: 'Le service n’indique aucun quota pour ce projet.',
    site: (site) => `Site ${site}`,
    types: {
      general_instances: 'Bureaux',
      gpu_instances: 'Bureaux GPU',
      memory: 'Mémoire',
      cores: 'vCPU',
      volumes: 'Disques',
      volume_gigabytes: 'Capacité disque',
      deh: 'Hôtes dédiés',
      users: 'Utilisateurs',
      policy_groups: 'Groupes de stratégies',
    },
    units: { count: '', individual: '', GB: 'Go', MB: 'Mo', TB: 'To' },
  },
} satisfies typeof source;
