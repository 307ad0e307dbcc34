import { words } from '~/i18n/words';

const { n, and, plural } = words('en-US');

/** The dialog that takes the use of app groups away. */
export const messages = {
  about: 'These accounts can no longer open the apps of these app groups. The result is read back for each.',
  userGroups: (count: number) =>
    plural(count, {
      one: 'Members of # user group lose access, unless they are authorized in another way.',
      other: 'Members of # user groups lose access, unless they are authorized in another way.',
    }),
  languageHelp:
    'The service emails the users who lose access. They read this email, so choose their language.',
  kept: (count: number) =>
    plural(count, {
      one: '# user keeps access through a user group.',
      other: '# users keep access through user groups.',
    }),
  through: (pair: string, groups: readonly string[]) => `${pair}: through ${and(groups)}`,
  andMore: (count: number) => `and ${n(count)} more`,
  leaveHelp:
    'Removing a user from a user group is a separate action. The user loses everything they have only through it.',
  leave: (user: string, group: string) => `Remove ${user} from ${group}`,
  leaving: (user: string, group: string) => `The removal of ${user} from ${group} has begun.`,
  adGroups: (groups: readonly string[]) =>
    `Cannot be left here: ${and(groups)}. Members of AD groups are removed in the AD domain.`,
  list: {
    title: 'Remove a list of accounts',
    about: (groups: number) =>
      plural(groups, {
        one: 'These accounts lose their authorization for the app group. Accounts that are not authorized are left out.',
        other:
          'These accounts lose their authorizations for # app groups. Accounts that are not authorized are left out.',
      }),
    next: (count: number) =>
      count === 0
        ? 'Continue'
        : plural(count, { one: 'Continue with # account', other: 'Continue with # accounts' }),
  },
};
