import { listAppGroup } from '~/contract/app-groups';
import { listSource } from './list-source';

/** App groups (ListAppGroup): a page of them, or all that match. */
export const appGroupsSource = listSource(listAppGroup, ['app-groups'], ({ id }) => id);
