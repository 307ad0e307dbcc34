import type { AppGroup } from '~/contract/app-groups';

/** The name to show and to speak; the id when the service gave none. */
export function appGroupName(group: AppGroup): string {
  return group.name || group.id;
}
