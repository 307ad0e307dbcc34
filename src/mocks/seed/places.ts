import { idOf } from './random';
import { REGION } from './project';

export interface Zone {
  readonly code: string;
  readonly displayName: string;
  readonly names: Readonly<Record<string, string>>;
  readonly isDefault: boolean;
  readonly visible: boolean;
}

const zone = (letter: string, number: number, more: Partial<Zone> = {}): Zone => ({
  code: `${REGION}${letter}`,
  displayName: `AZ${number}`,
  names: { en_us: `AZ${number}`, zh_cn: `可用区${number}` },
  isDefault: false,
  visible: true,
  ...more,
});

export const ZONES: readonly Zone[] = [
  zone('a', 1, { isDefault: true }),
  zone('b', 2),
  zone('c', 3),
  zone('g', 7, { visible: false }),
];
/** Zones desktops live in; the last one is listed but hidden. */
export const USED_ZONES = ZONES.slice(0, 3);

interface Vpc {
  readonly id: string;
  readonly name: string;
  readonly cidr: string;
}
export interface Subnet {
  readonly id: string;
  readonly name: string;
  readonly cidr: string;
  readonly vpc: Vpc;
  /** Second octet of its first address; a /15 holds the two that follow, room for a fleet of 100,000. */
  readonly octet: number;
}

const VPCS: readonly Vpc[] = [
  { id: idOf('vpc', 0), name: 'vpc-workspace-prod', cidr: '10.16.0.0/12' },
  { id: idOf('vpc', 1), name: 'vpc-workspace-rd', cidr: '10.32.0.0/12' },
  { id: idOf('vpc', 2), name: 'vpc-workspace-guest', cidr: '10.64.0.0/12' },
];

const SUBNET_PLAN: readonly (readonly [vpc: number, name: string, octet: number])[] = [
  [0, 'subnet-office-a', 16],
  [0, 'subnet-office-b', 18],
  [0, 'subnet-finance', 20],
  [1, 'subnet-rd', 32],
  [2, 'subnet-guest', 64],
];

export const SUBNETS: readonly Subnet[] = SUBNET_PLAN.flatMap(([vpcIndex, name, octet], index) => {
  const vpc = VPCS[vpcIndex];
  return vpc ? [{ id: idOf('subnet', index), name, octet, cidr: `10.${octet}.0.0/15`, vpc }] : [];
});
export const MAIN_VPC = VPCS[0];

/** The private address of host `index` in a subnet; no two hosts share one. */
export function addressIn(subnet: Subnet, index: number): string {
  const host = index + 12;
  return `10.${subnet.octet + Math.floor(host / 62_500)}.${Math.floor(host / 250) % 250}.${(host % 250) + 4}`;
}

interface SecurityGroup {
  readonly id: string;
  readonly name: string;
}
export const SECURITY_GROUPS: readonly SecurityGroup[] = [
  'WorkspaceUserSecurityGroup',
  'sg-rd-build-hosts',
  'sg-finance-strict',
  'sg-guest-internet-only',
].map((name, index) => ({ id: idOf('securityGroup', index), name }));

/** Enterprise projects; "0" is the default one. */
export const ENTERPRISE_PROJECTS: readonly string[] = [
  '0',
  ...[1, 2, 3].map((n) => idOf('enterpriseProject', n)),
];
