import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural, and } = words('fr-FR');

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr-FR') + text.slice(1);
const minutes = (count: number) => plural(count, { one: '# minute', other: '# minutes' });

export const messages = {
  taskTypes: {
    START: 'Démarrage',
    STOP: 'Arrêt',
    REBOOT: 'Redémarrage',
    HIBERNATE: 'Mise en veille prolongée',
    REBUILD: 'Reconstruction du disque système',
    EXECUTE_SCRIPT: 'Exécution de script',
    CREATE_SNAPSHOT: 'Création d’instantané',
  },
  scheduledTypes: {
    FIXED_TIME: 'Une fois',
    DAY: 'Par jour',
    WEEK: 'Par semaine',
    MONTH: 'Par mois',
    LIFE_CYCLE: 'Sur déclencheur',
  },
  triggers: {
    POST_CREATE_DESKTOP_SUCCESS: 'Bureau créé',
    POST_REBUILD_DESKTOP_SUCCESS: 'Bureau reconstruit',
    POST_REATTACH_DESKTOP_SUCCESS: 'Bureau reconstruit par une attribution',
    POST_DESKTOP_DISCONNECTED: 'Bureau déconnecté',
    POST_DESKTOP_CANNOT_CONNECT: 'Connexion au bureau impossible',
  },
  objectTypes: {
    DESKTOP: 'Bureau',
    DESKTOP_POOL: 'Pool de bureaux',
    ALL_DESKTOPS: 'Tous les bureaux',
    DESKTOP_TAG: 'Étiquette de bureau',
  },
  statuses: { SUCCESS: 'Réussie', SKIP: 'Ignorée', FAIL: 'Échouée' },
  sentence: {
    at: (time, zone) => `à ${time} (${zone})`,
    once: (date, at) => `Une fois, le ${date} ${at}`,
    daily: (interval, at) => `${interval === 1 ? 'Tous les jours' : `Tous les ${n(interval)} jours`} ${at}`,
    mondayToFriday: (monday, friday, at) => `Du ${monday} au ${friday} ${at}`,
    weekly: (days, at) => `${capital(and(days.map((day) => `le ${day}`)))} ${at}`,
    day: (day) => (day === 1 ? 'le 1er' : `le ${n(day)}`),
    lastDay: 'le dernier jour',
    monthly: (days, months, at) => `En ${and(months)}, ${and(days)} du mois ${at}`,
    everyMonth: (days, at) => `Chaque mois, ${and(days)} ${at}`,
    until: (sentence, date, time) => `${sentence}, jusqu’au ${date} à ${time}`,
    when: {
      POST_CREATE_DESKTOP_SUCCESS: 'Après la création d’un bureau',
      POST_REBUILD_DESKTOP_SUCCESS: 'Après la reconstruction d’un bureau',
      POST_REATTACH_DESKTOP_SUCCESS: 'Après la reconstruction d’un bureau par une attribution',
      POST_DESKTOP_DISCONNECTED: 'Après la déconnexion d’un bureau',
      POST_DESKTOP_CANNOT_CONNECT: 'Quand la connexion à un bureau est impossible',
    },
    whenOther: (trigger) => `Sur ${trigger}`,
    after: (when, duration) => `${when}, au bout de ${duration}`,
    duration: ({ days, hours, minutes: rest }) =>
      [
        days > 0 && plural(days, { one: '# jour', other: '# jours' }),
        hours > 0 && plural(hours, { one: '# heure', other: '# heures' }),
        rest > 0 && minutes(rest),
      ]
        .filter((part) => part !== false)
        .join(' '),
  },
  warnings: {
    missingDay: (day, months) => `Pas de ${n(day)} en ${and(months)} : rien n’y sera exécuté.`,
    leapDay: (year) => `Le 29 février n’existe que les années bissextiles : la prochaine est ${year}.`,
    clockSkips: (date, time, runs) =>
      `Le ${date}, l’heure avance et saute ${time} : la tâche sera exécutée à ${runs}.`,
    clockSkipsDay: (date, runsDate) =>
      `Le calendrier du fuseau saute le ${date} : la tâche sera exécutée le ${runsDate}.`,
    clockDoubles: (date, time) =>
      `Le ${date}, l’heure recule et ${time} revient deux fois : la tâche ne sera exécutée que la première.`,
    datePast: (date, time) => `Le ${date} à ${time} est passé : la tâche ne sera pas exécutée.`,
    expiryBeforeFirst: (date, time) =>
      `L’expiration précède la première exécution, qui aurait lieu le ${date} à ${time}.`,
    expired: (date, time) => `La planification a expiré le ${date} à ${time}.`,
    noRun: 'Aucun mois choisi n’a de jour choisi : la tâche ne sera jamais exécutée.',
  },
  errors: {
    noName: 'Donnez un nom à la tâche.',
    tooLong: (most) => `${n(most)} caractères au plus.`,
    noTaskType: 'Choisissez ce que fait la tâche.',
    noKind: 'Choisissez quand la tâche est exécutée.',
    noTimeZone: 'Choisissez un fuseau horaire.',
    noTime: 'Indiquez une heure, comme 09:00.',
    noDate: 'Indiquez une date, comme 24/11/2026.',
    noExpiry: 'Indiquez une date et une heure, comme 24/11/2026 09:00, ou laissez vide.',
    interval: (most) => `Tous les 1 à ${n(most)} jours.`,
    noWeekday: 'Choisissez au moins un jour de la semaine.',
    noMonth: 'Choisissez au moins un mois.',
    noDay: 'Choisissez au moins un jour du mois.',
    noTrigger: 'Choisissez ce qui déclenche la tâche.',
    notOnTrigger:
      'Le démarrage et la reconstruction ne peuvent pas être déclenchés. Choisissez une autre tâche ou une planification.',
    notWithTrigger: 'Le service ne propose pas cette tâche pour ce déclencheur.',
    between: (least, most) => `De ${n(least)} à ${n(most)}.`,
    minutesBetween: (least, most) => `De ${n(least)} à ${minutes(most)}.`,
    noTargets: 'Choisissez sur quoi porte la tâche.',
    tooManyTargets: (most) => `${n(most)} éléments au plus.`,
    badTarget: (name) => `La console ne connaît pas le type de ${name}. Retirez cet élément.`,
    allOnlyOnTrigger: 'Tous les bureaux : seulement pour une tâche sur déclencheur.',
    noGrayDesktops: 'Choisissez les bureaux du premier lot.',
    tooManyGrayDesktops: (most) => `${n(most)} bureaux au plus.`,
    thresholdBelowCount: (count) => `Moins que les ${n(count)} du premier lot.`,
    thresholdBeyondDesktops: (count) =>
      plural(count, {
        one: `${n(count)} au plus : le premier lot compte # bureau.`,
        other: `${n(count)} au plus : le premier lot compte # bureaux.`,
      }),
    json: (line, column) =>
      `Le JSON n’est plus valide à partir de la ligne ${n(line)}, colonne ${n(column)}.`,
    notAnObject: 'Saisissez un objet, comme {"notify_message": "…"}.',
  },
} satisfies typeof source;
