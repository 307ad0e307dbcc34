import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

/** The words of the overview. */
export const messages = {
  title: 'Overview',
  status: {
    title: 'Desktops by status',
    total: 'All',
    partly: (failed: number, all: number) => `${n(failed)} of ${n(all)} counts could not be read.`,
  },
  connection: {
    title: 'Desktops by connection',
    unable: 'Unable to connect',
    unableHint: 'The list has no filter for this state.',
  },
  attention: {
    title: 'Needs attention',
    error: 'In error',
    maintenance: 'In maintenance',
    noError: 'No desktop is in error.',
    noMaintenance: 'No desktop is in maintenance.',
    all: (count: number) => plural(count, { one: 'Show # desktop', other: 'Show all #' }),
    noUser: 'No user',
  },
  idle: {
    title: 'Idle desktops',
    period: 'Not used for',
    days: (days: number) => plural(days, { one: '# day', other: '# days' }),
    count: (count: number, days: number) =>
      `${plural(count, { one: '# desktop was', other: '# desktops were' })} not used in the last ${n(days)} days.`,
    none: (days: number) => `No desktop was idle in the last ${n(days)} days.`,
    last: 'Last disconnected',
    never: 'Never used',
    open: (count: number) => plural(count, { one: 'Open it in the list', other: 'Open these # in the list' }),
    openFirst: (count: number) => `Open the first ${n(count)} in the list`,
  },
  trend: {
    title: 'Usage',
    period: 'Period',
    hours: 'Hours used per day',
    logins: 'Logins per day',
    hoursValue: (hours: string) => `${hours} h`,
    day: 'Day',
    hoursShort: 'Hours used',
    loginsShort: 'Logins',
    soFar: 'so far',
    zone: (zone: string) => `Time zone: ${zone}.`,
    dayBegins: (time: string, zone: string) => `Each day begins at ${time} (${zone}).`,
    figures: 'Figures by day',
    showFigures: 'Show figures',
    empty: 'No usage was recorded in this period.',
    summary: (name: string, days: number, low: string, high: string, highDay: string, last: string) =>
      `${name}, ${plural(days, { one: '# day', other: '# days' })}: from ${low} to ${high}, highest on ${highDay}, last ${last}.`,
  },
  quotas: {
    title: 'Quotas',
    usedOf: (used: string, limit: string) => `${used} of ${limit}`,
    unlimited: (used: string) => `${used}, no limit`,
    notAllowed: 'None granted',
    nearly: 'Nearly used up',
    full: 'Used up',
    empty: 'The service names no quotas for this project.',
    site: (site: string) => `Site ${site}`,
    types: {
      general_instances: 'Desktops',
      gpu_instances: 'GPU desktops',
      memory: 'Memory',
      cores: 'vCPUs',
      volumes: 'Disks',
      volume_gigabytes: 'Disk capacity',
      deh: 'Dedicated hosts',
      users: 'Users',
      policy_groups: 'Policy groups',
    } as Record<string, string>,
    units: { count: '', individual: '' } as Record<string, string>,
  },
};
