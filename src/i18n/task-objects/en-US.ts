import { words } from '~/i18n/words';

const { n, plural, and } = words('en-US');

const desktops = (count: number) => plural(count, { one: '# desktop', other: '# desktops' });
const tasks = (count: number) => plural(count, { one: '# task', other: '# tasks' });
const runs = (count: number) => plural(count, { one: '# run', other: '# runs' });
const minutes = (count: number) => plural(count, { one: '# minute', other: '# minutes' });

/** What a task acts on, how it is chosen, and what else touches it at the same time. */
export const messages = {
  title: 'Targets',
  kinds: 'Choose by',
  kind: {
    DESKTOP: 'Desktops',
    DESKTOP_POOL: 'Pools',
    DESKTOP_TAG: 'Tags',
    ALL_DESKTOPS: 'All desktops',
  },
  desktops: {
    search: 'Find desktops',
    placeholder: 'Name, user, IP address or ID',
    list: 'Desktops found',
    none: 'No desktop matches.',
    noneAtAll: 'The project has no desktops.',
    shown: (shown: number, total: number) => `${n(shown)} of ${desktops(total)} shown`,
    shownSome: (shown: number) => `${desktops(shown)} shown, there are more`,
    addAll: (count: number) => `Add all ${n(count)} that match`,
    addAllUnknown: 'Add all that match',
    adding: 'Reading the matching desktops …',
    added: (count: number) => `${desktops(count)} added.`,
    addedSome: (count: number, most: number) =>
      `${desktops(count)} added: no more than ${n(most)} can be chosen.`,
  },
  paste: {
    open: 'Paste names or IDs',
    label: 'Names or IDs',
    help: 'Separated by spaces, commas or line breaks. Names must match exactly, except for upper and lower case.',
    add: 'Add these',
    looking: (count: number) =>
      plural(count, { one: 'Looking up # entry …', other: 'Looking up # entries …' }),
    stop: 'Stop',
    empty: 'Paste at least one name or ID.',
    added: (count: number) => `${desktops(count)} added.`,
    known: (count: number) =>
      plural(count, { one: '# was chosen already.', other: '# were chosen already.' }),
    unknown: (count: number) =>
      plural(count, {
        one: '# was not found and is left here.',
        other: '# were not found and are left here.',
      }),
    ambiguous: (count: number) =>
      plural(count, {
        one: '# name belongs to several desktops and is left here: enter the ID.',
        other: '# names belong to several desktops and are left here: enter the IDs.',
      }),
    tooMany: (count: number, most: number) =>
      plural(count, {
        one: `# is left here: no more than ${n(most)} can be chosen.`,
        other: `# are left here: no more than ${n(most)} can be chosen.`,
      }),
  },
  pools: {
    search: 'Find pools',
    placeholder: 'Name or ID',
    list: 'Desktop pools',
    none: 'No pool matches.',
    noneAtAll: 'The project has no desktop pools.',
    facts: desktops,
    help: 'The task runs on the desktops that the pool has at that time.',
  },
  tags: {
    search: 'Find tags',
    placeholder: 'key or key=value',
    list: 'Tags in use',
    none: 'No tag in use matches.',
    noneAtAll: 'No desktop has a tag.',
    anyValue: 'any value',
    add: (tag: string) => `Add ${tag}`,
    help: 'The task runs on the desktops that have the tag at that time. A key alone means any value.',
    bad: 'A key, or key=value; without commas.',
    counting: 'Counting …',
    now: (count: number) => `${desktops(count)} now`,
    uncounted: 'Could not be counted',
  },
  all: {
    label: 'All desktops of the project',
    help: 'All desktops that exist when the trigger fires, including those created later.',
  },
  chosen: {
    title: 'Chosen',
    none: 'Nothing chosen yet.',
    total: (counts: Readonly<Record<string, number>>) =>
      and(
        [
          counts['ALL_DESKTOPS'] ? 'all desktops' : '',
          counts['DESKTOP'] ? desktops(counts['DESKTOP']) : '',
          counts['DESKTOP_POOL'] ? plural(counts['DESKTOP_POOL'], { one: '# pool', other: '# pools' }) : '',
          counts['DESKTOP_TAG'] ? plural(counts['DESKTOP_TAG'], { one: '# tag', other: '# tags' }) : '',
          counts['other'] ? `${n(counts['other'])} of another kind` : '',
        ].filter(Boolean),
      ),
    filter: 'Find among the chosen',
    noMatch: 'None of the chosen matches.',
    remove: (name: string) => `Remove ${name}`,
    removeAll: 'Remove all',
    removed: (count: number) => plural(count, { one: '# entry removed.', other: '# entries removed.' }),
    undo: 'Undo',
    full: (most: number) => `No more than ${n(most)} can be chosen.`,
    gone: 'Not in the list of desktops',
    namesFailed: 'Names could not be read; IDs are shown.',
    desktops: (count: number, most: number) => `${n(count)} of at most ${desktops(most)}`,
    noDesktops: 'No desktop chosen yet.',
  },
  clashes: {
    title: 'Clashes',
    about: 'Other enabled tasks that touch the same desktops within an hour of a run.',
    waiting: 'Shown once the schedule and the targets are complete.',
    noRuns: 'The schedule has no future runs, so nothing can clash.',
    listing: 'Reading the list of tasks …',
    reading: (read: number, total: number) => `${n(read)} of ${tasks(total)} read`,
    counting: (read: number, total: number) =>
      plural(total, {
        one: `Desktops of ${n(read)} of # pool or tag read`,
        other: `Desktops of ${n(read)} of # pools and tags read`,
      }),
    progress: 'Looking for clashes',
    none: (count: number) =>
      plural(count, {
        one: 'No other enabled task touches these desktops within an hour of the next run.',
        other: 'No other enabled task touches these desktops within an hour of the next # runs.',
      }),
    found: (count: number) => plural(count, { one: '# other task clashes', other: '# other tasks clash' }),
    /** The count is null where it is not known. */
    clash: (action: string, name: string, count: number | null, when: string) =>
      `${action} “${name}” hits ${count === null ? 'some' : n(count)} of these desktops ${when}`,
    before: (count: number) => `${minutes(count)} before`,
    after: (count: number) => `${minutes(count)} after`,
    same: 'at the same moment',
    at: (when: string) => `First at the run of ${when}`,
    of: (count: number, total: number) => `at ${n(count)} of the next ${runs(total)}`,
    open: (name: string) => `Open ${name}`,
    more: (count: number) => `${n(count)} more`,
    atLeast: (most: number) => `A pool or tag holds more than ${n(most)} desktops; only those were compared.`,
    partly: (count: number) => `${tasks(count)} could not be read; whether they clash is not known.`,
    unclear: (count: number) => `${tasks(count)} have a schedule that the console does not understand.`,
    unclearNames: (names: readonly string[], more: number) =>
      more > 0 ? `${names.join(', ')} and ${n(more)} more` : names.join(', '),
    unexpanded: 'The desktops of some pools or tags could not be read; only identical targets were compared.',
    again: 'Check again',
  },
};
