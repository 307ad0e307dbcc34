import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural, and } = words('fr-FR');

const snapshots = (count: number) => plural(count, { one: '# instantané', other: '# instantanés' });
const desktops = (count: number) => plural(count, { one: '# bureau', other: '# bureaux' });

export const messages = {
  title: 'Instantanés',
  total: (count) => snapshots(count),
  columns: {
    snapshot_name: 'Nom',
    snapshot_id: 'ID de l’instantané',
    desktop_name: 'Bureau',
    desktop_id: 'ID du bureau',
    is_system_disk: 'Disque',
    status: 'État',
    create_type: 'Origine',
    create_time: 'Création',
    last_restore_time: 'Dernière restauration',
    restore_fail_reason: 'Cause de l’échec de la restauration',
    description: 'Description',
  },
  quick: {
    label: 'Rechercher des instantanés',
    placeholder: 'Nom ou ID de bureaux',
    shortcut: 'Rechercher des instantanés',
    scope: 'Rechercher dans',
    scopes: { desktop: 'Nom du bureau', snapshot: 'Nom de l’instantané' },
    byDesktop: 'Instantanés des bureaux de ce nom',
    bySnapshot: 'Instantanés de ce nom',
    byIds: (count) =>
      plural(count, { one: 'Instantanés du bureau qui a cet ID', other: 'Instantanés de ces # bureaux' }),
    ids: (count) => `${n(count)} ID`,
    tooManyIds: (count, most) => `${n(count)} ID, c’est trop : ${n(most)} par recherche.`,
    tooLong: 'Trop long : 255 caractères par recherche.',
  },
  filters: {
    button: (count) => (count === 0 ? 'Filtres' : `Filtres (${n(count)})`),
    title: 'Filtrer les instantanés',
    applied: 'Filtres appliqués',
    apply: 'Appliquer les filtres',
    names: {
      desktop_id: 'ID du bureau',
      desktop_name: 'Bureau',
      snapshot_name: 'Nom',
      disk_type: 'Disque',
      create_type: 'Origine',
      status: 'État',
    },
    groups: { which: 'Quels instantanés', desktops: 'De quels bureaux' },
    help: {
      desktopIds: 'Jusqu’à 100, avec n’importe quel séparateur.',
      names: 'Appuyez sur Entrée après chaque nom. À plusieurs, ils doivent être complets.',
    },
    errors: {
      tooLong: (most) => `${n(most)} caractères au plus.`,
      notIds: (which) => `Pas un ID : ${which}`,
      tooMany: (count, most) => `${n(count)} ; ${n(most)} au plus.`,
    },
  },
  empty: {
    title: 'Pas encore d’instantané',
    body: 'Un instantané garde l’état d’un disque, pour pouvoir y revenir. Prenez-en un depuis un bureau, ou par une tâche planifiée.',
  },
  noMatch: {
    title: 'Aucun instantané ne correspond',
    body: (filters) =>
      filters.length === 1
        ? `Aucun instantané ne répond au filtre ${and(filters)}.`
        : `Aucun instantané ne répond à la fois aux filtres ${and(filters)}.`,
  },
  menu: {
    restore: 'Restaurer',
    restoreNamed: (name) => `Restaurer ${name}`,
    delete: 'Supprimer',
    copyName: 'Copier le nom',
    copyId: 'Copier l’ID',
    openDesktop: 'Ouvrir le bureau',
  },
  bulk: {
    label: 'Instantanés sélectionnés',
    selectAll: (total) => `Sélectionner les ${n(total)} qui correspondent`,
    selectingAll: (read, total) =>
      total === 0 ? 'Lecture de ce qui correspond' : `${n(read)} lus sur ${n(total)}`,
    selectAllFailed: (why) => `Tout n’a pas pu être lu ; la sélection reste telle quelle. ${why}`,
    keptAcrossFilters: 'Les filtres ont changé ; la sélection reste telle quelle.',
    copyIds: 'Copier les ID',
    idsCopied: (count) => plural(count, { one: '# ID copié', other: '# ID copiés' }),
  },
  exporting: {
    button: 'Exporter',
    title: 'Exporter les instantanés en CSV',
    which: 'Quels instantanés',
    columnsHint: 'Le fichier contient toutes les colonnes et les ID, en UTF-8.',
    page: (count) => `Cette page : ${snapshots(count)}`,
    all: (count) => `Tout ce qui correspond : ${snapshots(count)}`,
    start: 'Exporter',
    progressLabel: 'Avancement de l’export',
    progress: (read, total) => `${n(read)} instantanés lus sur ${n(total)}`,
    done: (count) => `Le fichier avec ${snapshots(count)} a été remis à votre navigateur.`,
  },
  dialog: {
    restoreAbout:
      'Chaque disque revient à l’état où il était quand son instantané a été pris. Tout ce qui y a été écrit depuis est perdu, sans retour possible sauf si un autre instantané le contient.',
    deleteAbout:
      'Les instantanés sont supprimés définitivement : leurs disques ne pourront plus y revenir. Les disques eux-mêmes restent en l’état.',
    olderThanWeek: (count) =>
      plural(count, {
        one: '# d’entre eux a plus d’une semaine : au moins une semaine de travail sur son disque serait perdue.',
        other:
          '# d’entre eux ont plus d’une semaine : au moins une semaine de travail sur leurs disques serait perdue.',
      }),
  },
  restore: {
    title: 'Restaurer à une date',
    whichAbout:
      'Indiquez les bureaux à ramener en arrière. Ensuite, choisissez la date et voyez quel instantané chacun recevrait.',
    named: 'Noms ou ID',
    namedHelp: 'Collez une liste, avec n’importe quel séparateur.',
    find: 'Ajouter un bureau',
    findHelp: 'Saisissez une partie de son nom et choisissez-le.',
    nothingFound: 'Aucun bureau de ce nom',
    next: 'Voir les instantanés',
    finding: 'Recherche des bureaux',
    errors: {
      none: 'Indiquez au moins un bureau.',
      unknown: (count, which) =>
        plural(count, {
          one: `Aucun bureau ne s’appelle ${which[0] ?? ''}.`,
          other: `# ne sont pas des bureaux d’ici : ${and(which)}.`,
        }),
      ambiguous: (name) => `Plusieurs bureaux s’appellent ${name} ; donnez l’ID de celui que vous voulez.`,
      noMoment: 'Indiquez un jour et une heure.',
    },
    desktops: (count) => desktops(count),
    change: 'En choisir d’autres',
    moment: 'Date et heure',
    zone: (zone) => `Dans votre fuseau horaire, ${zone}.`,
    side: 'Quel instantané',
    sides: { before: 'Le dernier avant', after: 'Le premier après', nearest: 'Le plus proche' },
    disks: 'Quels disques',
    disksOf: { system: 'Disque système', data: 'Disques de données', both: 'Les deux' },
    preview: 'Instantanés qui seraient utilisés',
    columns: {
      desktop: 'Bureau',
      disk: 'Disque',
      snapshot: 'Instantané',
      taken: 'Pris le',
      distance: 'Écart',
      age: 'Ancienneté',
    },
    show: 'Afficher',
    all: (count) => `Tous (${n(count)})`,
    withSnapshot: (count) => `Avec instantané (${n(count)})`,
    without: (count) => `Sans (${n(count)})`,
    old: (count) => `Plus d’une semaine (${n(count)})`,
    none: 'Aucun',
    nothingToShow: 'Rien de ce genre.',
    exactly: 'à cette date',
    before: {
      minutes: (count) => `${n(count)} min avant`,
      hours: (count) => `${n(count)} h avant`,
      days: (count) => plural(count, { one: '# jour avant', other: '# jours avant' }),
    },
    after: {
      minutes: (count) => `${n(count)} min après`,
      hours: (count) => `${n(count)} h après`,
      days: (count) => plural(count, { one: '# jour après', other: '# jours après' }),
    },
  },
} satisfies typeof source;
