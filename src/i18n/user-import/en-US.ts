import { words } from '~/i18n/words';

const { n, plural, and } = words('en-US');

/** Reading users from a file. */
export const messages = {
  title: 'Create users from a file',
  about:
    'Passwords are not read from a file, because this browser keeps the record of the action. Set a random password afterwards.',
  templateName: 'users-template',
  next: (count: number) =>
    count === 0 ? 'Check users' : plural(count, { one: 'Check # user', other: 'Check # users' }),
  fields: {
    user_name: 'User name',
    user_email: 'Email',
    user_phone: 'Phone',
    active_type: 'Activated by',
    groups: 'User groups',
    domain: 'Domain',
    description: 'Description',
    account_expires: 'Expires',
    next_login_change_password: 'Must change the password',
    enable_change_password: 'May change the password',
    alias_name: 'Alias',
    enterprise_project_id: 'Enterprise project ID',
    user_info_map: 'Service level and mode',
  },
  errors: {
    tooLong: (most: number) => `At most ${n(most)} characters.`,
    userName:
      'Letters, digits, dots, hyphens and underscores only. It starts with a letter or digit and does not end with a dot or underscore.',
    email: 'Not an email address.',
    contact: 'An email address or a phone number is needed.',
    activeType: 'Not a known way of activation.',
    tooManyGroups: (most: number) => `At most ${n(most)} groups.`,
    unknownGroups: (names: readonly string[]) =>
      names.length === 1 ? `There is no group ${and(names)}.` : `There are no groups ${and(names)}.`,
    date: 'Not a date.',
    past: 'This date has passed.',
    yesNo: 'Neither yes nor no.',
    exists: 'This user exists already.',
    severalDomains: (domains: readonly string[]) =>
      `The name exists in more than one domain: ${and(domains)}. Enter the domain of the new user.`,
    severalGroups: (name: string) => `The group ${name} exists in more than one domain.`,
    localDomain: 'Local',
  },
};
