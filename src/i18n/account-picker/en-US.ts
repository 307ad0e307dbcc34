import { words } from '~/i18n/words';

const { n, plural, and } = words('en-US');

const users = (count: number) => plural(count, { one: '# user', other: '# users' });

/** Finding users and user groups, and choosing some or all of those found. */
export const messages = {
  kind: 'What to search',
  kinds: { USER: 'Users', USER_GROUP: 'User groups' },
  search: 'Search accounts',
  searchOf: { USER: 'Search users', USER_GROUP: 'Search user groups' },
  searchHelp: 'Type a part of a name',
  shown: (shown: number, total: number) => `${n(shown)} of ${n(total)} shown`,
  showMore: 'Show more',
  chooseAll: (total: number, isSearched: boolean) =>
    isSearched ? `Select all ${n(total)} that match` : `Select all ${n(total)}`,
  readingAll: (read: number, total: number) => `Reading ${n(read)} of ${n(total)}`,
  notAll: (read: number, total: number) =>
    `Only ${n(read)} of ${n(total)} could be read. Those are selected.`,
  chosen: (some: number, userGroups: number) =>
    `${and([
      ...(some > 0 ? [users(some)] : []),
      ...(userGroups > 0 ? [plural(userGroups, { one: '# user group', other: '# user groups' })] : []),
    ])} selected`,
  chooseNone: 'Clear selection',
  help: {
    USER: 'A user of an AD domain has the domain after the name.',
    USER_GROUP: 'Members of a group may use what the group is authorized for.',
  },
  searching: 'Searching …',
  searchFailed: 'The search failed.',
  nobody: 'Nobody has this in their name.',
};
