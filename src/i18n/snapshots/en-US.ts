import { words } from '~/i18n/words';

const { n, plural, and } = words('en-US');

const snapshots = (count: number) => plural(count, { one: '# snapshot', other: '# snapshots' });
const desktops = (count: number) => plural(count, { one: '# desktop', other: '# desktops' });

/** The list of snapshots, and the dialogs that restore and delete them. */
export const messages = {
  title: 'Snapshots',
  many: 'snapshots',
  total: (count: number) => snapshots(count),
  columns: {
    name: 'Name',
    snapshot_id: 'Snapshot ID',
    desktop_name: 'Desktop',
    desktop_id: 'Desktop ID',
    is_system_disk: 'Disk',
    status: 'State',
    create_type: 'Origin',
    create_time: 'Created',
    last_restore_time: 'Last restore',
    restore_fail_reason: 'Why the restore failed',
    description: 'Description',
  },
  quick: {
    placeholder: 'Name or desktop IDs',
    scopes: { desktop: 'Desktop name', snapshot: 'Snapshot name' },
    hints: {
      desktop: () => 'Snapshots of desktops with this name',
      snapshot: () => 'Snapshots with this name',
      ids: (count: number) =>
        plural(count, {
          one: 'Snapshots of the desktop with this ID',
          other: 'Snapshots of these # desktops',
        }),
    },
  },
  filters: {
    names: {
      desktop_id: 'Desktop ID',
      desktop_name: 'Desktop',
      snapshot_name: 'Name',
      disk_type: 'Disk',
      create_type: 'Origin',
      status: 'State',
    },
    groups: { which: 'Snapshots', desktops: 'Desktops' },
    help: {
      snapshot_name: 'Press Enter after each name. Several names must match exactly.',
      desktop_name: 'Press Enter after each name. Several names must match exactly.',
      desktop_id: 'Up to 100 IDs, with any separator.',
    },
  },
  empty: {
    title: 'No snapshots yet',
    body: 'A snapshot stores the state of a disk so that it can be restored. Take one on a desktop, or with a scheduled task.',
  },
  menu: {
    restore: 'Restore',
    delete: 'Delete',
    openDesktop: 'Open the desktop',
  },
  dialog: {
    restoreAbout:
      'Each disk is restored to the state in its snapshot. Everything written to it since then is lost, unless another snapshot contains it.',
    deleteAbout:
      'The snapshots are deleted permanently and can no longer be restored. The disks do not change.',
    olderThanWeek: (count: number) =>
      plural(count, {
        one: '# of them is older than a week: at least a week of work on its disk would be lost.',
        other: '# of them are older than a week: at least a week of work on their disks would be lost.',
      }),
  },
  restore: {
    title: 'Restore to a time',
    whichAbout:
      'Enter the desktops to restore. Next, choose the time and check which snapshot each desktop gets.',
    named: 'Names or IDs',
    namedHelp: 'Paste a list, with any separator.',
    find: 'Add a desktop',
    findHelp: 'Type a part of its name and choose it.',
    nothingFound: 'No desktop of that name',
    next: 'See the snapshots',
    finding: 'Looking up the desktops',
    errors: {
      none: 'Enter at least one desktop.',
      unknown: (count: number, which: readonly string[]) =>
        plural(count, {
          one: `No desktop is called ${which[0] ?? ''}.`,
          other: `# are not desktops here: ${and(which)}.`,
        }),
      ambiguous: (name: string) => `Several desktops are called ${name}; enter the ID of the one you mean.`,
      noMoment: 'Enter a date and a time, for example 11/24/2026 09:00.',
    },
    desktops: (count: number) => desktops(count),
    change: 'Choose others',
    moment: 'Moment',
    zone: (zone: string) => `In your time zone, ${zone}.`,
    side: 'Which snapshot',
    sides: { before: 'The last one before', after: 'The first one after', nearest: 'The nearest' },
    disks: 'Which disks',
    disksOf: { system: 'System disk', data: 'Data disks', both: 'Both' },
    preview: 'Snapshots that would be used',
    columns: {
      desktop: 'Desktop',
      disk: 'Disk',
      snapshot: 'Snapshot',
      taken: 'Taken',
      distance: 'Distance',
      age: 'Age',
    },
    all: (count: number) => `All (${n(count)})`,
    withSnapshot: (count: number) => `With a snapshot (${n(count)})`,
    without: (count: number) => `Without (${n(count)})`,
    old: (count: number) => `Older than a week (${n(count)})`,
    none: 'None',
    nothingToShow: 'Nothing of this kind.',
    exactly: 'at the moment',
    before: {
      minutes: (count: number) => `${n(count)} min before`,
      hours: (count: number) => `${n(count)} h before`,
      days: (count: number) => plural(count, { one: '# day before', other: '# days before' }),
    },
    after: {
      minutes: (count: number) => `${n(count)} min after`,
      hours: (count: number) => `${n(count)} h after`,
      days: (count: number) => plural(count, { one: '# day after', other: '# days after' }),
    },
  },
};
