import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural, and } = words('fr-FR');
const subJobs = (count: number) => plural(count, { one: '# sous-opération', other: '# sous-opérations' });

export const messages = {
  title: 'Opérations',
  views: {
    label: 'Quelles opérations',
    actions: 'Actions de ce navigateur',
    service: 'Opérations du service',
  },
  actions: {
    label: 'Actions de ce navigateur',
    columns: {
      name: 'Action',
      state: 'État',
      outcome: 'Résultat',
      created: 'Début',
      ended: 'Fin',
      user: 'Par',
    },
    held: 'En attente de votre décision',
    underWay: 'En cours',
    ended: 'Terminée',
    endedWithFailures: 'Terminée avec des échecs',
    stopped: 'Arrêtée',
    total: (count) => plural(count, { one: '# action', other: '# actions' }),
    empty: 'Aucune action pour l’instant',
    emptyBody:
      'Sélectionnez des bureaux dans l’inventaire pour les démarrer, les reconstruire, en prendre des instantanés ou les supprimer : chaque action est gardée ici avec le résultat de chaque bureau, jusqu’à ce qu’elle soit effacée.',
    toDesktops: 'Aller aux bureaux',
    clearFinished: 'Effacer les actions terminées',
  },
  report: {
    title: 'Résultats',
    many: 'éléments du rapport',
    total: (count) => plural(count, { one: '# élément', other: '# éléments' }),
    columns: {
      name: 'Nom',
      step: 'Étape',
      state: 'État',
      mail: 'E-mail',
      reason: 'Motif',
      code: 'Code d’erreur',
      request_id: 'ID de requête',
      part: 'Requête',
      job_id: 'Opération',
      id: 'ID',
    },
    steps: {
      title: 'Étapes par utilisateur',
      user: 'Utilisateur',
      of: (done, all) => `${n(done)} sur ${n(all)}`,
    },
    reasons: {
      title: 'Motifs des échecs',
      count: (count) => plural(count, { one: '# échec', other: '# échecs' }),
      names: (some, more) =>
        and([
          ...some,
          ...(more > 0 ? [plural(more, { one: '# autre', many: '# autres', other: '# autres' })] : []),
        ]),
    },
    mail: {
      reading: 'Lecture en cours',
      unread: 'Lecture impossible',
      sent: 'Envoyé',
      failed: (reason) => (reason === '' ? 'Échec' : `Échec : ${reason}`),
      several: (sent, failed) =>
        failed === 0 ? `${n(sent)} envoyés` : `${n(sent)} envoyés, ${n(failed)} en échec`,
      none: 'Aucun e-mail',
      noneForDomain: 'Aucun e-mail : les membres des groupes AD n’en reçoivent pas',
      sum: (all, { sent, failed, none, reading, unread }) =>
        `${plural(all, { one: '# autorisation accordée', other: '# autorisations accordées' })} ; e-mail : ${[
          sent > 0 && plural(sent, { one: '# envoyé', other: '# envoyés' }),
          failed > 0 && `${n(failed)} en échec`,
          none > 0 && `${n(none)} sans e-mail`,
          reading > 0 && `${n(reading)} en cours de lecture`,
          unread > 0 && plural(unread, { one: '# illisible', other: '# illisibles' }),
        ]
          .filter(Boolean)
          .join(', ')}.`,
      advice:
        'Une autorisation est valable même si son e-mail a échoué. Le service ne peut pas renvoyer l’e-mail.',
    },
    filters: { names: { state: 'État', reason: 'Motif', q: 'Nom, ID ou motif' } },
    quick: { placeholder: 'Nom, ID ou motif' },
    empty: { title: 'Aucun élément', body: 'Cette action n’avait aucune cible.' },
    notFound: 'Ce navigateur ne connaît pas cette action',
    notFoundBody:
      'Les rapports sont gardés dans le navigateur où l’action a été lancée, jusqu’à ce qu’ils soient effacés.',
    toJobs: 'Toutes les opérations',
    by: (user) => `par ${user}`,
    retryOf: 'Nouvel essai d’une action précédente',
    retriedBy: 'Nouvel essai lancé',
    filter: 'Afficher',
    all: 'Tous',
    stop: 'Arrêter l’envoi',
    retryFailed: (count) => plural(count, { one: 'Réessayer # échec', other: 'Réessayer # échecs' }),
    retryDesktops: (count) =>
      plural(count, { one: 'Réessayer # bureau en échec', other: 'Réessayer # bureaux en échec' }),
    retryChanged: 'Réessayer avec des changements',
    unknown: (count) =>
      plural(count, {
        one: 'Aucune réponse pour # élément : il a pu être traité. Vérifiez son état actuel, puis décidez.',
        other:
          'Aucune réponse pour # éléments : ils ont pu être traités. Vérifiez leur état actuel, puis décidez.',
      }),
    lookAgain: 'Vérifier à nouveau',
    settle: 'Marquer comme faits',
    sendAgain: (count) => `Renvoyer ${n(count)}`,
    seenAt: (status, when) => `${status} à ${when}`,
    seenGone: (when) => `N’existait plus à ${when}`,
    notSeen: 'Pas encore vérifié',
    byWord: 'marqué par vous',
    forbidden: 'Votre compte n’a pas l’autorisation nécessaire.',
    notInEffect: 'Ce n’était pas en vigueur à la relecture.',
    rebuildRights:
      'Une reconstruction demande aussi les droits du service d’images (lire, lister, partager les images et modifier leurs membres) et vpc:ports:get.',
    noReason: 'Le service n’a pas donné de motif',
    noAnswer: 'Aucune réponse',
    trouble: (count) =>
      plural(count, {
        one: 'Une opération ne peut pas être lue pour l’instant ; un nouvel essai suit.',
        other: '# opérations ne peuvent pas être lues pour l’instant ; un nouvel essai suit.',
      }),
    sent: 'Ce qui a été envoyé',
    lookFailed: (reason) => `L’état actuel n’a pas pu être lu. ${reason}`,
  },
  desktop: {
    title: 'Opérations de ce bureau',
    none: 'Aucune action de ce navigateur sur ce bureau',
    noneBody: 'Les actions que vous y lancez depuis ce navigateur sont affichées ici avec leur résultat.',
    lookUp: 'Chercher',
  },
  service: {
    title: 'Sous-opérations du service',
    many: 'sous-opérations',
    total: subJobs,
    columns: {
      name: 'Bureau',
      status: 'État',
      job_type: 'Type',
      begin_time: 'Début',
      end_time: 'Fin',
      fail_reason: 'Motif',
      error_code: 'Code d’erreur',
      user_name: 'Utilisateur',
      job_id: 'Opération',
      id: 'ID de la sous-opération',
    },
    filters: {
      names: {
        job_id: 'ID de l’opération',
        job_type: 'Type d’opération',
        desktop_pool_id: 'ID du pool de bureaux',
        status: 'État',
        desktop: 'Bureau',
      },
      help: {
        job_type: 'Tel que le service le nomme, par exemple createDesktops.',
        desktop:
          'Une partie de son nom, de son ID ou de son adresse IP. Tout ce qui a été cherché est lu pour cela.',
      },
    },
    quick: { placeholder: 'Nom, ID ou IP du bureau' },
    empty: {
      title: 'Aucune recherche pour l’instant',
      body: 'Le service donne les sous-opérations d’une opération, d’un type d’opération ou d’un pool de bureaux. Indiquez-en au moins un.',
    },
    look: 'Chercher',
    needed: 'Indiquez une opération, un type d’opération ou un pool de bureaux.',
    unreached: (reach, count) =>
      `Le service donne les ${n(reach)} premières de ${subJobs(count)}. Précisez les filtres pour le reste.`,
    statuses: { WAITING: 'En attente', RUNNING: 'En cours', SUCCESS: 'Réussie', FAILED: 'Échec' },
    job: 'L’opération',
  },
} satisfies typeof source;
