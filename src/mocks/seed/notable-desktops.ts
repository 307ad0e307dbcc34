import { SENTINEL_DESKTOPS, type SentinelRole, UNKNOWN_STATUS } from '~/mocks/sentinels';
import type { DesktopRecord, World } from './desktop-record';
import { imageNamed } from './images';
import { groupAssignee, userAssignee } from './people';
import { addressIn, SUBNETS } from './places';
import { POOLS } from './pools';
import { taskUnderWay } from './tasks';
import { at } from './random';

export const SHARE_SKU = 'workspace.collaborativedesktop.6party.standard';

const ROLE_AT = new Map<number, SentinelRole>();
for (const role of Object.keys(SENTINEL_DESKTOPS)) {
  if (isRole(role)) ROLE_AT.set(SENTINEL_DESKTOPS[role].index, role);
}

function isRole(word: string): word is SentinelRole {
  return word in SENTINEL_DESKTOPS;
}

/** The desktop with a known role at `index`, or nothing: then the ordinary one stands. */
export function notableDesktop(
  world: World,
  index: number,
  ordinary: DesktopRecord,
): DesktopRecord | undefined {
  const role = ROLE_AT.get(index);
  if (role === undefined) return undefined;
  const plain = plainDesktop(world, index, ordinary, SENTINEL_DESKTOPS[role].name);
  return { ...plain, ...featuresOf(role, world, plain) };
}

/** Free of chance in all a role might rely on, so that no seed spoils it. */
function plainDesktop(world: World, index: number, ordinary: DesktopRecord, name: string): DesktopRecord {
  return {
    ...ordinary,
    computerName: name,
    createdAt: Date.parse('2025-03-14T02:30:00Z') + index * 3_600_000,
    lastUsedAt: world.bornAt,
    status: 'ACTIVE',
    connectStatus: 'CONNECTED',
    task: null,
    type: 'DEDICATED',
    pool: null,
    image: imageNamed('Workspace-Windows11-Ent-23H2'),
    product: 1,
    zone: 0,
    enterpriseProject: 0,
    chargeMode: '0',
    assignees: [userAssignee(index, 'users')],
    nics: [{ subnet: 0, ip: addressIn(at(SUBNETS, 0), index), eip: null, securityGroups: [0] }],
    internet: 'NAT',
    maintenance: false,
    frozen: false,
    isolated: false,
    shareSku: null,
    disks: [80, 100],
    tags: [
      { key: 'department', value: 'finance' },
      { key: 'env', value: 'prod' },
    ],
  };
}

const off = { status: 'SHUTOFF', connectStatus: 'UNREGISTER' } as const;

function featuresOf(role: SentinelRole, world: World, plain: DesktopRecord): Partial<DesktopRecord> {
  switch (role) {
    case 'healthy':
      return {};
    case 'error':
      return { status: 'ERROR', connectStatus: 'UNREGISTER' };
    case 'midTask':
      return { ...off, task: taskUnderWay('rebuild', world.bornAt, 0.1) };
    case 'inMaintenance':
      return { maintenance: true, connectStatus: 'REGISTERED' };
    case 'severalNics':
      return {
        internet: 'EIP',
        nics: [0, 1, 2].map((subnet) => ({
          subnet,
          ip: addressIn(at(SUBNETS, subnet), plain.index),
          eip: subnet === 0 ? '119.8.250.10' : null,
          securityGroups: subnet === 0 ? [0, 2] : [0],
        })),
      };
    case 'emptyIp':
      return { ...off, internet: null, nics: [{ subnet: 0, ip: '', eip: null, securityGroups: [0] }] };
    case 'unknownStatus':
      return { status: UNKNOWN_STATUS, connectStatus: 'UNREGISTER' };
    case 'tenTags':
      return { tags: TEN_TAGS };
    case 'severalUsers':
      return {
        type: 'SHARED',
        assignees: [
          ...[0, 1, 2].map((i) => userAssignee(plain.index + i, 'users')),
          groupAssignee(4, 'users'),
        ],
      };
    case 'noUser':
      return { assignees: [], connectStatus: 'REGISTERED', lastUsedAt: null };
    case 'frozen':
      return { ...off, frozen: true };
    case 'collaborative':
      return { shareSku: SHARE_SKU };
    case 'hibernated':
      return { status: 'HIBERNATED', connectStatus: 'UNREGISTER' };
    case 'linux':
      return {
        image: imageNamed('Workspace-Ubuntu-22.04-Desktop'),
        assignees: [userAssignee(plain.index, 'sudo')],
      };
    case 'plainOff':
      return { ...off, disks: [80], tags: [] };
    case 'payPerUse':
    case 'alwaysFails':
    case 'neverEnds':
    case 'refusedInList':
    case 'conflicts':
    case 'acceptedThen500':
    case 'timesOut':
    case 'lostAnswer':
    case 'rebuildOdd':
    case 'tokenExpires':
    case 'halfFails':
      return { chargeMode: '1' };
    case 'pooled': {
      const pool = at(POOLS, 3);
      return {
        type: 'POOLED',
        pool: 3,
        image: pool.image,
        product: pool.product,
        zone: pool.zone,
        enterpriseProject: pool.enterpriseProject,
        nics: [
          {
            subnet: pool.subnet,
            ip: addressIn(at(SUBNETS, pool.subnet), plain.index),
            eip: null,
            securityGroups: [0],
          },
        ],
      };
    }
  }
}

const TEN_TAGS = [
  { key: 'department', value: 'finance' },
  { key: 'env', value: 'prod' },
  { key: 'owner', value: 'claire.moreau' },
  { key: 'cost-center', value: 'CC-4120' },
  { key: 'project', value: 'e-invoice' },
  { key: 'backup', value: 'daily' },
  { key: 'patch-window', value: 'sat-22' },
  { key: 'data-class', value: 'confidential' },
  { key: 'expiry', value: '2027-03-31' },
  { key: 'location', value: 'paris' },
];
