import { listUserGroups } from '~/contract/user-groups';
import { listSource } from './list-source';

/** Everything about user groups begins with this key. */
export const userGroupsKey = ['user-groups'] as const;

/** User groups (ListUserGroups): a page of them, or all that match. */
export const userGroupsSource = listSource(listUserGroups, userGroupsKey, (group) => group.id);
