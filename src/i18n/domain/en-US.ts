import { words } from '~/i18n/words';

const { plural } = words('en-US');

/** The words of the Workspace service that several screens share. A value not listed here is shown as it comes. */
export const messages = {
  status: {
    ACTIVE: 'Running',
    SHUTOFF: 'Off',
    ERROR: 'Error',
    HIBERNATED: 'Hibernated',
  } as Record<string, string>,
  connection: {
    UNREGISTER: 'Not registered',
    REGISTERED: 'Ready',
    CONNECTED: 'In use',
    DISCONNECTED: 'Disconnected',
  } as Record<string, string>,
  task: {
    scheduling: 'Scheduling',
    block_device_mapping: 'Attaching disks',
    networking: 'Setting up the network',
    spawning: 'Creating',
    rebooting: 'Restarting',
    reboot_pending: 'Restart pending',
    reboot_started: 'Restarting',
    rebooting_hard: 'Force restarting',
    reboot_pending_hard: 'Forced restart pending',
    reboot_started_hard: 'Force restarting',
    rebuilding: 'Rebuilding',
    rebuild_block_device_mapping: 'Rebuilding disks',
    rebuild_spawning: 'Rebuilding',
    migrating: 'Migrating',
    resize_prep: 'Preparing to resize',
    resize_migrating: 'Resizing',
    resize_migrated: 'Resized',
    resize_finish: 'Finishing the resize',
    resize_reverting: 'Undoing the resize',
    'powering-off': 'Shutting down',
    'powering-on': 'Starting',
    deleting: 'Deleting',
    deleteFailed: 'Delete failed',
  } as Record<string, string>,
  desktopType: {
    DEDICATED: 'Dedicated',
    POOLED: 'Pooled',
    SHARED: 'Shared by several users',
  } as Record<string, string>,
  attachState: {
    ATTACHED: 'Assigned',
    UNATTACH: 'Not assigned',
    DEATTACHED: 'Unassigned',
    ATTACHING: 'Assigning',
    DEATTACHING: 'Unassigning',
    ATTACHFAIL: 'Assigning failed',
    DEATTACHFAIL: 'Unassigning failed',
    WAITING: 'Waiting',
    ATTACH_FAIL_CAN_ATTACH_AGAIN: 'Assigning failed, can be repeated',
    DEATTACH_FAIL_CAN_DEATTACH_AGAIN: 'Unassigning failed, can be repeated',
  } as Record<string, string>,
  billing: { prepaid: 'Yearly/monthly', onDemand: 'Pay per use' },
  internetMode: { NAT: 'NAT gateway', EIP: 'Elastic IP', BOTH: 'NAT gateway and elastic IP' } as Record<
    string,
    string
  >,
  maintenance: 'Maintenance',
  frozen: 'Frozen',
  progressOf: (task: string, share: string) => `${task}, ${share}`,
  users: (count: number) => plural(count, { one: '# user', other: '# users' }),
  groups: (count: number) => plural(count, { one: '# group', other: '# groups' }),
  desktops: (count: number) => plural(count, { one: '# desktop', other: '# desktops' }),
  userGroupMark: 'User group',
};
