import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { and, plural } = words('fr-FR');

const sessions = (desktops: number, apps: number) =>
  and([
    ...(desktops > 0
      ? [plural(desktops, { one: '# session de bureau', other: '# sessions de bureau' })]
      : []),
    ...(apps > 0
      ? [plural(apps, { one: '# session d’application', other: '# sessions d’applications' })]
      : []),
  ]);

export const messages = {
  about:
    'Les étapes se suivent de haut en bas. Après chaque étape, le résultat est relu, et ce qui a échoué peut être relancé.',
  steps: 'Étapes',
  names: (some, more) =>
    and([...some, ...(more > 0 ? [plural(more, { one: '# autre', other: '# autres' })] : [])]),
  choices: {
    account: (count) => `Verrouiller ${plural(count, { one: '# utilisateur', other: '# utilisateurs' })}`,
    sessions: (desktops, apps) => `Fermer ${sessions(desktops, apps) || 'les sessions ouvertes'}`,
    groups: (count) =>
      `Retirer ${plural(count, { one: '# appartenance', other: '# appartenances' })} à des groupes d’utilisateurs`,
    access: (count) =>
      `Retirer ${plural(count, { one: '# autorisation', other: '# autorisations' })} de groupes d’applications`,
    pools: (count) =>
      `Retirer ${plural(count, { one: '# autorisation', other: '# autorisations' })} de pools de bureaux`,
    terminals: (count) =>
      `Supprimer ${plural(count, { one: '# liaison de terminal', other: '# liaisons de terminaux' })}`,
    desktops: (count) => `Retirer ${plural(count, { one: '# bureau', other: '# bureaux' })}`,
  },
  unread: {
    account: 'Verrouiller les utilisateurs',
    sessions: 'Fermer les sessions ouvertes',
    groups: 'Retirer les appartenances à des groupes d’utilisateurs',
    access: 'Retirer les autorisations de groupes d’applications',
    pools: 'Retirer les autorisations de pools de bureaux',
    terminals: 'Supprimer les liaisons de terminaux',
    desktops: 'Retirer les bureaux',
  },
  nothing: {
    account: 'Aucun utilisateur à verrouiller',
    sessions: 'Aucune session à fermer',
    groups: 'Aucune appartenance à un groupe d’utilisateurs à retirer',
    access: 'Aucune autorisation de groupe d’applications à retirer',
    pools: 'Aucune autorisation de pool de bureaux à retirer',
    terminals: 'Aucune liaison de terminal à supprimer',
    desktops: 'Aucun bureau à retirer',
  },
  logOff: (desktops, apps) => `Fermer aussi ${sessions(desktops, apps) || 'les sessions ouvertes'}`,
  logOffHelp: 'Le travail non enregistré est perdu.',
  notice: {
    delay: 'Délai des sessions d’applications (minutes)',
    delayHelp:
      'Temps laissé pour enregistrer le travail. 0 ferme les sessions immédiatement. Leur fin est vérifiée après le délai.',
    help: 'Les sessions de bureau se ferment immédiatement, sans délai.',
  },
  kept: 'Les comptes, les bureaux et leurs données sont conservés.',
  throughGroups:
    'Ce que les utilisateurs n’ont que par un groupe d’utilisateurs se perd avec leur appartenance. Les membres de groupes AD se retirent dans le domaine AD.',
  mails: {
    'zh-cn': 'Les e-mails sur les autorisations retirées sont envoyés en chinois.',
    'en-us': 'Les e-mails sur les autorisations retirées sont envoyés en anglais.',
    'fr-fr': 'Les e-mails sur les autorisations retirées sont envoyés en français.',
  },
  again: 'L’état actuel a d’abord été relu : ce qui est déjà fait est écarté.',
} satisfies typeof source;
