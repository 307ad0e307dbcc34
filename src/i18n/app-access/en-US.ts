import { words } from '~/i18n/words';

const { n, plural, and } = words('en-US');

const accounts = (count: number) => plural(count, { one: '# account', other: '# accounts' });
const groups = (count: number) => plural(count, { one: '# app group', other: '# app groups' });
const users = (count: number) => plural(count, { one: '# user', other: '# users' });
const authorizations = (count: number) =>
  plural(count, { one: '# authorization', other: '# authorizations' });

/** Authorizing accounts for app groups, and seeing who may use what. */
export const messages = {
  title: 'Authorize accounts',
  appGroups: 'App groups',
  /** The first names of a choice, and how many more there are. */
  names: (some: readonly string[], more: number) => and([...some, ...(more > 0 ? [`${n(more)} more`] : [])]),
  accounts: {
    title: 'Accounts',
    count: accounts,
    none: 'No accounts chosen',
    noneHelp: 'Add users and user groups by name, from a list or from a file.',
    add: 'Add accounts',
    gone: (count: number, names: string) =>
      plural(count, {
        one: `# user does not exist any more and is left out: ${names}.`,
        other: `# users do not exist any more and are left out: ${names}.`,
      }),
    clear: 'Remove all',
    group: 'Group',
  },
  groups: {
    title: 'App groups',
    count: groups,
    none: 'No app groups chosen',
    noneHelp: 'Choose the app groups the accounts are to use.',
    gone: (count: number, names: string) =>
      plural(count, {
        one: `# app group does not exist any more and is left out: ${names}.`,
        other: `# app groups do not exist any more and are left out: ${names}.`,
      }),
    choose: 'Choose app groups',
    label: 'App groups',
    help: 'Type a part of a name to search.',
    failed: 'The app groups could not be read.',
    empty: 'No app group has this in its name.',
    kinds: 'The service takes groups of different authorization types in separate requests.',
  },
  add: {
    title: 'Add accounts',
    submit: 'Add accounts',
    submitCount: (count: number) => `Add ${accounts(count)}`,
    submitLines: (lines: number) =>
      `Add ${plural(lines, { one: '# account from the list', other: '# accounts from the list' })}`,
    nothing: 'Choose or paste at least one account.',
    fields: {
      account: 'User name',
      account_type: 'Type (user or group)',
      domain: 'Domain',
      email: 'Email',
      telephone_number: 'Phone',
    },
    tooLong: (most: number) => `At most ${n(most)} characters.`,
    unknown: 'There is no such account.',
    otherDomain: 'The account is in another domain.',
    several: 'The name exists in more than one domain.',
    localDomain: 'Local',
  },
  plan: {
    label: 'Accounts and app groups',
    add: 'Will be added',
    has: 'Authorized',
    cannot: 'Not possible',
    off: 'Left out',
    toAdd: (count: number) => `+${n(count)}`,
    sums: (add: number, has: number, cannot: number, off: number) =>
      [
        `${n(add)} will be added`,
        `${n(has)} already authorized`,
        cannot > 0 && `${n(cannot)} not possible`,
        off > 0 && `${n(off)} left out`,
      ]
        .filter(Boolean)
        .join(', '),
    filter: 'Filter accounts',
    filterGroups: 'Show',
    shows: { all: 'All accounts', add: 'With something to add', none: 'With nothing to add' },
    nothingMatches: 'No account matches the filter.',
    reading: 'Reading existing authorizations',
    undo: 'Undo',
    undoAll: 'Undo all changes',
    groupWithoutId: 'A user group is known by its ID only, which was not found.',
    empty: 'Choose accounts and app groups to see what will be added.',
    help: 'Press a cell, a name or an app group to leave it out. Nothing is sent before you confirm.',
  },
  submit: (count: number) => `Add ${authorizations(count)}`,
  submitNone: 'Nothing to add',
  use: {
    title: 'App groups',
    many: 'app groups',
    total: groups,
    columns: {
      name: 'App group',
      ways: 'Authorized',
      apps: 'Apps',
      since: 'Since',
      mail: 'Email',
      use: 'Use',
      review: 'Recommendation',
      id: 'App group ID',
    },
    filters: { names: { q: 'Words', use: 'Use', review: 'Recommendation' } },
    presets: { all: 'All', review: 'To review' },
    quick: { placeholder: 'App group, user group or app' },
    empty: {
      title: 'No app groups',
      body: 'The user is not authorized for any app group, neither directly nor through a user group.',
    },
    kinds: {
      used: 'Used in the last 30 days',
      stale: 'Not used in the last 30 days',
      failed: 'Every attempt failed',
      never: 'Never used',
    },
    recommendations: { keep: 'Keep', review: 'Review' },
    reviews: {
      recent: 'Keep: opened in the last 30 days',
      tried: 'Keep: tried in the last 30 days',
      new: 'Keep: authorized recently',
      stale: 'Review: not opened in 30 days',
      never: 'Review: never opened',
    },
    all: (items: readonly string[]) => and(items),
    directly: 'directly',
    through: (group: string) => `through ${group}`,
    used: (when: string) => `Last used ${when}`,
    failed: (reason: string) => (reason === '' ? 'Failed' : `Failed: ${reason}`),
    never: 'No use known',
    unread: 'Could not be read',
    mail: {
      sent: 'Sent',
      none: 'No email',
      failed: (reason: string) => (reason === '' ? 'Failed' : `Failed: ${reason}`),
      unread: 'Could not be read',
    },
  },
  people: {
    title: 'People',
    many: 'people',
    total: (count: number) => plural(count, { one: '# person', other: '# people' }),
    columns: {
      name: 'User',
      ways: 'Authorized',
      domain: 'Domain',
      since: 'Since',
      use: 'Use',
      review: 'Recommendation',
      id: 'User ID',
    },
    filters: { names: { q: 'Words', review: 'Recommendation' } },
    presets: { all: 'All', review: 'To review' },
    quick: { placeholder: 'User or user group' },
    empty: {
      title: 'Nobody can open this',
      body: 'The app group is authorized for no user and no user group.',
    },
    unresolved: (group: string) => `Members of ${group}`,
    unresolvedHelp: 'The service does not list the members of this group.',
    perServer:
      'Session records do not name the app group. Use is counted by server group, so it may belong to another app group on the same servers.',
  },
  compare: {
    open: 'Compare with another user',
    title: (name: string) => `Compare ${name}`,
    other: 'Other user',
    otherHelp: 'Type a part of a name to search.',
    otherMore: (shown: number, total: number) =>
      `${n(shown)} of ${n(total)} shown: type to search, or scroll.`,
    choose: 'Choose a user to compare with.',
    only: (name: string) => `Only ${name}`,
    both: 'Both',
    none: 'None',
    copy: (count: number, name: string) => `Authorize ${name} for ${groups(count)}`,
    nothing: 'Nothing to copy',
    help: (from: string, to: string) =>
      `Ticked app groups of ${from} are copied to ${to}, directly or through a user group. Nothing is removed.`,
    way: (group: string) => `How ${group} is copied`,
    directly: 'Directly',
    member: (group: string) => `As a member of ${group}`,
    adGroups: (names: readonly string[]) =>
      names.length === 1
        ? `Not through ${and(names)}: members of an AD group are changed in the AD domain.`
        : `Not through ${and(names)}: members of AD groups are changed in the AD domain.`,
    join: (name: string, group: string) => `Add ${name} to ${group}`,
    steps: (names: readonly string[], direct: number) =>
      [
        `The user becomes a member of ${and(names)} and gets everything assigned there.`,
        names.length > 1 && 'Each user group is an action of its own.',
        direct > 0 && `After that, a separate action authorizes the user for ${groups(direct)}.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  dialog: {
    retryAbout:
      'Each app group is sent in requests of its own, so that one that is refused does not keep the others back. Each account is read back afterwards.',
    about: 'These accounts get the right to use the apps of the groups. Each is read back afterwards.',
    language: 'Language of the email',
    languageHelp:
      'The service emails each user who is authorized. Users read this email, so choose their language.',
    languages: { 'zh-cn': 'Chinese', 'en-us': 'English', 'fr-fr': 'French' },
    summary: 'Summary',
    whom: 'Accounts',
    what: 'App groups',
    mails: 'Email',
    mailTo: (mails: number, count: number, language: string) =>
      `${plural(mails, { one: '# email', other: '# emails' })} to ${users(count)}, in ${language}`,
    noMailTo: (items: readonly string[]) => and(items),
    noMail: 'No email',
    noMailUsers: (count: number) =>
      plural(count, { one: '# user without an email address', other: '# users without an email address' }),
    noMailGroups: (count: number) =>
      plural(count, { one: 'members of # AD group', other: 'members of # AD groups' }),
    noneWithout: 'Everybody gets one',
  },
};
