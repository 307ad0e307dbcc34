import { words } from '~/i18n/words';

const { n, and, plural } = words('en-US');

const sessions = (desktops: number, apps: number) =>
  and([
    ...(desktops > 0 ? [plural(desktops, { one: '# desktop session', other: '# desktop sessions' })] : []),
    ...(apps > 0 ? [plural(apps, { one: '# app session', other: '# app sessions' })] : []),
  ]);

/** Offboarding: the steps, the notice before sessions end, what is kept. */
export const messages = {
  about:
    'Steps run from top to bottom. After each step the result is read back, and what failed can be retried.',
  steps: 'Steps',
  /** The first of what a step changes, and how many more there are. */
  names: (some: readonly string[], more: number) => and([...some, ...(more > 0 ? [`${n(more)} more`] : [])]),
  choices: {
    account: (count: number) => `Lock ${plural(count, { one: '# user', other: '# users' })}`,
    sessions: (desktops: number, apps: number) => `Log off ${sessions(desktops, apps) || 'open sessions'}`,
    groups: (count: number) =>
      `Remove ${plural(count, { one: '# membership', other: '# memberships' })} of user groups`,
    access: (count: number) =>
      `Remove ${plural(count, { one: '# authorization', other: '# authorizations' })} of app groups`,
    pools: (count: number) =>
      `Remove ${plural(count, { one: '# authorization', other: '# authorizations' })} of desktop pools`,
    terminals: (count: number) =>
      `Delete ${plural(count, { one: '# terminal binding', other: '# terminal bindings' })}`,
    desktops: (count: number) => `Unassign ${plural(count, { one: '# desktop', other: '# desktops' })}`,
  },
  /** While it is not read yet how much there is to do. */
  unread: {
    account: 'Lock users',
    sessions: 'Log off open sessions',
    groups: 'Remove memberships of user groups',
    access: 'Remove authorizations of app groups',
    pools: 'Remove authorizations of desktop pools',
    terminals: 'Delete terminal bindings',
    desktops: 'Unassign desktops',
  },
  nothing: {
    account: 'Nobody to lock',
    sessions: 'No session to log off',
    groups: 'No membership of user groups to remove',
    access: 'No authorization of app groups to remove',
    pools: 'No authorization of desktop pools to remove',
    terminals: 'No terminal binding to delete',
    desktops: 'No desktop to unassign',
  },
  logOff: (desktops: number, apps: number) => `Also log off ${sessions(desktops, apps) || 'open sessions'}`,
  logOffHelp: 'Work that is not saved is lost.',
  notice: {
    delay: 'Delay for app sessions (minutes)',
    delayHelp:
      'Time for users to save their work. 0 ends the sessions at once. Their end is checked after the delay.',
    help: 'Desktop sessions end at once, without a delay.',
  },
  kept: 'The accounts, the desktops and the data on them are kept.',
  throughGroups:
    'What users have only through a user group ends with their membership. Members of AD groups are removed in the AD domain.',
  mails: {
    'zh-cn': 'Emails about removed authorizations are sent in Chinese.',
    'en-us': 'Emails about removed authorizations are sent in English.',
    'fr-fr': 'Emails about removed authorizations are sent in French.',
  },
  again: 'The current state was read first: what is done by now is left out.',
};
