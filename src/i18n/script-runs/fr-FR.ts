import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

export const messages = {
  title: 'Exécutions de scripts',
  run: 'Exécution de script',
  many: 'exécutions de scripts',
  total: (count) => plural(count, { one: '# exécution', other: '# exécutions' }),
  commandRun: (id) => `Commande ${id}`,
  columns: {
    name: 'Script ou commande',
    status: 'État',
    kind: 'Genre',
    targets: 'Bureaux',
    first: 'Premier lot',
    success_num: 'Réussis',
    failed_num: 'Échecs',
    skip_num: 'Non exécutés',
    start_time: 'Début',
    end_time: 'Fin',
    id: 'ID de l’exécution',
  },
  states: {
    succeeded: 'Réussi',
    failed: 'Échec',
    timedOut: 'Délai dépassé',
    running: 'En cours',
    waiting: 'En attente',
    stopped: 'Arrêté',
    notStarted: 'Non commencé',
    incomplete: 'Incomplet',
    unknown: 'Non indiqué',
  },
  statusFilters: {
    SUCCESS: 'Réussi',
    FAILED: 'Échec',
    RUNNING: 'En cours',
    WAITING: 'En attente',
    STOPPED: 'Arrêté',
    TIMEOUT: 'Délai dépassé',
    SKIP: 'Non commencé',
  },
  taskTypes: { SCRIPT: 'Scripts', COMMAND: 'Commande' },
  batches: ['Tous à la fois', 'Premier lot', 'Le reste'],
  quick: { placeholder: 'Nom du script', hints: { name: () => 'Noms de scripts qui contiennent ce texte' } },
  presets: { all: 'Toutes', failed: 'Échecs', running: 'En cours' },
  filters: {
    names: {
      script_name: 'Nom du script',
      status: 'État',
      task_type: 'Genre',
      execute_time_start: 'Du (UTC)',
      execute_time_end: 'Au (UTC)',
      script_id: 'ID du script',
      resource_group_id: 'ID des pools',
      resource_group_type: 'Genre de groupe',
      task_id: 'ID des exécutions',
    },
    groups: { which: 'Exécutions', ids: 'ID' },
  },
  empty: {
    title: 'Aucune exécution de script',
    body: 'Chaque exécution d’un script ou d’une commande est listée ici.',
  },
  menu: { open: 'Ouvrir l’exécution', script: 'Ouvrir le script' },
  tabs: { label: 'Vues de l’exécution', records: 'Enregistrements', outputs: 'Sorties' },
  notFound: 'Exécution introuvable',
  notFoundBody: 'Le service l’a peut-être supprimée, ou elle appartient à un autre projet.',
  toList: 'Voir toutes les exécutions',
  seconds: (count) => `${n(count)}\u00A0s`,
  records: (count) => plural(count, { one: '# enregistrement', other: '# enregistrements' }),
  countLink: (count, state) => `${state}\u00A0: ${n(count)}`,
  mayFinish:
    'L’exécution a été arrêtée. Les scripts déjà commencés peuvent encore se terminer sur leurs bureaux.',
  finishedLate: (count) =>
    plural(count, {
      one: '# script s’est terminé après l’arrêt.',
      other: '# scripts se sont terminés après l’arrêt.',
    }),
  timedOut: (minutes) =>
    plural(minutes, {
      one: 'Des bureaux ont dépassé le délai de # minute. Le script y tourne peut-être encore. Relancez-le avec un délai plus long.',
      other:
        'Des bureaux ont dépassé le délai de # minutes. Le script y tourne peut-être encore. Relancez-le avec un délai plus long.',
    }),
  timedOutUnknown:
    'Des bureaux ont dépassé le délai. Le script y tourne peut-être encore. Relancez-le avec un délai plus long.',
  runLonger: (count) =>
    plural(count, {
      one: 'Exécuter sur # bureau avec un délai plus long',
      other: 'Exécuter sur # bureaux avec un délai plus long',
    }),
  picture: {
    title: 'Lots',
    all: 'Tous à la fois',
    first: 'Premier lot',
    rest: 'Le reste',
    notTold: 'Le service n’indique pas le seuil d’échec des exécutions commencées ailleurs.',
    noThreshold: 'Aucun seuil d’échec\u00A0: le reste suit quoi qu’il arrive.',
    failures: (failed, stopsAt) =>
      `Échecs\u00A0: ${n(failed)}. Le reste n’est pas commencé à partir de ${n(stopsAt)}.`,
    held: (failed, stopsAt) =>
      `Arrêté\u00A0: ${n(failed)} échecs, le seuil est de ${n(stopsAt)}. Le reste n’a pas été commencé.`,
  },
  facts: {
    began: (when) => `Début ${when}`,
    ended: (when) => `Fin ${when}`,
    limit: (minutes) => `Délai maximal ${n(minutes)}\u00A0min`,
    changed: (when) => `(texte modifié ${when}, après le début de cette exécution)`,
    changedDuring: (when) =>
      `(texte modifié ${when}, après le début de cette exécution\u00A0: les bureaux suivants peuvent exécuter le nouveau texte)`,
    commandNotTold: 'Le service n’indique que la commande des exécutions sur des pools.',
    showSecrets: 'Afficher les mots de passe et les clés',
    hideSecrets: 'Masquer les mots de passe et les clés',
  },
  stop: {
    title: 'Arrêter l’exécution',
    ended: 'L’exécution est terminée.',
    waiting: (count) =>
      plural(count, {
        one: '# enregistrement n’a pas commencé et ne commencera pas.',
        other: '# enregistrements n’ont pas commencé et ne commenceront pas.',
      }),
    running: (count) =>
      plural(count, {
        one: '# enregistrement est en cours et peut encore se terminer sur son bureau.',
        other: '# enregistrements sont en cours et peuvent encore se terminer sur leurs bureaux.',
      }),
    sent: 'L’exécution est en cours d’arrêt',
  },
  retry: {
    button: 'Exécuter de nouveau',
    nothing: 'Aucun enregistrement en échec, arrêté ou non commencé.',
    title: (count) =>
      plural(count, {
        one: 'Exécuter de nouveau # enregistrement',
        other: 'Exécuter de nouveau # enregistrements',
      }),
    which: 'Enregistrements à exécuter de nouveau',
    choice: (state, count) => `${state}\u00A0: ${n(count)}`,
    others: (count) =>
      plural(count, {
        one: '# autre enregistrement reste tel quel.',
        other: '# autres enregistrements restent tels quels.',
      }),
    each: 'Chaque enregistrement est un script sur un bureau. Les lots et le seuil ne s’appliquent plus.',
    progress: (sent, all, failed) =>
      failed === 0
        ? `${n(sent)} envoyés sur ${n(all)}`
        : `${n(sent)} envoyés sur ${n(all)}, dont ${n(failed)} refusés`,
    stop: 'Arrêter l’envoi',
    unsure: (count) =>
      plural(count, {
        one: '# enregistrement est resté sans réponse. Il s’exécute peut-être\u00A0: vérifiez avant de recommencer.',
        other:
          '# enregistrements sont restés sans réponse. Ils s’exécutent peut-être\u00A0: vérifiez avant de recommencer.',
      }),
    failed: (count) =>
      plural(count, {
        one: '# enregistrement a été refusé. La première raison\u00A0:',
        other: '# enregistrements ont été refusés. La première raison\u00A0:',
      }),
    begun: (count) =>
      plural(count, {
        one: '# enregistrement s’exécute de nouveau',
        other: '# enregistrements s’exécutent de nouveau',
      }),
  },
  recordWords: {
    title: 'Enregistrements',
    many: 'enregistrements',
    total: (count) => plural(count, { one: '# enregistrement', other: '# enregistrements' }),
    columns: {
      name: 'Bureau',
      status: 'État',
      result_code: 'Code',
      reason: 'Raison',
      batch: 'Lot',
      script_name: 'Script',
      start_time: 'Début',
      took: 'Durée',
      end_time: 'Fin',
      resource_type: 'Genre',
      script_id: 'ID du script',
      resource_id: 'ID du bureau',
      id: 'ID de l’enregistrement',
    },
    filters: {
      names: {
        status: 'État',
        is_first_order: 'Premier lot',
        resource_id: 'ID des bureaux',
        script_name: 'Noms des scripts',
        script_id: 'ID des scripts',
        execute_time_start: 'Du (UTC)',
        execute_time_end: 'Au (UTC)',
        show_history: 'Avec les essais précédents',
      },
      help: { show_history: 'Il faut des ID de bureaux et de scripts.' },
    },
    empty: { title: 'Aucun enregistrement', body: 'L’exécution n’a aucun bureau.' },
  },
} satisfies typeof source;
