import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural, and } = words('fr-FR');

const snapshots = (count: number) => plural(count, { one: '# instantané', other: '# instantanés' });
const desktops = (count: number) => plural(count, { one: '# bureau', other: '# bureaux' });

export const messages = {
  title: 'Instantanés',
  many: 'instantanés',
  total: (count) => snapshots(count),
  columns: {
    name: 'Nom',
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
    placeholder: 'Nom ou ID de bureaux',
    scopes: { desktop: 'Nom du bureau', snapshot: 'Nom de l’instantané' },
    hints: {
      desktop: () => 'Instantanés des bureaux de ce nom',
      snapshot: () => 'Instantanés de ce nom',
      ids: (count) =>
        plural(count, { one: 'Instantanés du bureau qui a cet ID', other: 'Instantanés de ces # bureaux' }),
    },
  },
  filters: {
    names: {
      desktop_id: 'ID du bureau',
      desktop_name: 'Bureau',
      snapshot_name: 'Nom',
      disk_type: 'Disque',
      create_type: 'Origine',
      status: 'État',
    },
    groups: { which: 'Instantanés', desktops: 'Bureaux' },
    help: {
      snapshot_name: 'Appuyez sur Entrée après chaque nom. À plusieurs, ils doivent être complets.',
      desktop_name: 'Appuyez sur Entrée après chaque nom. À plusieurs, ils doivent être complets.',
      desktop_id: 'Jusqu’à 100, avec n’importe quel séparateur.',
    },
  },
  empty: {
    title: 'Pas encore d’instantané',
    body: 'Un instantané garde l’état d’un disque, pour pouvoir y revenir. Prenez-en un depuis un bureau, ou par une tâche planifiée.',
  },
  menu: {
    restore: 'Restaurer',
    delete: 'Supprimer',
    openDesktop: 'Ouvrir le bureau',
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
      noMoment: 'Indiquez un jour et une heure, comme 24/11/2026 09:00.',
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
