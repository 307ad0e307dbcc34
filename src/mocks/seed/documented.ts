// The examples of the customer's documents, exactly as they are there, for the `documented` scenario.
import type { DesktopDetailInfo, ListDesktopsReply, SimpleDesktopInfo } from '~/contract/desktops';
import type { ShowDesktopNetworkReply } from '~/contract/networks';
import type { AppGroupRecord } from './app-groups';
import type { DesktopRecord, World } from './desktop-record';
import type { TagRecord } from './tag-words';

export const DOCUMENTED_DESKTOPS: ListDesktopsReply = {
  total_count: 2,
  desktops: [
    {
      desktop_id: 'a6f6e2d1-cc62-46f3-865b-9ae6ae0afde0',
      computer_name: 'ZRYUAN107',
      created: '2022-02-23 04:02:07',
      ip_address: '',
      user_name: 'zryuan1',
      user_group: 'administrators',
      sid: '3db90102-d11d-4d13-9a96-104696d3c6a3',
      in_maintenance_mode: false,
      share_resource_sku: 'workspace.collaborativedesktop.6party.standard',
    },
    {
      desktop_id: '248077ea-bb64-4e58-b5e8-6b686600920e',
      computer_name: 'CHENYC01',
      created: '2022-02-22 12:14:59',
      ip_address: '',
      user_name: 'chenyc',
      user_group: 'administrators',
      sid: '352cf09d-ee15-4ef1-aa49-8d673972b4e6',
      in_maintenance_mode: true,
      share_resource_sku: 'workspace.collaborativedesktop.6party.standard',
    },
  ],
};

export const DOCUMENTED_NETWORK: ShowDesktopNetworkReply = {
  computer_name: 'string',
  computer_id: 'string',
  network_infos: [
    {
      vpc_info: { id: 'string', name: 'string', cidr: 'string' },
      subnet_info: { id: 'string', name: 'string', cidr: 'string' },
      port_info: { id: 'string', ip_address: 'string' },
      public_ip_info: { id: 'string', public_ip_address: 'string' },
      security_groups: [{ id: 'string', name: 'string' }],
    },
  ],
};

/** The record behind an example row; what the example does not say has the least telling value and is never shown. */
export function documentedRecord(row: SimpleDesktopInfo, index: number): DesktopRecord {
  return {
    index,
    computerName: row.computer_name ?? '',
    createdAt: createdAt(row),
    lastUsedAt: null,
    status: '',
    connectStatus: '',
    task: null,
    type: 'DEDICATED',
    pool: null,
    image: 0,
    product: 0,
    zone: 0,
    enterpriseProject: 0,
    chargeMode: '0',
    assignees: [{ type: 'USER', index, name: row.user_name ?? '', permission: row.user_group ?? '' }],
    nics: [{ subnet: 0, ip: row.ip_address ?? '', eip: null, securityGroups: [] }],
    internet: null,
    maintenance: row.in_maintenance_mode ?? false,
    frozen: false,
    isolated: false,
    shareSku: row.share_resource_sku ?? null,
    disks: [],
    tags: [],
    documented: row,
  };
}

/** The account the customer's example of an authorization names. */
export const DOCUMENTED_ACCOUNT = { account: 'user000', domain: 'wksapp***.huawei.com' };

/** The app group of that example; of it the documents say no more than its id. */
export function documentedAppGroup({ bornAt }: World): AppGroupRecord {
  return {
    index: 0,
    documentedId: '570810904237572135',
    name: '570810904237572135',
    description: '',
    appType: 'COMMON_APP',
    authorizationType: 'APP_GROUP',
    serverGroup: null,
    createdAt: bornAt,
    access: [],
    mails: [],
  };
}

/** The same facts in the detailed form, and nothing beyond them. */
export function documentedDetail(row: SimpleDesktopInfo, tags: readonly TagRecord[]): DesktopDetailInfo {
  const { desktop_id, computer_name, user_name, user_group, sid, in_maintenance_mode, share_resource_sku } =
    row;
  return {
    desktop_id,
    computer_name,
    created: new Date(createdAt(row)).toISOString(),
    user_name,
    user_group,
    sid,
    in_maintenance_mode,
    share_resource_sku,
    ...(tags.length > 0 && { tags: tags.map((tag) => ({ ...tag })) }),
  };
}

const createdAt = (row: SimpleDesktopInfo) => Date.parse(`${(row.created ?? '').replace(' ', 'T')}Z`);
