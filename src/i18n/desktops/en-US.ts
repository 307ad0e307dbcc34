import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

const desktops = (count: number) => plural(count, { one: '# desktop', other: '# desktops' });

/** The inventory and the detail of a desktop. */
export const messages = {
  title: 'Desktops',
  many: 'desktops',
  total: (count: number) => desktops(count),
  flavor: (cpu: string, gigabytes: string) => `${cpu} vCPUs, ${gigabytes} GB`,
  disk: (gigabytes: number, type: string) =>
    type === '' ? `${n(gigabytes)} GB` : `${n(gigabytes)} GB ${type}`,
  dataDisks: (count: number, gigabytes: number) => `${n(count)} × ${n(gigabytes)} GB in all`,
  copyIpOf: (name: string) => `the IP address of ${name}`,
  copyFieldOf: (field: string, name: string) => `${field} of ${name}`,
  scanning: (read: number, total: number) =>
    total === 0 ? 'Reading all desktops' : `Read ${n(read)} of ${n(total)} desktops`,
  columns: {
    name: 'Name',
    status: 'Status',
    connect_status: 'Connection',
    user: 'User',
    ip_address: 'IP address',
    pool_id: 'Desktop pool',
    desktop_type: 'Type',
    tags: 'Tags',
    availability_zone: 'Availability zone',
    subnet_id: 'Subnet ID',
    enterprise_project_id: 'Enterprise project',
    in_maintenance_mode: 'Maintenance',
    share_resource_sku: 'Collaboration',
    os_host_name: 'Host name',
    ou_name: 'OU',
    sid: 'SID',
    desktop_id: 'Desktop ID',
    created: 'Created',
    process: 'Progress',
    image_name: 'Image',
    os_version: 'OS version',
    flavor: 'vCPUs and memory',
    root_volume: 'System disk',
    data_volumes: 'Data disks',
    charging_mode: 'Billing',
    attach_state: 'Assignment',
    is_freeze: 'Frozen',
    internet_mode: 'Internet access',
  },
  quick: {
    placeholder: 'Name, IP address or IDs',
    hints: {
      name: () => 'Names that contain this',
      ip: () => 'IP addresses that contain this',
      ids: (count: number) =>
        plural(count, { one: 'The desktop with this ID', other: 'The # desktops with these IDs' }),
    },
  },
  presets: {
    all: 'All',
    error: 'In error',
    maintenance: 'In maintenance',
    noUser: 'Without a user',
    midTask: 'Mid-task',
  },
  filters: {
    names: {
      user_name: 'User',
      computer_name: 'Name',
      desktop_ip: 'IP address',
      desktop_id: 'Desktop ID',
      pool_id: 'Desktop pool',
      desktop_type: 'Type',
      status: 'Status',
      connect_status: 'Connection',
      mid_task: 'Mid-task',
      is_share_desktop: 'Collaborative desktop',
      subnet_id: 'Subnet ID',
      enterprise_project_id: 'Enterprise project ID',
      tag: 'Tag',
      image_id: 'Image',
      charge_mode: 'Billing',
      user_attached: 'Has a user',
      in_maintenance_mode: 'In maintenance',
      availability_zone: 'Availability zone',
      is_support_internet: 'Internet access',
    },
    groups: {
      which: 'Identity',
      state: 'State',
      who: 'Users',
      where: 'Location',
      what: 'Properties',
    },
    help: {
      desktop_id: 'Up to 100 IDs, with any separator.',
      connect_status:
        'The service has no such filter, so every desktop that matches the other filters is read.',
      mid_task: 'The service has no such filter, so every desktop that matches the other filters is read.',
      user_name: 'Press Enter after each name.',
      enterprise_project_id: '0 is the default project.',
      tag: 'key=value; a desktop must have all of them.',
    },
  },
  empty: {
    title: 'No desktops yet',
    body: 'This project has no cloud desktops. Once some are created in Workspace, they are listed here.',
  },
  searchUsers: (name: string) => `Search users for ${name}`,
  menu: {
    copyIp: 'Copy IP address',
    noIp: 'Copy IP address (it has none)',
    addTags: 'Add tags',
    planTask: 'Plan a task',
    planTooMany: (most: number) => `Plan a task (for at most ${n(most)} desktops)`,
    removeTags: 'Remove tags',
  },
};
