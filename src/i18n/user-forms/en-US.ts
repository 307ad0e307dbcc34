import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

/** The dialogs that create and change users, and set a random password. */
export const messages = {
  createTitle: 'Create user',
  editTitle: (name: string) => `Edit ${name}`,
  save: 'Save',
  created: (name: string) => `User ${name} created`,
  saved: (name: string) => `${name} saved`,
  optional: (label: string) => `${label} (optional)`,
  more: 'More fields',
  showPassword: 'Show the password',
  fields: {
    userName: 'User name',
    email: 'Email',
    phone: 'Phone',
    activeType: 'Activated by',
    password: 'First password',
    mustChangePassword: 'Must change the password at the next login',
    mayChangePassword: 'May change the password',
    passwordNeverExpires: 'Password never expires',
    groups: 'User groups',
    expires: 'Expires',
    description: 'Description',
    aliasName: 'Alias',
    domain: 'Domain',
    enterpriseProjectId: 'Enterprise project ID',
    userInfoMap: 'Service level and mode',
    disabled: 'Disabled',
  },
  activeTypeHelp: {
    ADMIN_ACTIVATE: 'You set the first password.',
    USER_ACTIVATE: 'The user receives an email or a text message and sets the password.',
  },
  help: {
    userName: 'Up to 32 characters. Windows desktops accept no more than 20.',
    contact: 'An email address or a phone number is needed.',
    password: 'Leave it empty to set none.',
    expires: 'In your time zone. Leave it empty for an account that never expires.',
    domain: 'Leave it empty for a local account.',
    enterpriseProjectId: '0 is the default project.',
    userInfoMap: 'As the API expects it.',
    disabled: 'A disabled user cannot sign in; desktops and groups stay.',
  },
  adNote:
    'This account is in the AD domain. Only email and phone can be changed here; change the rest in the domain.',
  groups: {
    help: (most: number) => `Up to ${n(most)}. Type to search.`,
    helpMore: (most: number, shown: number, total: number) =>
      `Up to ${n(most)}. ${n(shown)} of ${n(total)} shown: type to search, or scroll.`,
    searching: 'Searching',
    failed: 'The user groups could not be read.',
  },
  errors: {
    required: 'Enter a name.',
    tooLong: (most: number) => plural(most, { one: 'At most # character.', other: 'At most # characters.' }),
    userName:
      'Use letters, digits, dots, hyphens and underscores. Start with a letter or digit; do not end with a dot or underscore.',
    email: 'Enter one email address, such as name@example.com.',
    contact: 'Enter an email address or a phone number.',
    password: (least: number, most: number) => `Use ${n(least)} to ${n(most)} characters.`,
    date: 'Enter a date and a time.',
    tooManyGroups: (most: number) => `At most ${n(most)} groups.`,
    cannotBeEmptied: 'The service does not accept an empty value here. Enter another one.',
  },
  random: {
    title: (name: string) => `Set a random password for ${name}`,
    about: 'The present password stops working. The new one is shown here once.',
    ad: 'This account is in the AD domain: its password is set there, not here.',
    notify: 'Notify the user',
    ways: { email: 'By email', phone: 'By text message' },
    notifyHelp: 'Optional for this account.',
    notifyNeeded: 'Required for this account, because the user activates it.',
    set: 'Set random password',
    isSet: 'The new password is set.',
    password: 'New password',
    show: 'Show',
    hide: 'Hide',
    copy: 'Copy password',
    onlyHere:
      'It is stored nowhere else: when you close this dialog, or leave it hidden for 2 minutes, it is gone.',
    dropped:
      'The password was hidden for 2 minutes and has been removed. Set another one if it is still needed.',
  },
};
