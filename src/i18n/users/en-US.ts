import { words } from '~/i18n/words';

const { plural } = words('en-US');

/** The list of users. */
export const messages = {
  title: 'Users',
  many: 'users',
  total: (count: number) => plural(count, { one: '# user', other: '# users' }),
  columns: {
    name: 'Name',
    state: 'State',
    user_email: 'Email',
    user_phone: 'Phone',
    group_names: 'User groups',
    total_desktops: 'Desktops',
    active_type: 'Activated by',
    domain: 'Domain',
    description: 'Description',
    account_expires: 'Expires',
    is_pre_user: 'Preset user',
    share_space_subscription: 'Collaboration',
    share_space_desktops: 'Shared desktops',
    enterprise_project_id: 'Enterprise project',
    id: 'User ID',
  },
  states: { active: 'Active', locked: 'Locked', disabled: 'Disabled', expired: 'Expired' },
  activeTypes: { ADMIN_ACTIVATE: 'Administrator', USER_ACTIVATE: 'User' },
  platforms: { AD: 'AD domain', LOCAL: 'Local', UOS: 'UOS domain' },
  neverExpires: 'Never',
  quick: { placeholder: 'User name', hints: { name: () => 'Names that contain this' } },
  presets: { all: 'All', disabled: 'Disabled' },
  filters: {
    names: {
      user_name: 'Name',
      user_names: 'Names in full',
      group_name: 'User group',
      description: 'Description',
      active_type: 'Activated by',
      disabled: 'Disabled',
      domain: 'Domain',
      platform_type: 'Account source',
      enterprise_project_id: 'Enterprise project ID',
      share_space_subscription: 'Collaboration subscribed',
      share_space_desktops: 'Has shared desktops',
    },
    groups: { which: 'Users', account: 'Account', collaboration: 'Collaboration' },
    help: {
      user_names: 'Press Enter after each name. The name filter above is then ignored.',
      enterprise_project_id: '0 is the default project.',
    },
  },
  menu: { desktops: 'Show their desktops', copyEmail: 'Copy email' },
  empty: {
    title: 'No users yet',
    body: 'This project has no user accounts. Users are the people to whom desktops are assigned.',
  },
};
