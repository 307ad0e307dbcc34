import { words } from '~/i18n/words';
import { progressWords } from './progress-fr-FR';
import { rolloutAsks, rolloutKinds, rolloutSkipped } from './rollout-fr-FR';
import { waveWords } from './waves-fr-FR';
import { accessAsks, accessKinds, accessLeaves, accessSkipped } from './access-fr-FR';
import { userAsks, userKinds, userLeaves, userPlan, userSkipped } from './users-fr-FR';
import { poolKinds, poolLeaves, poolPlan, poolSkipped } from './pools-fr-FR';
import { creationKinds, creationLeaves, creationPlan, creationSkipped } from './creations-fr-FR';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

const desktops = (count: number) => plural(count, { one: '# bureau', other: '# bureaux' });
const tasks = (count: number) => plural(count, { one: '# tâche planifiée', other: '# tâches planifiées' });
const snapshots = (count: number) => plural(count, { one: '# instantané', other: '# instantanés' });

export const messages = {
  kinds: {
    start: { name: 'Démarrage', verb: 'Démarrer', title: (count) => `Démarrer ${desktops(count)}` },
    stop: { name: 'Arrêt', verb: 'Arrêter', title: (count) => `Arrêter ${desktops(count)}` },
    restart: { name: 'Redémarrage', verb: 'Redémarrer', title: (count) => `Redémarrer ${desktops(count)}` },
    hibernate: {
      name: 'Mise en veille prolongée',
      verb: 'Mettre en veille prolongée',
      title: (count) => `Mettre ${desktops(count)} en veille prolongée`,
    },
    rebuild: {
      name: 'Reconstruction du disque système',
      verb: 'Reconstruire le disque système',
      title: (count) => `Reconstruire ${desktops(count)}`,
    },
    snapshot: {
      name: 'Instantané',
      verb: 'Prendre un instantané',
      title: (count) => `Prendre des instantanés de ${desktops(count)}`,
    },
    logoff: {
      name: 'Fermeture de sessions de bureau',
      verb: 'Fermer les sessions',
      title: (count) => `Fermer les sessions de ${desktops(count)}`,
    },
    notify: {
      name: 'Message',
      verb: 'Envoyer un message',
      title: (count) => `Envoyer un message à ${desktops(count)}`,
    },
    'maintenance-on': {
      name: 'Mise en maintenance',
      verb: 'Mettre en maintenance',
      title: (count) => `Mettre ${desktops(count)} en maintenance`,
    },
    'maintenance-off': {
      name: 'Sortie de maintenance',
      verb: 'Sortir de maintenance',
      title: (count) => `Sortir ${desktops(count)} de maintenance`,
    },
    assign: {
      name: 'Attribution',
      verb: 'Attribuer à des utilisateurs',
      title: (count) => `Attribuer ${desktops(count)}`,
    },
    unassign: {
      name: 'Retrait d’utilisateurs',
      verb: 'Retirer des utilisateurs',
      title: (count) => `Retirer les utilisateurs de ${desktops(count)}`,
    },
    delete: { name: 'Suppression', verb: 'Supprimer', title: (count) => `Supprimer ${desktops(count)}` },
    'restore-snapshots': {
      name: 'Restauration d’instantanés',
      verb: 'Restaurer',
      title: (count) => `Restaurer ${snapshots(count)}`,
    },
    'delete-snapshots': {
      name: 'Suppression d’instantanés',
      verb: 'Supprimer',
      title: (count) => `Supprimer ${snapshots(count)}`,
    },
    'enable-tasks': {
      name: 'Activation de tâches',
      verb: 'Activer',
      title: (count) => `Activer ${tasks(count)}`,
    },
    'disable-tasks': {
      name: 'Désactivation de tâches',
      verb: 'Désactiver',
      title: (count) => `Désactiver ${tasks(count)}`,
    },
    'delete-tasks': {
      name: 'Suppression de tâches',
      verb: 'Supprimer',
      title: (count) => `Supprimer ${tasks(count)}`,
    },
    ...accessKinds,
    ...userKinds,
    ...rolloutKinds,
    ...creationKinds,
    ...poolKinds,
  },
  clearing: {
    title: (count) => `Effacer ${plural(count, { one: '# action terminée', other: '# actions terminées' })}`,
    body: 'Les traces et les rapports sont supprimés de ce navigateur. Les bureaux ne changent pas.',
    done: 'Actions terminées effacées',
  },
  menu: {
    power: 'Alimentation',
    more: 'Plus',
    actions: 'Actions',
    restoreToTime: 'Restaurer à une date',
    runScript: 'Exécuter un script ou une commande',
  },
  plan: {
    title: 'Ce qui va se passer',
    reading: (read, total) => `Lecture de l’état actuel : ${n(read)} sur ${n(total)}`,
    willRun: (count) =>
      count === 0
        ? 'Rien ne sera exécuté'
        : plural(count, { one: '# sera traité', other: '# seront traités' }),
    ...userPlan,
    ...poolPlan,
    ...creationPlan,
    tasksHit: (count) =>
      count === 0
        ? 'Aucune tâche concernée'
        : plural(count, { one: '# tâche concernée', other: '# tâches concernées' }),
    affected: (count) =>
      count === 0 ? 'Rien n’est concerné' : plural(count, { one: '# concerné', other: '# concernés' }),
    ofSelected: (total, left) =>
      `sur ${plural(total, { one: '# sélectionné', other: '# sélectionnés' })} ; ${plural(left, { one: '# écarté', other: '# écartés' })}`,
    include: (count) => plural(count, { one: 'L’inclure', other: 'Inclure ces #' }),
    showNames: 'Afficher les noms',
    andMore: (count) => `et ${n(count)} de plus`,
    copyIds: 'Copier les ID',
    requests: (count) => plural(count, { one: '1 requête', other: '# requêtes' }),
    asks: {
      ...accessAsks,
      ...userAsks,
      ...rolloutAsks,
      neverFinished: (count) =>
        plural(count, {
          one: '# instantané n’a pas pu être créé. Le service peut le refuser, et tous ceux de sa requête.',
          other:
            '# instantanés n’ont pas pu être créés. Le service peut les refuser, et tous ceux de leurs requêtes.',
        }),
      wrongSystem: (count) =>
        plural(count, {
          one: '# a un système d’exploitation qui ne peut pas l’exécuter. L’exécution y échouerait.',
          other: '# ont un système d’exploitation qui ne peut pas l’exécuter. L’exécution y échouerait.',
        }),
      midTask: (count) =>
        plural(count, {
          one: '# est occupé par une autre tâche. Le service peut le refuser.',
          other: '# sont occupés par une autre tâche. Le service peut les refuser.',
        }),
      frozen: (count) =>
        plural(count, {
          one: '# est gelé. Le service peut le refuser.',
          other: '# sont gelés. Le service peut les refuser.',
        }),
      alreadySo: (count) =>
        plural(count, { one: '# est déjà dans cet état.', other: '# sont déjà dans cet état.' }),
      notConnected: (count) =>
        plural(count, { one: 'Personne n’est connecté à #.', other: 'Personne n’est connecté à #.' }),
      notRunning: (count) =>
        plural(count, {
          one: '# n’est pas en marche. Le service peut le refuser.',
          other: '# ne sont pas en marche. Le service peut les refuser.',
        }),
      notRegistered: (count) =>
        plural(count, {
          one: '# est en marche, mais son agent n’est pas enregistré. Le script risque de ne pas l’atteindre.',
          other:
            '# sont en marche, mais leurs agents ne sont pas enregistrés. Le script risque de ne pas les atteindre.',
        }),
      noSession: (count) => `${n(count)} sans session d’utilisateur.`,
      maintenance: (count) =>
        plural(count, { one: '# est en maintenance.', other: '# sont en maintenance.' }),
      connected: (count) =>
        plural(count, {
          one: '# est utilisé (connecté, ou session restée ouverte) et sera interrompu.',
          other: '# sont utilisés (connectés, ou sessions restées ouvertes) et seront interrompus.',
        }),
    },
    leaves: {
      ...creationLeaves,
      ...accessLeaves,
      ...userLeaves,
      ...poolLeaves,
      gone: (count) => plural(count, { one: '# n’existe plus.', other: '# n’existent plus.' }),
      notWindows: (count) =>
        plural(count, {
          one: '# n’est pas sous Windows : seuls les bureaux Windows ont la veille prolongée.',
          other: '# ne sont pas sous Windows : seuls les bureaux Windows ont la veille prolongée.',
        }),
      noDataDisks: (count) =>
        plural(count, { one: '# n’a pas de disque de données.', other: '# n’ont pas de disque de données.' }),
      prepaid: (count) =>
        plural(count, {
          one: '# est facturé au mois ou à l’année : il se résilie dans le centre de facturation.',
          other: '# sont facturés au mois ou à l’année : ils se résilient dans le centre de facturation.',
        }),
      noUser: (count) =>
        plural(count, {
          one: 'Aucun utilisateur n’est indiqué pour #.',
          other: 'Aucun utilisateur n’est indiqué pour #.',
        }),
      noSnapshot: (count) =>
        plural(count, {
          one: '# bureau n’a aucun instantané qui convienne.',
          other: '# bureaux n’ont aucun instantané qui convienne.',
        }),
      olderTwin: (count) =>
        plural(count, {
          one: '# est plus ancien qu’un autre choisi pour le même disque ; seul le plus récent est restauré.',
          other:
            '# sont plus anciens qu’un autre choisi pour le même disque ; seul le plus récent est restauré.',
        }),
    },
  },
  skipped: {
    ...accessSkipped,
    ...userSkipped,
    ...rolloutSkipped,
    ...creationSkipped,
    ...poolSkipped,
    neverFinished: 'Jamais terminé',
    olderTwin: 'Un plus récent du même disque a été choisi',
    wrongSystem: 'Autre système d’exploitation',
    midTask: 'Occupé par une autre tâche',
    frozen: 'Gelé',
    alreadySo: 'Déjà dans cet état',
    notConnected: 'Personne de connecté',
    notRunning: 'Pas en marche',
    notRegistered: 'Agent non enregistré',
    noSession: 'Pas de session d’utilisateur',
    maintenance: 'En maintenance',
    connected: 'En cours d’utilisation',
    gone: 'N’existe plus',
    notWindows: 'Pas un bureau Windows',
    noDataDisks: 'Pas de disque de données',
    prepaid: 'Facturé au mois ou à l’année',
    noUser: 'Aucun utilisateur indiqué',
    noSnapshot: 'Aucun instantané utilisable',
  },
  confirm: {
    label: (count) => `Saisissez ${count} pour confirmer`,
    forced: (inUse) =>
      inUse === 0
        ? 'Action forcée : le travail non enregistré est perdu.'
        : plural(inUse, {
            one: 'Action forcée : le travail non enregistré sur # bureau utilisé est perdu.',
            other: 'Action forcée : le travail non enregistré sur # bureaux utilisés est perdu.',
          }),
    interrupts: (inUse) =>
      plural(inUse, {
        one: '# bureau est utilisé : ses utilisateurs seront interrompus.',
        other: '# bureaux sont utilisés : leurs utilisateurs seront interrompus.',
      }),
    interruptsUsers: (count) =>
      plural(count, {
        one: '# utilisateur a des sessions ouvertes. Le travail non enregistré est perdu.',
        other: '# utilisateurs ont des sessions ouvertes. Le travail non enregistré est perdu.',
      }),
    wrong: (count) => `Saisissez le nombre ${count}, sans séparateur.`,
    nothing: 'Rien ne serait envoyé : tout est écarté.',
    preparing: 'L’état actuel est encore en cours de lecture.',
    failed: 'L’action n’a pas pu être enregistrée dans ce navigateur ; rien n’a été envoyé.',
    overtaken:
      'Un nouvel essai a été lancé dans un autre onglet pendant que cette boîte de dialogue était ouverte ; rien n’a été envoyé. Fermez-la et voyez ce qu’il a donné.',
  },
  requests: {
    show: 'Afficher les requêtes',
    hide: 'Masquer les requêtes',
    part: (part, parts) => `Requête ${n(part)} sur ${n(parts)}`,
    previous: 'Requête précédente',
    next: 'Requête suivante',
    json: 'Requête',
    curl: 'curl',
    copyRequest: 'Copier la requête',
    copyCurl: 'Copier en curl',
    copyAll: 'Tout copier en script',
    tokenNote: 'Le jeton n’y figure pas : la ligne le prend dans la variable TOKEN.',
    invalid: 'Remplissez le formulaire pour voir les requêtes.',
  },
  states: {
    waiting: 'En attente',
    sending: 'Envoi',
    running: 'En cours',
    succeeded: 'Terminé',
    failed: 'Échec',
    unknown: 'Inconnu',
    cancelled: 'Non envoyé',
    skipped: 'Écarté',
  },
  launched: (title) => `${title} : en cours.`,
  follow: 'Suivre',
  ...progressWords,
  waves: waveWords,
} satisfies typeof source;
