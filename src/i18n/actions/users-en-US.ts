import { words } from '~/i18n/words';

const { plural } = words('en-US');

const users = (count: number) => plural(count, { one: '# user', other: '# users' });
const groups = (count: number) => plural(count, { one: '# user group', other: '# user groups' });

/** What actions on users and user groups are called. */
export const userKinds = {
  'lock-users': { name: 'Locking of users', verb: 'Lock', title: (count: number) => `Lock ${users(count)}` },
  'unlock-users': {
    name: 'Unlocking of users',
    verb: 'Unlock',
    title: (count: number) => `Unlock ${users(count)}`,
  },
  'reset-passwords': {
    name: 'Reset of passwords',
    verb: 'Reset password',
    title: (count: number) =>
      `Reset ${plural(count, { one: 'the password of # user', other: 'the passwords of # users' })}`,
  },
  'disable-users': {
    name: 'Disabling of users',
    verb: 'Disable',
    title: (count: number) => `Disable ${users(count)}`,
  },
  'delete-users': {
    name: 'Deletion of users',
    verb: 'Delete',
    title: (count: number) => `Delete ${users(count)}`,
  },
  'add-members': {
    name: 'Adding of group members',
    verb: 'Add to group',
    title: (count: number) => `Add ${users(count)} to the group`,
  },
  'remove-members': {
    name: 'Removal of group members',
    verb: 'Remove from group',
    title: (count: number) => `Remove ${users(count)} from the group`,
  },
  leave: { name: 'Offboarding', verb: 'Offboard', title: (count: number) => `Offboard ${users(count)}` },
  'delete-groups': {
    name: 'Deletion of user groups',
    verb: 'Delete',
    title: (count: number) => `Delete ${groups(count)}`,
  },
};

export const userPlan = {
  changes: (count: number) =>
    count === 0
      ? 'Nothing changes'
      : plural(count, { one: '# change will be made', other: '# changes will be made' }),
  usersHit: (count: number) =>
    count === 0
      ? 'No user is affected'
      : plural(count, { one: '# user is affected', other: '# users are affected' }),
  groupsHit: (count: number) =>
    count === 0
      ? 'No user group is affected'
      : plural(count, { one: '# user group is affected', other: '# user groups are affected' }),
};

export const userAsks = {
  sharedDesktop: (count: number) =>
    plural(count, {
      one: '# is of a desktop that others are assigned to as well. They may be affected.',
      other: '# are of desktops that others are assigned to as well. They may be affected.',
    }),
  ownAccount: (count: number) =>
    plural(count, {
      one: '# is your own account. You may not be able to sign in afterwards.',
      other: '# are your own accounts. You may not be able to sign in afterwards.',
    }),
  adAccount: (count: number) =>
    plural(count, {
      one: '# is in the AD domain, where this is done. The service may refuse it here.',
      other: '# are in the AD domain, where this is done. The service may refuse them here.',
    }),
};

export const userLeaves = {
  alreadyDone: (count: number) => plural(count, { one: '# is already done.', other: '# are already done.' }),
  noContact: (count: number) =>
    plural(count, {
      one: '# has neither an email address nor a phone number. Set a random password instead.',
      other: '# have neither an email address nor a phone number. Set random passwords instead.',
    }),
  adMembers: (count: number) =>
    plural(count, {
      one: '# is a member of an AD group. Members are removed in the AD domain.',
      other: '# are members of an AD group. Members are removed in the AD domain.',
    }),
  adGroup: (count: number) =>
    plural(count, {
      other: '# cannot be added: members of an AD group are added in the AD domain.',
    }),
};

export const userSkipped = {
  sharedDesktop: 'Desktop of others as well',
  alreadyDone: 'Already done',
  ownAccount: 'Your own account',
  adAccount: 'In the AD domain',
  noContact: 'No email address or phone number',
  adMembers: 'Member of an AD group',
  adGroup: 'The group is in the AD domain',
};
