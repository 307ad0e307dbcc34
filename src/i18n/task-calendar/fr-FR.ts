import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

const runs = (count: number) => plural(count, { one: '# exécution', other: '# exécutions' });
const clashing = (count: number) => `${n(count)} en conflit`;

export const messages: typeof source = {
  title: 'Calendrier',
  tasks: 'Tâches planifiées',
  newTask: 'Créer une tâche planifiée',
  list: 'Liste des tâches',
  total: (count) => plural(count, { one: '# tâche activée', other: '# tâches activées' }),
  reading: (read, total) => `${n(read)} lues sur ${plural(total, { one: '# tâche', other: '# tâches' })}`,
  readingLabel: 'Lecture des tâches',
  expanding: (read, total) =>
    `Pour les conflits : ${n(read)} lus sur ${plural(total, { one: '# pool ou étiquette', other: '# pools et étiquettes' })}`,
  triggered: 'Les tâches sur déclencheur n’ont pas d’exécution à heure fixe.',
  triggeredLink: 'Les voir dans la liste',
  clashRule: 'Deux exécutions sont en conflit quand elles touchent le même bureau à moins d’une heure.',
  views: { label: 'Période', month: 'Mois', week: 'Semaine' },
  shapes: { label: 'Présentation', grid: 'Calendrier', list: 'Liste' },
  today: 'Aujourd’hui',
  previous: { month: 'Mois précédent', week: 'Semaine précédente' },
  next: { month: 'Mois suivant', week: 'Semaine suivante' },
  gridLabel: (title) => `Exécutions, ${title}`,
  gridHelp:
    'Les flèches vont d’un jour à l’autre, Début et Fin aux bouts de la semaine, Page préc. et Page suiv. d’un mois à l’autre. Entrée ouvre le jour.',
  filters: {
    date: 'Date',
    type: 'Type de tâche',
    anyType: 'Tous les types',
    target: 'Bureau ou pool',
    targetPlaceholder: 'Bureau, pool ou étiquette',
    targetShortcut: 'Filtrer par bureau ou pool',
    zone: 'Fuseau horaire',
    mine: (zone) => `Le mien, ${zone}`,
    utc: 'UTC',
    clear: 'Effacer les filtres',
  },
  day: {
    runs,
    clashing,
    none: 'Aucune exécution',
    label: (date, count, clashes) =>
      `${date} : ${count === 0 ? 'aucune exécution' : runs(count)}${clashes > 0 ? `, ${clashing(clashes)}` : ''}`,
    today: 'aujourd’hui',
    more: (count) => `${n(count)} de plus`,
    open: (date) => `Toutes les exécutions du ${date}`,
  },
  run: {
    clash: 'Conflit',
    label: (time, action, name) => `${time}, ${action} : ${name}`,
    inZone: (when, zone) => `${when} (${zone})`,
    what: 'Type de tâche',
    when: 'Quand',
    inTaskZone: 'Dans le fuseau de la tâche',
    inMine: 'Dans votre fuseau',
    repeats: 'Répétition',
    on: 'Cibles',
    desktops: (count) => plural(count, { one: '# bureau à présent', other: '# bureaux à présent' }),
    everything: 'Tous les bureaux',
    nothing: 'Aucune : la tâche n’a pas de cible',
    moreObjects: (count) => `et ${n(count)} de plus`,
    clashes: 'Conflits',
    noClash: 'Aucun à moins d’une heure',
    partner: (time, action, name) => `${time} ${action} « ${name} »`,
    shared: (count) =>
      count === null
        ? 'partage une partie des bureaux'
        : plural(count, { one: 'partage # bureau', other: 'partage # bureaux' }),
    openTask: 'Ouvrir la tâche',
    edit: 'Modifier la tâche',
    back: 'Retour au jour',
  },
  agenda: {
    label: (title) => `Exécutions dans l’ordre, ${title}`,
  },
  empty: {
    title: 'Aucune tâche ne s’exécute à heure fixe',
    body: 'Les tâches planifiées s’affichent ici, aux jours où elles s’exécutent.',
    disabled: (count) =>
      plural(count, {
        one: '# tâche est planifiée mais désactivée.',
        other: '# tâches sont planifiées mais désactivées.',
      }),
  },
  nothing: {
    filtered: 'Aucune tâche ne correspond aux filtres.',
    span: 'Aucune exécution dans cette période.',
    next: (when) => `La prochaine exécution est le ${when}`,
    never: 'Aucune de ces tâches ne s’exécute plus.',
  },
  partly: {
    unread: (count) =>
      plural(count, {
        one: '# tâche n’a pu être lue et manque :',
        other: '# tâches n’ont pu être lues et manquent :',
      }),
    unclear: (count) =>
      plural(count, {
        one: '# tâche a une planification que la console ne comprend pas :',
        other: '# tâches ont une planification que la console ne comprend pas :',
      }),
    unexpanded: (count) =>
      plural(count, {
        one: 'Les bureaux de # pool ou étiquette n’ont pu être lus ; des conflits peuvent manquer.',
        other: 'Les bureaux de # pools et étiquettes n’ont pu être lus ; des conflits peuvent manquer.',
      }),
    cut: (most) => `Un pool ou une étiquette a plus de ${n(most)} bureaux ; seuls ceux-là ont été comparés.`,
    more: (count) => `et ${n(count)} de plus`,
  },
};
