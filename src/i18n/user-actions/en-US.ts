import { words } from '~/i18n/words';

const { plural, and } = words('en-US');

const desktops = (count: number) => plural(count, { one: '# desktop', other: '# desktops' });
const groups = (count: number) => plural(count, { one: '# user group', other: '# user groups' });

/** The dialogs of actions on users, group members and user groups. */
export const messages = {
  about: {
    'lock-users': 'A locked user cannot sign in until the account is unlocked.',
    'unlock-users': 'The users can sign in again.',
    'reset-passwords':
      'The service sends each user a message with which to set a new password. It does not say whether the message arrived.',
    'disable-users':
      'A disabled user cannot sign in. Desktops and memberships stay, and the account can be enabled again.',
  },
  lost: 'The accounts are deleted permanently. Their desktops stay but lose these users, and so do their groups and authorizations.',
  insteadAbout: 'Disabled accounts cannot sign in either, and everything stays assigned.',
  instead: 'Disable instead',
  hit: {
    users: 'Users who are deleted',
    usersAtWork: 'Users with open sessions',
    lose: (desktopCount: number, groupCount: number, grants: number) =>
      `Assigned to them: ${desktops(desktopCount)}, ${groups(groupCount)}, ${plural(grants, { one: '# authorization', other: '# authorizations' })}.`,
    atWork: (count: number) =>
      plural(count, {
        one: '# user has open sessions. They continue unless you log them off.',
        other: '# users have open sessions. They continue unless you log them off.',
      }),
    desktops,
  },
  members: {
    addTo: (group: string) => `The users become members of ${group} and get what is assigned to it.`,
    removeFrom: (group: string) => `The users leave ${group} and lose what they have only through it.`,
    signInAgain: 'Users who are signed in notice the change after they sign in again.',
  },
  groups: {
    lost: 'The groups are deleted permanently. Their members lose what they have only through them.',
    stays: 'The users themselves stay.',
    hit: 'Groups that are deleted',
    hold: (members: number, desktopCount: number) =>
      `${plural(members, { one: '# member', other: '# members' })}, ${desktops(desktopCount)}`,
    loses: (members: number, desktopCount: number, appGroups: number, pools: number) =>
      `${plural(members, { one: '# member', other: '# members' })}. Assigned to the groups: ${and([
        desktops(desktopCount),
        plural(appGroups, { one: '# app group', other: '# app groups' }),
        plural(pools, { one: '# desktop pool', other: '# desktop pools' }),
      ])}.`,
    appGroups: (names: readonly string[]) => `App groups: ${names.join(', ')}`,
    pools: (names: readonly string[]) => `Desktop pools: ${names.join(', ')}`,
  },
};
