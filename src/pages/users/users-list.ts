import { usersSource } from '~/api/users';
import type { ListUsersQuery, User } from '~/contract/users';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { texts } from '~/ui/list/filters/many-values';
import { anyOf, flag, oneOf, text } from '~/ui/list/filters/one-value';

/** Every user account of the project, found by any filter of ListUsers. */
export const userList = defineList({
  noun: 'users',
  rowKey: (user: User) => user.id,
  rowName: (user) => user.user_name || user.id,
  filters: {
    user_name: text({ max: 255, contains: true }),
    user_names: texts({ most: 100, each: 255 }),
    group_name: text({ max: 64, contains: true }),
    description: text({ max: 100, contains: true }),
    active_type: oneOf(['ADMIN_ACTIVATE', 'USER_ACTIVATE'], {
      useLabels: () => useMessages('users').activeTypes,
    }),
    disabled: flag(),
    domain: text({ max: 255 }),
    // The manual names these; the service may know more.
    platform_type: anyOf(['AD', 'LOCAL', 'UOS'], { useLabels: () => useMessages('users').platforms }),
    enterprise_project_id: text({ max: 36 }),
    share_space_subscription: flag(),
    share_space_desktops: flag(),
  },
  groups: {
    which: ['user_name', 'user_names', 'group_name', 'description'],
    account: ['active_type', 'disabled', 'domain', 'platform_type', 'enterprise_project_id'],
    collaboration: ['share_space_subscription', 'share_space_desktops'],
  },
  pageSizes: [10, 20, 50, 100, 200, 500, 1000],
  columns: {
    all: [
      'state',
      'user_email',
      'user_phone',
      'group_names',
      'total_desktops',
      'active_type',
      'domain',
      'description',
      'account_expires',
      'is_pre_user',
      'share_space_subscription',
      'share_space_desktops',
      'enterprise_project_id',
      'id',
    ],
    usual: ['state', 'user_email', 'group_names', 'total_desktops', 'active_type', 'domain'],
  },
  idColumn: 'id',
  quick: {
    text: ({ user_name }) => user_name,
    read: (typed) => {
      const user_name = typed.trim();
      if (user_name.length > 255) return { problem: (t) => t.tooLong(255) };
      return { hint: user_name === '' ? null : 'name', change: { user_name } };
    },
  },
  presets: { all: {}, disabled: { disabled: true } },
  source: usersSource,
  toQuery: (view): ListUsersQuery => ({
    ...(view.user_name !== '' && { user_name: view.user_name }),
    ...(view.user_names.length > 0 && { user_names: [...view.user_names] }),
    ...(view.group_name !== '' && { group_name: view.group_name }),
    ...(view.description !== '' && { description: view.description }),
    ...(view.active_type !== '' && { active_type: view.active_type }),
    ...(view.disabled !== null && { disabled: view.disabled }),
    ...(view.domain !== '' && { domain: view.domain }),
    ...(view.platform_type !== '' && { platform_type: view.platform_type }),
    ...(view.enterprise_project_id !== '' && { enterprise_project_id: view.enterprise_project_id }),
    ...(view.share_space_subscription !== null && {
      share_space_subscription: view.share_space_subscription,
    }),
    ...(view.share_space_desktops !== null && { share_space_desktops: view.share_space_desktops }),
  }),
});
