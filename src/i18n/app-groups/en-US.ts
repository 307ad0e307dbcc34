import { words } from '~/i18n/words';

const { n, and, plural } = words('en-US');

const people = (count: number) => plural(count, { one: '# person', other: '# people' });
const userGroups = (count: number) => plural(count, { one: '# user group', other: '# user groups' });

/** The list of app groups, its form, and what is said before one is deleted. */
export const messages = {
  title: 'App groups',
  many: 'app groups',
  total: (count: number) => plural(count, { one: '# app group', other: '# app groups' }),
  newGroup: 'Create app group',
  columns: {
    name: 'Name',
    app_type: 'App type',
    app_count: 'Apps',
    app_server_group_name: 'Server group',
    description: 'Description',
    create_at: 'Created',
    authorization_type: 'Authorized by',
    app_server_group_id: 'Server group ID',
    id: 'App group ID',
  },
  appTypes: { COMMON_APP: 'Normal apps', SESSION_DESKTOP_APP: 'Session desktop' } as Record<string, string>,
  authorizationTypes: { APP_GROUP: 'App group', APP: 'App' } as Record<string, string>,
  quick: { placeholder: 'App group name', hints: { name: () => 'Names that contain this' } },
  presets: { all: 'All', desktops: 'Session desktops' },
  filters: {
    names: {
      name: 'Name',
      app_type: 'App type',
      app_server_group_id: 'Server group',
      authorization_type: 'Authorized by',
      app_group_id: 'App group ID',
    },
  },
  authorize: 'Authorize accounts',
  removeList: 'Remove a list of accounts',
  menu: {
    authorizations: 'Show authorizations',
    apps: 'Show published apps',
    edit: 'Edit',
    editNamed: (name: string) => `Edit ${name}`,
    delete: 'Delete',
  },
  empty: {
    title: 'No app groups yet',
    body: 'An app group holds published apps. Users and user groups are authorized for it as a whole.',
  },
  form: {
    createTitle: 'Create app group',
    editTitle: (name: string) => `Edit app group ${name}`,
    create: 'Create app group',
    save: 'Save app group',
    created: (name: string) => `App group ${name} created`,
    saved: (name: string) => `App group ${name} saved`,
    optional: (label: string) => `${label} (optional)`,
    name: 'Name',
    nameHelp: 'Up to 64 letters, digits, Chinese characters, hyphens and underscores.',
    appType: 'App type',
    appTypeHelp: {
      COMMON_APP: 'Users open single apps.',
      SESSION_DESKTOP_APP: 'Users open a whole desktop on a shared server.',
    },
    typeStays: (type: string) => `App type: ${type}. It cannot be changed after creation.`,
    serverGroup: 'Server group',
    serverGroupHelp: 'The servers that run the apps. It can be set later.',
    serverGroupsUnread: 'The server groups could not be read. The app group can be saved without one.',
    serverGroupChoice: (name: string, type: string) => (type === '' ? name : `${name} (${type})`),
    noServerGroup: 'None',
    description: 'Description',
    byGroup:
      'Users are authorized for the whole group. The service does not support authorization by app yet.',
    errors: {
      nameNeeded: 'Enter a name.',
      namePattern: 'Use only letters, digits, Chinese characters, hyphens and underscores.',
      tooLong: (max: number) => `At most ${n(max)} characters.`,
      otherType: 'This server group runs the other app type. Choose another one, or change the app type.',
    },
  },
  remove: {
    lost: 'The app groups, their published apps and all authorizations for them are deleted. This cannot be undone.',
    stays: 'Users, user groups and server groups stay as they are.',
    nobody: 'Nobody is authorized.',
    access: (persons: number, groups: number) =>
      `${granted(persons, groups)} ${persons + groups === 1 ? 'loses' : 'lose'} access.`,
    perGroup: 'Authorizations per app group',
    group: (name: string, persons: number, groups: number) =>
      `${name}: ${persons + groups === 0 ? 'nobody' : granted(persons, groups)}`,
    andMore: (count: number) => `and ${n(count)} more`,
  },
};

function granted(persons: number, groups: number): string {
  return and([persons > 0 ? people(persons) : '', groups > 0 ? userGroups(groups) : ''].filter(Boolean));
}
