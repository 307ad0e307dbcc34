// The two rows of a desktop, derived from one record, so that the short and the detailed list never disagree.
import type {
  AttachInstancesUserInfo,
  DesktopDetailInfo,
  SimpleDesktopInfo,
  VolumeDetail,
} from '~/contract/desktops';
import { at, baseOf, hex32, idOf, whole } from '~/mocks/seed/random';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { documentedDetail } from '~/mocks/seed/documented';
import { IMAGES, type Image } from '~/mocks/seed/images';
import { assigneeId } from '~/mocks/seed/people';
import { ENTERPRISE_PROJECTS, SECURITY_GROUPS, SUBNETS, USED_ZONES } from '~/mocks/seed/places';
import { POOLS } from '~/mocks/seed/pools';
import { type Product, PRODUCTS } from '~/mocks/seed/products';
import { AD_DOMAIN, DOMAIN_ID, PROJECT_ID } from '~/mocks/seed/project';
import { stateAt } from '~/mocks/seed/tasks';
import { blankTime, millisTime, secondsTime } from './wire-times';

const OU_NAMES = ['Workspace', 'Finance', 'Research', 'Guests'];

/** The id of a desktop. */
export function desktopId(record: DesktopRecord): string {
  return record.documented?.desktop_id ?? idOf('desktop', record.index);
}

/** A row of ListDesktops. */
export function shortRow(record: DesktopRecord, now: number): SimpleDesktopInfo {
  if (record.documented) return record.documented;
  const state = stateAt(record, now);
  return {
    desktop_id: desktopId(record),
    computer_name: record.computerName,
    created: blankTime(record.createdAt),
    ip_address: record.nics[0]?.ip ?? '',
    ...owner(record),
    attach_user_infos: attachInfos(record),
    in_maintenance_mode: record.maintenance,
    enterprise_project_id: at(ENTERPRISE_PROJECTS, record.enterpriseProject),
    bill_resource_id: billId(record),
    ou_name: at(OU_NAMES, record.enterpriseProject),
    sid: machineSid(record),
    subnet_id: at(SUBNETS, record.nics[0]?.subnet ?? 0).id,
    tags: record.tags.map((tag) => ({ ...tag })),
    domain_id: DOMAIN_ID,
    project_id: PROJECT_ID,
    os_host_name: record.computerName,
    share_resource_sku: record.shareSku ?? '',
    desktop_type: record.type,
    desktop_detail_type: record.pool === null ? record.type : `${at(POOLS, record.pool).type}_POOLED`,
    status: state.status,
    task_status: state.taskStatus,
    availability_zone: at(USED_ZONES, record.zone).code,
    connect_status: state.connectStatus,
    pool_id: record.pool === null ? '' : at(POOLS, record.pool).id,
  };
}

/** A row of ListDesktopsDetail, and the whole of ShowDesktopDetail. What is not there is left out: most fields may not be empty. */
export function detailRow(record: DesktopRecord, now: number): DesktopDetailInfo {
  if (record.documented) return documentedDetail(record.documented, record.tags);
  const state = stateAt(record, now);
  const product = at(PRODUCTS, record.product);
  const image = at(IMAGES, record.image);
  const addresses = record.nics.map((nic) => nic.ip).filter((ip) => ip !== '');
  const [rootDisk, ...dataDisks] = record.disks;
  return {
    desktop_id: desktopId(record),
    computer_name: record.computerName,
    os_host_name: record.computerName,
    status: state.status,
    ...(state.taskStatus !== '' && { task_status: state.taskStatus }),
    process: state.process,
    login_status: state.connectStatus,
    ...owner(record),
    user_list: record.assignees.filter((a) => a.type === 'USER').map((a) => a.name),
    user_group_list: [...new Set(record.assignees.map((a) => a.permission))],
    attach_state: attachState(record, state.taskStatus),
    attach_user_infos: attachInfos(record),
    created: millisTime(record.createdAt),
    desktop_type: record.type,
    in_maintenance_mode: record.maintenance,
    is_freeze: record.frozen,
    isolated: record.isolated,
    availability_zone: at(USED_ZONES, record.zone).code,
    site_name: 'center',
    site_type: 'CENTER',
    product_id: product.id,
    product: productRow(product, record.chargeMode),
    flavor: {
      id: product.flavor,
      links: [{ hrel: `https://ecs.example.com/flavors/${product.flavor}`, rel: 'bookmark' }],
    },
    metadata: metadataOf(record, image),
    os_version: image.version,
    root_volume: volume(record, 0, rootDisk ?? image.minDisk),
    ...(dataDisks.length > 0 && { data_volumes: dataDisks.map((size, i) => volume(record, i + 1, size)) }),
    ...network(record, addresses),
    tags: record.tags.map((tag) => ({ ...tag })),
    enterprise_project_id: at(ENTERPRISE_PROJECTS, record.enterpriseProject),
    ou_name: at(OU_NAMES, record.enterpriseProject),
    sid: machineSid(record),
    bill_resource_id: billId(record),
    root_resource_id: billId(record),
    order_id: record.chargeMode === '0' && image.type === 'market' ? `CS${26_000_000 + record.index}` : '',
    share_resource_sku: record.shareSku ?? '',
    domain: AD_DOMAIN,
  };
}

function network(record: DesktopRecord, addresses: readonly string[]): Partial<DesktopDetailInfo> {
  const groups = [...new Set(record.nics.flatMap((nic) => nic.securityGroups))];
  return {
    subnet_id: at(SUBNETS, record.nics[0]?.subnet ?? 0).id,
    ...(addresses.length > 0 && { ip_addresses: [...addresses] }),
    ipv4: addresses[0] ?? '',
    ipv6: '',
    addresses: Object.fromEntries(
      record.nics
        .filter((nic) => nic.ip !== '')
        .map((nic, i) => [
          at(SUBNETS, nic.subnet).vpc.id + (i === 0 ? '' : `-${i}`),
          [
            {
              addr: nic.ip,
              version: '4',
              'OS-EXT-IPS-MAC:mac_addr': macOf(record, i),
              'OS-EXT-IPS:type': 'fixed',
            },
          ],
        ]),
    ),
    security_groups: groups.map((index) => ({ ...at(SECURITY_GROUPS, index) })),
    is_support_internet: record.internet !== null,
    ...(record.internet && { internet_mode: record.internet }),
    internet_mode_list:
      record.internet === 'BOTH' ? ['NAT', 'EIP'] : record.internet ? [record.internet] : [],
    is_attaching_eip: false,
  };
}

/** First user and permission group; both are left out when nobody is assigned, as they may not be empty. */
function owner(record: DesktopRecord): Pick<SimpleDesktopInfo, 'user_name' | 'user_group'> {
  const first = record.assignees.find((a) => a.type === 'USER');
  const permission = record.assignees[0]?.permission;
  return {
    ...(first && { user_name: first.name }),
    ...(permission !== undefined && { user_group: permission }),
  };
}

/** Spelled as in the manual. */
function attachState(record: DesktopRecord, taskStatus: string): string {
  if (taskStatus === 'attaching') return 'ATTACHING';
  if (taskStatus === 'detaching') return 'DEATTACHING';
  return record.assignees.length > 0 ? 'ATTACHED' : 'UNATTACH';
}

function attachInfos(record: DesktopRecord): AttachInstancesUserInfo[] {
  return record.assignees.map((assignee) => ({
    type: assignee.type,
    user_id: assigneeId(assignee),
    user_name: assignee.name,
    user_group: assignee.permission,
    domain: AD_DOMAIN,
  }));
}

function metadataOf(record: DesktopRecord, image: Image): Record<string, string> {
  return {
    // The reverse of `charge_mode`: here 1 is yearly/monthly and 0 pay per use.
    charging_mode: record.chargeMode === '0' ? '1' : '0',
    image_id: image.id,
    image_name: image.name,
    image_type: image.type,
    desktop_os_type: image.os,
    desktop_os_version: image.version,
  };
}

function productRow(product: Product, chargeMode: string): DesktopDetailInfo['product'] {
  return {
    product_id: product.id,
    flavor_id: product.flavor,
    type: 'BASE',
    architecture: product.architecture,
    cpu: String(product.cpu),
    memory: String(product.memory * 1024),
    descriptions: product.description,
    charge_mode: chargeMode,
    is_gpu: product.gpu !== null,
    package_type: product.packageType,
    system_disk_type: 'SAS',
    system_disk_size: '80',
    contain_data_disk: false,
    resource_type: 'hws.resource.type.workspace.desktop',
    cloud_service_type: 'hws.service.type.vdi',
    volume_product_type: 'workspace',
    status: 'normal',
  };
}

function volume(record: DesktopRecord, slot: number, size: number): VolumeDetail {
  // Sixteen disks a desktop keeps volume ids apart.
  const id = idOf('volume', record.index * 16 + slot);
  return {
    id,
    volume_id: id,
    type: slot === 0 ? 'SAS' : at(['SAS', 'SSD', 'GPSSD'], (record.index + slot) % 3),
    size,
    device: `/dev/vd${at(['a', 'b', 'c', 'd', 'e', 'f'], slot)}`,
    display_name: `${record.computerName}-${slot === 0 ? 'system' : `data-${slot}`}`,
    create_time: secondsTime(record.createdAt),
    bill_resource_id: billId(record),
    resource_spec_code: 'workspace.volume',
  };
}

const billId = (record: DesktopRecord) => idOf('order', record.index);

/** The SID of a desktop. */
export const machineSid = (record: DesktopRecord) => {
  const base = baseOf(77, record.index);
  return `S-1-5-21-${whole(base, 1, 2_000_000_000)}-${whole(base, 2, 2_000_000_000)}-${1100 + record.index}`;
};

const macOf = (record: DesktopRecord, slot: number) =>
  `fa:16:3e:${(hex32(slot, record.index).slice(0, 6).match(/../g) ?? []).join(':')}`;
