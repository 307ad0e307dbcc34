import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

const tasks = (count: number) => plural(count, { one: '# tâche', other: '# tâches' });
const desktops = (count: number) => plural(count, { one: '# bureau', other: '# bureaux' });

export const messages = {
  title: 'Tâches planifiées',
  many: 'tâches planifiées',
  total: (count) => tasks(count),
  newTask: 'Créer une tâche',
  calendar: 'Calendrier',
  columns: {
    name: 'Nom',
    enable: 'Active',
    task_type: 'Type de tâche',
    last_status: 'Dernier résultat',
    scheduled_type: 'Planification',
    next_execution_time: 'Prochaine exécution',
    next_mine: 'À votre heure',
    priority: 'Priorité',
    expire_time: 'Fin',
    time_zone: 'Fuseau horaire',
    description: 'Description',
    id: 'ID de la tâche',
  },
  when: {
    unread: 'La planification n’a pas pu être lue.',
    unclear: 'La console ne comprend pas cette planification.',
  },
  enabled: {
    on: 'Active',
    off: 'Inactive',
    of: (name) => `Active : ${name}`,
    enableFailed: (name, why) => `« ${name} » n’a pas pu être activée. ${why}`,
    disableFailed: (name, why) => `« ${name} » n’a pas pu être désactivée. ${why}`,
  },
  runStatuses: {
    SUCCESS: 'Réussi',
    FAIL: 'Échec',
    FAILED: 'Échec',
    SKIP: 'Ignoré',
    RUNNING: 'En cours',
    WAITING: 'En attente',
  },
  quick: { placeholder: 'Une partie du nom' },
  filters: {
    names: {
      task_name: 'Nom',
      task_type: 'Type de tâche',
      scheduled_type: 'Type de planification',
      life_cycle_type: 'Déclencheur',
      last_status: 'Dernier résultat',
    },
    help: {
      task_name: 'Une partie suffit.',
      life_cycle_type: 'Seules les tâches qui attendent un événement en ont un.',
    },
  },
  missing: {
    timed:
      'Les tâches à heure fixe n’ont pas pu être lues ; seules celles sur déclencheur sont affichées et comptées.',
    triggered:
      'Les tâches sur déclencheur n’ont pas pu être lues ; seules celles à heure fixe sont affichées et comptées.',
  },
  empty: {
    title: 'Aucune tâche planifiée',
    body: 'Une tâche planifiée démarre, arrête, redémarre ou reconstruit des bureaux, en prend des instantanés ou y exécute un script, aux heures choisies ou quand un événement touche un bureau.',
  },
  menu: {
    edit: 'Modifier',
    editNamed: (name) => `Modifier ${name}`,
    duplicate: 'Dupliquer',
    enable: 'Activer',
    disable: 'Désactiver',
    delete: 'Supprimer',
  },
  dialog: {
    lost: 'Les tâches disparaissent définitivement, et avec elles l’accès à leurs exécutions. Une exécution en cours peut se poursuivre.',
    stays: 'Les bureaux, et ce que les exécutions passées leur ont fait, restent tels quels.',
    enableAbout: 'Les tâches s’exécutent à nouveau dès leur prochaine heure ou leur prochain déclencheur.',
    disableAbout:
      'Les tâches restent, mais ne s’exécutent plus jusqu’à leur réactivation. Une exécution en cours se poursuit.',
    hit: 'Tâches concernées',
    next: (when, zone) => `prochaine exécution le ${when} (${zone})`,
    noNext: 'aucune exécution à venir',
    off: 'inactive',
  },
  detail: {
    views: 'Vues de cette tâche',
    tabs: { overview: 'Vue d’ensemble', runs: 'Exécutions' },
    notFound: 'Tâche introuvable',
    notFoundBody: 'Elle a pu être supprimée, ou le lien désigne une tâche d’un autre projet.',
    toList: 'Aller aux tâches planifiées',
    rowMissing:
      'La liste des tâches ne contient pas cette tâche pour l’instant. Son état, son dernier résultat et sa prochaine exécution ne sont pas connus.',
    groups: {
      state: 'État',
      what: 'Action',
      when: 'Planification',
      gray: 'Déploiement progressif',
      identity: 'Nom et description',
      unused: 'Conservé sans effet pour cette planification',
    },
    fields: {
      enable: 'Active',
      last_status: 'Dernier résultat',
      next_execution_time: 'Prochaine exécution',
      task_type: 'Type de tâche',
      notify_message: 'Avis aux utilisateurs',
      force_execute: 'Forcée',
      extra_params: 'Paramètres supplémentaires',
      sentence: 'Résumé',
      scheduled_type: 'Type de planification',
      scheduled_date: 'Date',
      scheduled_time: 'Heure',
      day_interval: 'Intervalle',
      week_list: 'Jours de la semaine',
      month_list: 'Mois',
      date_list: 'Jours du mois',
      life_cycle_type: 'Déclencheur',
      wait_time: 'Attente après le déclencheur',
      life_cycle_exec_period: 'Une fois par bureau en',
      priority: 'Priorité',
      time_zone: 'Fuseau horaire',
      expire_time: 'Fin',
      gray_count: 'Premier lot',
      gray_desktop_ids: 'Bureaux du premier lot',
      gray_fail_threshold: 'Seuil d’échec',
      task_name: 'Nom',
      description: 'Description',
      id: 'ID de la tâche',
    },
    forceHelp: 'Le service ne précise pas ce qui est forcé.',
    everyDays: (days) => (days === 1 ? 'Tous les jours' : `Tous les ${n(days)} jours`),
    everyPeriod: (minutes) => `${minutes} min`,
    atOnce: 'Aucune',
    grayCount: (count) => desktops(count),
    grayIdsIgnored: (count) =>
      `${plural(count, { one: '# bureau désigné', other: '# bureaux désignés' })}, mais c’est le nombre du premier lot qui compte`,
    next: {
      title: 'Prochaines exécutions',
      none: 'Aucune exécution à venir',
      off: 'La tâche est inactive : rien ne s’exécute à ces heures tant qu’elle n’est pas activée.',
      triggered: 'Elle s’exécute quand son déclencheur survient : aucune heure n’est prévisible.',
      unclear: 'La console ne comprend pas cette planification et ne peut en prévoir les exécutions.',
      differs:
        'Le service calcule ces heures comme pour une tâche créée maintenant ; la prochaine exécution de celle-ci est différente.',
      counted: (interval) =>
        `Tous les ${n(interval)} jours à partir de la prochaine exécution de cette tâche. Calcul effectué par le navigateur.`,
      uncounted:
        'Le service n’a pas indiqué la prochaine exécution de cette tâche : ses exécutions ne peuvent pas être listées.',
      mine: (zone) => `À votre heure, ${zone}`,
      distance: 'Délai',
    },
    targets: {
      title: (count) => (count === 0 ? 'Cibles' : `Cibles (${n(count)})`),
      none: 'Aucune cible',
    },
  },
  runs: {
    title: 'Exécutions',
    many: 'exécutions',
    total: (count) => plural(count, { one: '# exécution', other: '# exécutions' }),
    columns: {
      name: 'Début',
      time_zone: 'Fuseau horaire',
      mine: 'À votre heure',
      ago: 'Ancienneté',
      status: 'Résultat',
      success_num: 'Réussis',
      failed_num: 'Échecs',
      skip_num: 'Ignorés',
      task_type: 'Type de tâche',
      id: 'ID de l’exécution',
    },
    filters: { names: {} },
    chart: (count) =>
      plural(count, {
        one: 'Bureaux de la dernière exécution',
        other: 'Bureaux des # dernières exécutions',
      }),
    chartSummary: (count, success, failed, skipped) =>
      `Sur ${plural(count, { one: '# exécution', other: 'les # dernières exécutions' })} : ${n(success)} réussites, ${n(failed)} échecs et ${n(skipped)} bureaux ignorés. Les chiffres sont dans le tableau ci-dessous.`,
    empty: {
      title: 'Aucune exécution',
      body: 'Le résultat de chaque exécution pour chaque bureau s’affiche ici dès la première.',
    },
    triggered: {
      title: 'Aucune exécution',
      body: 'Le résultat de chaque exécution pour chaque bureau s’affiche ici dès que le déclencheur survient.',
    },
  },
  run: {
    title: 'Bureaux de l’exécution',
    many: 'bureaux de l’exécution',
    total: (count) => desktops(count),
    columns: {
      name: 'Bureau',
      exec_status: 'Résultat',
      fail_reason: 'Raison',
      result_code: 'Code',
      start_time: 'Début',
      end_time: 'Fin',
      mine: 'Début, à votre heure',
      exec_script_id: 'ID du script',
      desktop_id: 'ID du bureau',
    },
    filters: { names: { state: 'Résultat', q: 'Nom, ID ou raison' } },
    quick: { placeholder: 'Nom, ID ou raison' },
    empty: { title: 'Aucun bureau dans cette exécution', body: 'La tâche n’avait alors aucune cible.' },
    heading: (when, zone) => `Exécution du ${when} (${zone})`,
    untitled: 'Exécution',
    mine: (when, zone) => `À votre heure : ${when} (${zone})`,
    back: 'Toutes les exécutions',
    reading: (read, total) => (total === 0 ? 'Lecture des bureaux' : `${n(read)} lus sur ${desktops(total)}`),
    unreached: (read, total) =>
      `Le service ne laisse lire que les ${n(read)} premiers sur ${desktops(total)} ; les autres manquent ici.`,
    scriptTask: 'ID d’exécution du script',
    filter: 'Afficher les bureaux par résultat',
    all: 'Tous',
    again: (count) =>
      count === 0
        ? 'Relancer les échecs maintenant'
        : plural(count, { one: 'Relancer l’échec maintenant', other: 'Relancer les # échecs maintenant' }),
    noneFailed: 'Aucun bureau de cette exécution n’a échoué.',
    showRecords: 'Voir les enregistrements',
    noAction: 'La console ne sait pas faire cela immédiatement.',
  },
} satisfies typeof source;
