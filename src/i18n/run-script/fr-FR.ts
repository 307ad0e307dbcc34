import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and, plural } = words('fr-FR');

const desktops = (count: number) => plural(count, { one: '# bureau', other: '# bureaux' });

export const messages = {
  title: (count) => `Exécuter sur ${desktops(count)}`,
  titleOpen: 'Exécuter un script ou une commande',
  optional: (label) => `${label} (facultatif)`,
  where: {
    label: 'Cibles',
    pool: 'Pool de bureaux',
    tag: 'Étiquette de bureau',
    desktops: 'Bureaux choisis',
    desktopsHelp: 'Noms ou ID, séparés par des espaces, des virgules ou des lignes.',
    choosePool: 'Pool de bureaux',
    chooseTag: 'Étiquette, sous la forme clé ou clé=valeur',
    names: 'Bureaux',
    next: 'Continuer',
    unknown: (names) => `Introuvables\u00A0: ${and(names)}`,
    ambiguous: (names) =>
      plural(names.length, {
        one: `Plusieurs bureaux portent ce nom\u00A0: ${and(names)}. Utilisez leurs ID.`,
        other: `Plusieurs bureaux portent ces noms\u00A0: ${and(names)}. Utilisez leurs ID.`,
      }),
    reading: 'Lecture des bureaux…',
    inPool: (name) => `Pool de bureaux ${name}`,
    withTag: (tag) => `Bureaux avec l’étiquette ${tag}`,
  },
  scope: {
    label: 'Bureaux du pool',
    some: 'Bureaux choisis',
    whole: (count) => `Tout le pool (${desktops(count)})`,
    wholeHelp: 'Les bureaux qui rejoignent le pool avant le début de l’exécution sont compris.',
    partly: 'Certains bureaux sont exclus\u00A0: l’exécution nomme donc les autres un par un.',
    choose: 'Bureaux',
  },
  tagTakesAll: 'Une exécution par étiquette ne peut exclure aucun bureau.',
  tagChanged: (before, now) =>
    `L’étiquette compte maintenant ${desktops(now)}, contre ${n(before)} avant. Vérifiez le plan et envoyez de nouveau.`,
  poolChanged: (before, now) =>
    `Les bureaux du pool ont changé\u00A0: ${desktops(now)} maintenant, contre ${n(before)} avant. Vérifiez le plan et envoyez de nouveau.`,
  what: {
    label: 'À exécuter',
    scripts: 'Scripts',
    command: 'Commande',
    add: 'Ajouter un script',
    order: 'Scripts, dans cet ordre',
    up: (name) => `Monter ${name}`,
    down: (name) => `Descendre ${name}`,
    remove: (name) => `Retirer ${name}`,
    type: 'Type de commande',
    commandHelp:
      'Le service conserve la commande avec l’exécution. Toute personne qui voit les exécutions peut la lire.',
    secret:
      'Cela ressemble à un mot de passe, un jeton ou une clé. Il serait conservé en clair avec l’exécution.',
    masked: (text) => `Affiché dans les listes comme\u00A0: ${text}`,
    older:
      'Un service plus ancien peut refuser une commande sur des bureaux choisis. Enregistrez-la alors comme script.',
  },
  batch: {
    label: 'Déploiement progressif',
    none: 'Tous les bureaux à la fois',
    count: 'Un premier lot d’un certain nombre de bureaux',
    desktops: 'Un premier lot de bureaux choisis',
    countLabel: 'Bureaux du premier lot',
    choose: 'Premier lot',
    threshold: 'Seuil d’échec',
    thresholdHelp: 'Inférieur à la taille du premier lot.',
    all: (count) => `${desktops(count)} à la fois.`,
    whole: (count) =>
      `Le premier lot les prend tous\u00A0: ${desktops(count)}. Il ne reste rien à poursuivre ni à arrêter.`,
    stops: (first, stopsAt, rest) =>
      `D’abord ${desktops(first)}. Si ${n(stopsAt)} d’entre eux ou plus échouent, ${plural(rest, { one: 'l’autre n’est pas commencé', other: 'les # autres ne sont pas commencés' })}.`,
    goesOn: (first, rest) =>
      `D’abord ${desktops(first)}. ${plural(rest, { one: 'L’autre suit', other: 'Les # autres suivent' })} quoi qu’il arrive.`,
    timeouts: 'Le service n’indique pas si un dépassement de délai compte comme un échec.',
  },
  more: {
    timeout: 'Délai maximal en minutes',
    preStart: 'Étape avant le script',
    preStartHelp: 'Le manuel ne donne aucune valeur pour ce champ.',
    postFinish: 'Après le script',
    nothing: 'Rien',
    stop: 'Arrêter',
    reboot: 'Redémarrer',
    missing:
      'Les étapes avant et après le script ne sont pas disponibles ici\u00A0: pour des bureaux choisis, le service n’a pas ces champs.',
  },
  checks: {
    search: 'Rechercher par nom',
    chosen: (count, all) => `${n(count)} choisis sur ${desktops(all)}`,
    more: (count) => `${n(count)} autres correspondent. Recherchez pour les trouver.`,
    none: 'Aucun bureau ne correspond.',
  },
  errors: {
    scriptsNeeded: 'Ajoutez un script.',
    commandNeeded: 'Saisissez une commande.',
    countNeeded: 'Saisissez le nombre de bureaux du premier lot.',
    firstNeeded: 'Choisissez les bureaux du premier lot.',
    threshold: 'Saisissez un nombre à partir de 1, inférieur à la taille du premier lot.',
    timeout: (max) => `Saisissez des minutes de 1 à ${n(max)}.`,
  },
  unsure:
    'L’exécution a peut-être commencé malgré tout. Consultez la liste des exécutions avant d’envoyer de nouveau.',
  begun: (count) => `Exécution sur ${desktops(count)} commencée`,
  follow: 'Suivre',
} satisfies typeof source;
