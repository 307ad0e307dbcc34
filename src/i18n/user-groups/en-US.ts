import { words } from '~/i18n/words';

const { plural } = words('en-US');

/** The list of user groups, the page of one, and their forms. */
export const messages = {
  title: 'User groups',
  many: 'user groups',
  total: (count: number) => plural(count, { one: '# user group', other: '# user groups' }),
  newGroup: 'Create user group',
  columns: {
    name: 'Name',
    platform_type: 'Source',
    user_quantity: 'Members',
    total_desktops: 'Desktops',
    description: 'Description',
    domain: 'Domain',
    create_time: 'Created',
    group_dn: 'Distinguished name',
    sid: 'SID',
    realm_id: 'Domain ID',
    id: 'Group ID',
  },
  platforms: { AD: 'AD domain', LOCAL: 'Local', UOS: 'UOS domain' },
  quick: { placeholder: 'Group name', hints: { name: () => 'Names that contain this' } },
  filters: {
    names: { keyword: 'Name', domain: 'Domain', platform_type: 'Source' },
  },
  menu: { edit: 'Edit', editNamed: (name: string) => `Edit ${name}`, delete: 'Delete' },
  empty: {
    title: 'No user groups yet',
    body: 'Desktops and applications can be assigned to a group: all its members then have them.',
  },
  notFound: 'User group not found',
  notFoundBody: 'It may have been deleted, or the link belongs to another project.',
  toList: 'Go to the user groups',
  form: {
    createTitle: 'Create user group',
    editTitle: (name: string) => `Edit ${name}`,
    save: 'Save',
    created: (name: string) => `User group ${name} created`,
    saved: (name: string) => `${name} saved`,
    optional: (label: string) => `${label} (optional)`,
    name: 'Group name',
    platform: 'Source',
    platformHelp: {
      LOCAL: 'The group is kept by the Workspace service.',
      AD: 'The group is created for your AD domain. It cannot be renamed here later.',
    },
    description: 'Description',
    adName: 'A group of the AD domain cannot be renamed here.',
    errors: {
      required: 'Enter a name.',
      tooLong: (most: number) =>
        plural(most, { one: 'At most # character.', other: 'At most # characters.' }),
      cannotBeEmptied: 'The service does not accept an empty description. Enter another one.',
    },
  },
  members: {
    title: 'Members',
    many: 'members',
    total: (count: number) => plural(count, { one: '# member', other: '# members' }),
    columns: {
      name: 'User name',
      user_email: 'Email',
      user_phone: 'Phone',
      total_desktops: 'Desktops',
      domain: 'Domain',
      description: 'Description',
      enterprise_project_id: 'Enterprise project',
      id: 'User ID',
    },
    quick: { placeholder: 'User name', hints: { name: () => 'Names that contain this' } },
    filters: {
      names: { user_name: 'User name', description: 'Description', active_type: 'Activated by' },
    },
    empty: { title: 'No members yet', body: 'Add users to give them what is assigned to this group.' },
    adNote: 'This group is in the AD domain. Members are added and removed in the domain, not here.',
    add: 'Add members',
    addTitle: (group: string) => `Add members to ${group}`,
    addHelp: 'The next step shows who is a member already and what will be sent.',
    chooseSome: 'Choose at least one user.',
    next: 'Continue',
  },
};
