import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural, and } = words('fr-FR');

export const messages = {
  newTitle: 'Créer une tâche planifiée',
  editTitle: (name) => `Modifier ${name}`,
  edit: 'Modifier',
  list: 'Tâches planifiées',
  sections: {
    what: 'Action',
    when: 'Planification',
    targets: 'Cibles',
    gray: 'Déploiement progressif',
  },
  optional: (label) => `${label} (facultatif)`,
  what: {
    taskType: 'Type de tâche',
    locked: 'Le type de tâche ne peut plus être modifié après la création.',
    notOnTrigger: 'Pas sur un déclencheur',
    name: 'Nom',
    description: 'Description',
    force: 'Forcer',
    forceHelp: 'Le manuel ne dit pas ce qui est forcé ; à laisser décoché sauf besoin avéré.',
    forceHibernate:
      'Une mise en veille prolongée attend la fois suivante tant qu’un utilisateur est connecté, sauf si elle est forcée.',
    enabled: 'Activée',
    enabledHelp:
      'Seule cette case active ou désactive la tâche ; le reste d’une modification n’y touche pas.',
    enabledUnknown:
      'L’état de la tâche (activée ou non) n’a pas pu être lu ; l’enregistrement n’y touche pas.',
    counter: (used, most) => `${n(used)} sur ${n(most)}`,
  },
  extra: {
    title: 'Paramètres supplémentaires',
    message: 'Message aux utilisateurs',
    messageHelp: 'Le seul paramètre que le manuel décrit.',
    messageBlocked: 'Corrigez d’abord le JSON ci-dessous ; le message pourra alors être modifié ici.',
    raw: 'En JSON',
    rawHelp:
      'Les mêmes paramètres tels qu’ils sont envoyés. Les clés que la console ne connaît pas sont conservées telles quelles.',
    undocumented: {
      REBUILD:
        'Le manuel ne dit pas comment une reconstruction désigne son image. Reprenez le JSON d’une tâche qui fonctionne.',
      EXECUTE_SCRIPT:
        'Le manuel ne dit pas comment une tâche désigne son script. Reprenez le JSON d’une tâche qui fonctionne.',
      CREATE_SNAPSHOT:
        'Le manuel ne dit pas comment une tâche désigne disques et instantanés. Reprenez le JSON d’une tâche qui fonctionne.',
    } as Record<string, string>,
  },
  when: {
    kind: 'Répétition',
    triggerRefused: 'Pas pour démarrer ni reconstruire',
    unknownKind: (kind) =>
      `Cette tâche se répète selon ${kind}, que la console ne connaît pas. Choisissez comment.`,
    date: 'Date',
    time: 'Heure',
    timeHelp: 'Dans le fuseau ci-dessous, à la seconde près.',
    interval: 'Tous les combien de jours',
    intervalHelp: (most) => `1 pour chaque jour, ${n(most)} au plus.`,
    weekdays: 'Jours de la semaine',
    months: 'Mois',
    days: 'Jours du mois',
    lastDay: 'Dernier jour',
    dayOfMonth: (day) => `Jour ${n(day)}`,
    all: 'Tout choisir',
    none: 'Ne rien choisir',
    timeZone: 'Fuseau horaire',
    noZone: 'Aucun fuseau de ce nom',
    zonesFailed: 'Le service n’a pas donné ses fuseaux horaires ; voici ceux du navigateur.',
    zoneUnknown: (zone) =>
      `Le navigateur ne connaît pas ${zone} ; seul le service peut donner l’heure des exécutions.`,
    expiry: 'Fin',
    expiryHelp:
      'Dans le même fuseau. Une exécution à cette heure exacte a encore lieu ; laisser vide s’il n’y a pas de fin.',
  },
  trigger: {
    title: 'Se déclenche quand',
    refused: 'Pas pour cette tâche',
    fallback: 'Le service n’a pas donné ses déclencheurs ; voici les quatre du manuel.',
    wait: 'Attente avant le départ, en minutes',
    waitHelp: (least, most) => `De ${least} à ${most}.`,
    waitUsual: (usual) => `Le service attend d’ordinaire ${usual}.`,
    noWait: '0 minute',
    period: 'Période, en minutes',
    periodHelp: (least, most) => `De ${least} à ${most}.`,
    periodUsual: (usual) => `D’ordinaire ${usual}.`,
    noPeriod: 'Ce déclencheur n’a pas de période.',
    priority: 'Priorité',
    priorityHelp: (most) => `De 1 à ${n(most)}. Vide, elle reste telle quelle.`,
  },
  targets: {
    update: 'À l’enregistrement',
    replace: 'Remplacer par la liste ci-dessous',
    replaceHelp: 'La tâche agit alors sur ces objets et sur rien d’autre.',
    clear: 'Vider',
    clearHelp: 'La tâche n’a plus rien sur quoi agir.',
  },
  gray: {
    way: 'Premier lot',
    ways: { none: 'Tout d’un coup', count: 'Un nombre de bureaux', desktops: 'Des bureaux choisis' },
    help: {
      none: 'Pas de déploiement progressif : tous les bureaux forment un seul lot.',
      count: 'Le service choisit les bureaux.',
      desktops: 'Vous choisissez les bureaux.',
    },
    count: 'Bureaux du premier lot',
    countHelp: (most) => `De 1 à ${n(most)}.`,
    desktops: 'Bureaux du premier lot',
    threshold: 'Arrêter après ce nombre d’échecs',
    thresholdHelp: 'Le lot suivant ne part pas dès que le premier compte autant d’échecs.',
    picture: 'Lots',
    first: 'Premier lot',
    next: 'Ensuite',
    size: (count) => plural(count, { one: '# bureau', other: '# bureaux' }),
    rest: 'tout le reste',
    open: 'pas encore choisi',
    stops: (count) => plural(count, { one: 's’arrête à # échec', other: 's’arrête à # échecs' }),
    goesOn: 'continue malgré les échecs',
  },
  summary: {
    title: 'Résumé',
    noTask: 'Choisissez un type de tâche.',
    noTime: 'Définissez la planification.',
    alone: (part) => `${part}.`,
    between: ' ',
    on: (task, targets) => `${task} : ${targets}`,
    targets: (desktops, pools, tags, all) =>
      all
        ? 'tous les bureaux'
        : and(
            [
              desktops > 0 && plural(desktops, { one: '# bureau', other: '# bureaux' }),
              pools > 0 && plural(pools, { one: '# pool', other: '# pools' }),
              tags > 0 && plural(tags, { one: '# étiquette', other: '# étiquettes' }),
            ].filter((part) => part !== false),
          ),
    noTargets: 'aucune cible',
    period: (duration) => `Période : ${duration}.`,
    warnings: 'Avertissements',
    runs: 'Prochaines exécutions',
    runsOfTrigger: 'La tâche s’exécute au déclenchement ; ses exécutions ne sont pas prévisibles.',
    noRuns: 'Aucune exécution à venir.',
    waitingForTime: 'Les prochaines exécutions s’affichent ici dès que la planification est complète.',
    local: 'Calculées dans le navigateur',
    asking: 'Le service est interrogé',
    agreed: 'Confirmées par le service',
    failed: 'Le service n’a pas répondu ; celles-ci sont calculées dans le navigateur.',
    serviceOnly: 'Calculées par le service ; le navigateur ne connaît pas le fuseau',
    differ: (run, mine, service) =>
      `Le navigateur et le service diffèrent à partir de l’exécution ${n(run)} : navigateur ${mine}, service ${service}. Le service fait foi.`,
    ahead: (runs) =>
      `Le service omet ${plural(runs, { one: '# exécution', other: '# exécutions' })} que cet ordinateur attend encore : les horloges diffèrent.`,
    differCount: (mine, service) =>
      `Le navigateur trouve ${n(mine)} exécutions, le service ${n(service)}. Le service fait foi.`,
    counted: (interval) =>
      `L’aperçu du service compte à partir d’aujourd’hui. Cette tâche continue tous les ${n(interval)} jours depuis sa prochaine exécution ; ses exécutions sont donc calculées dans le navigateur.`,
    zone: (zone) => `Heure de ${zone}`,
    mine: (zone) => `Votre heure, ${zone}`,
    bothZones: (zone) => `Heure de ${zone}, votre fuseau`,
    utc: 'UTC',
    again: 'Interroger à nouveau',
    showRequest: 'Afficher la requête',
    hideRequest: 'Masquer la requête',
  },
  save: {
    create: 'Créer la tâche',
    update: 'Enregistrer les modifications',
    saving: 'Enregistrement',
    faults: (count) => plural(count, { one: '# champ à revoir', other: '# champs à revoir' }),
    created: (name) => `${name} est créée`,
    updated: (name) => `${name} est enregistrée`,
    refused: (message, code) => `Le service a refusé : ${message} (${code})`,
    unsure: 'L’enregistrement a peut-être eu lieu malgré tout. Vérifiez avant de recommencer.',
    lookInList: 'Voir la liste',
  },
  leave: {
    title: 'Quitter sans enregistrer ?',
    body: 'Ce que vous avez saisi ici sera perdu.',
    stay: 'Continuer la saisie',
    go: 'Quitter et abandonner',
  },
  restored: 'Votre saisie a été rétablie.',
  discard: 'L’abandonner',
  newer: {
    told: 'Cette tâche a été modifiée ailleurs depuis que vous l’avez ouverte. Votre enregistrement ne change que ce que vous modifiez ici.',
    restart: 'Charger la version actuelle',
  },
  unknownType: (type) => type || 'Inconnue',
  duplicateName: (name) => `${name} (copie)`,
} satisfies typeof source;
