import { words } from '~/i18n/words';

const { plural } = words('en-US');

const users = (count: number) => plural(count, { one: '# user', other: '# users' });

/** The last check before users are created from a file. */
export const messages = {
  about: 'The service answers without naming the accounts, so the list of users is read again afterwards.',
  summary: 'Summary',
  byUser: 'Activated by the user',
  told: (count: number) =>
    plural(count, {
      one: '# user receives an email or a text message',
      other: '# users receive an email or a text message',
    }),
  byAdministrator: 'Activated by you',
  notTold: (count: number) =>
    plural(count, { one: '# user needs a first password', other: '# users need a first password' }),
  groups: 'User groups',
  grouped: (count: number) => `${users(count)} with groups`,
};
