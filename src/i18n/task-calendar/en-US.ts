import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

const runs = (count: number) => plural(count, { one: '# run', other: '# runs' });
const tasks = (count: number) => plural(count, { one: '# task', other: '# tasks' });

/** The calendar of scheduled tasks. */
export const messages = {
  title: 'Calendar',
  tasks: 'Scheduled tasks',
  newTask: 'Create scheduled task',
  list: 'List of tasks',
  total: (count: number) => plural(count, { one: '# enabled task', other: '# enabled tasks' }),
  reading: (read: number, total: number) => `${n(read)} of ${tasks(total)} read`,
  readingLabel: 'Reading the tasks',
  expanding: (read: number, total: number) =>
    `For the clashes: ${n(read)} of ${plural(total, { one: '# pool or tag', other: '# pools and tags' })} read`,
  triggered: 'Tasks with a trigger have no scheduled runs.',
  triggeredLink: 'See them in the list',
  clashRule: 'Runs clash when they touch the same desktop within an hour.',
  views: { label: 'Period', month: 'Month', week: 'Week' },
  shapes: { label: 'Shown as', grid: 'Calendar', list: 'List' },
  today: 'Today',
  previous: { month: 'Previous month', week: 'Previous week' },
  next: { month: 'Next month', week: 'Next week' },
  gridLabel: (title: string) => `Runs, ${title}`,
  gridHelp:
    'Arrow keys move by day, Home and End to the ends of the week, Page Up and Page Down by month. Enter opens the day.',
  filters: {
    date: 'Date',
    type: 'Task type',
    anyType: 'All types',
    target: 'Desktop or pool',
    targetPlaceholder: 'Desktop, pool or tag',
    targetShortcut: 'Filter by desktop or pool',
    zone: 'Time zone',
    mine: (zone: string) => `Mine, ${zone}`,
    utc: 'UTC',
    clear: 'Clear filters',
  },
  day: {
    runs,
    clashing: (count: number) => plural(count, { one: '# clash', other: '# clashes' }),
    none: 'No runs',
    label: (date: string, count: number, clashing: number) =>
      `${date}: ${count === 0 ? 'no runs' : runs(count)}${clashing > 0 ? `, ${plural(clashing, { one: '# clash', other: '# clashes' })}` : ''}`,
    today: 'today',
    more: (count: number) => `${n(count)} more`,
    open: (date: string) => `All runs of ${date}`,
  },
  run: {
    clash: 'Clash',
    label: (time: string, action: string, name: string) => `${time}, ${action}: ${name}`,
    inZone: (when: string, zone: string) => `${when}, ${zone}`,
    what: 'Task type',
    when: 'When',
    inTaskZone: 'In the task’s time zone',
    inMine: 'In your time zone',
    repeats: 'Repeats',
    on: 'Targets',
    desktops: (count: number) => plural(count, { one: '# desktop now', other: '# desktops now' }),
    everything: 'All desktops',
    nothing: 'None: the task has no targets',
    moreObjects: (count: number) => `and ${n(count)} more`,
    clashes: 'Clashes',
    noClash: 'None within an hour',
    partner: (time: string, action: string, name: string) => `${time} ${action} “${name}”`,
    shared: (count: number | null) =>
      count === null
        ? 'shares some of the desktops'
        : plural(count, { one: 'shares # desktop', other: 'shares # desktops' }),
    openTask: 'Open the task',
    edit: 'Edit the task',
    back: 'Back to the day',
  },
  agenda: {
    label: (title: string) => `Runs in order, ${title}`,
  },
  empty: {
    title: 'No scheduled runs',
    body: 'Tasks with a schedule are shown here on the days they run.',
    disabled: (count: number) =>
      plural(count, {
        one: '# task has a schedule but is off.',
        other: '# tasks have a schedule but are off.',
      }),
  },
  nothing: {
    filtered: 'No task matches the filters.',
    span: 'No runs in this period.',
    next: (when: string) => `The next run is on ${when}`,
    never: 'None of the tasks runs again.',
  },
  partly: {
    unread: (count: number) =>
      plural(count, {
        one: '# task could not be read and is missing:',
        other: '# tasks could not be read and are missing:',
      }),
    unclear: (count: number) =>
      plural(count, {
        one: '# task has a schedule that the console does not understand:',
        other: '# tasks have a schedule that the console does not understand:',
      }),
    unexpanded: (count: number) =>
      plural(count, {
        one: 'The desktops of # pool or tag could not be read; clashes on them may be missing.',
        other: 'The desktops of # pools and tags could not be read; clashes on them may be missing.',
      }),
    cut: (most: number) => `A pool or tag holds more than ${n(most)} desktops; only those were compared.`,
    more: (count: number) => `and ${n(count)} more`,
  },
};
