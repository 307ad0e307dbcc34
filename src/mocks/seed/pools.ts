import { SENTINEL_POOLS } from '~/mocks/sentinels';
import { type AccountCode, groupCode, userCode } from './account-codes';
import type { World } from './desktop-record';
import { imageNamed, IMAGES } from './images';
import { at, baseOf, chance, idOf, whole } from './random';

/** A user or user group of a pool: its permission group on the desktops, and since when. */
export type PoolAccess = readonly [account: AccountCode, permission: string, since: number];

export interface Pool {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly type: 'DYNAMIC' | 'STATIC';
  readonly status: string;
  readonly description: string;
  readonly image: number;
  readonly product: number;
  readonly zone: number;
  readonly subnet: number;
  readonly maintenance: boolean;
  readonly chargeMode: '0' | '1';
  readonly enterpriseProject: number;
  readonly createdAt: number;
  /** Data disk sizes in GB. */
  readonly disks: readonly number[];
  /** Upper limit of automatically created desktops; null when autoscale is off. */
  readonly autoscaleMax: number | null;
}

/** A pool as the service keeps it. */
export interface PoolRecord extends Pool {
  /** Oldest first. */
  readonly access: readonly PoolAccess[];
}

/** The image most pools have. */
const WINDOWS_11 = 'Workspace-Windows11-Ent-23H2';

type Row = readonly [
  name: string,
  type: Pool['type'],
  description: string,
  image: string,
  product: number,
  zone: number,
  subnet: number,
  created: string,
  more?: Partial<Pool>,
];

const ROWS: readonly Row[] = [
  [
    'callcentre-day',
    'DYNAMIC',
    'Day shift, desktops return to the pool at logoff',
    'Workspace-Windows11-Ent-23H2',
    0,
    0,
    0,
    '2024-01-15',
    { autoscaleMax: 400 },
  ],
  [
    'callcentre-night',
    'DYNAMIC',
    'Night shift',
    'Workspace-Windows11-Ent-23H2',
    0,
    1,
    1,
    '2024-01-15',
    { autoscaleMax: 120 },
  ],
  [
    'training-room',
    'DYNAMIC',
    'Course desktops, reset every evening',
    'Workspace-Windows10-Pro-22H2',
    1,
    0,
    4,
    '2023-09-04',
    { chargeMode: '1' },
  ],
  [
    'finance-office',
    'STATIC',
    'Finance staff, one desktop each',
    'FIN-Office-2026Q3',
    1,
    0,
    2,
    '2022-05-11',
    { enterpriseProject: 1, disks: [100] },
  ],
  [
    'rd-linux-build',
    'STATIC',
    'Build hosts of the platform team',
    'DEV-Ubuntu-Build-2026.09',
    3,
    1,
    3,
    '2023-02-20',
    { enterpriseProject: 2, disks: [200] },
  ],
  ['rd-windows', 'STATIC', '', 'DEV-Toolchain-2026.10', 2, 2, 3, '2022-11-30', { enterpriseProject: 2 }],
  [
    'design-cad',
    'STATIC',
    'GPU desktops of the design studio',
    'DSN-CAD-GPU-2026.06',
    6,
    0,
    3,
    '2024-06-18',
    { disks: [500] },
  ],
  [
    'contractors',
    'DYNAMIC',
    'External staff, no data disk',
    'Workspace-Windows10-Pro-22H2',
    0,
    2,
    4,
    '2025-03-03',
    { chargeMode: '1', status: 'TEMPORARY' },
  ],
  ['kylin-office', 'STATIC', 'Office on Kunpeng', 'Workspace-Kylin-V10-SP1', 4, 1, 1, '2024-09-26'],
  [
    'uos-pilot',
    'STATIC',
    'Pilot of the UOS desktop',
    'Workspace-UOS-1060-Desktop',
    5,
    2,
    1,
    '2025-11-10',
    { maintenance: true },
  ],
  [
    'branch-lyon',
    'DYNAMIC',
    'Branch office Lyon',
    'Workspace-Windows11-Ent-23H2',
    1,
    0,
    0,
    '2025-05-22',
    { autoscaleMax: 60, status: 'EXIST_FROZEN' },
  ],
  ['winter-interns', 'DYNAMIC', 'Not filled yet', WINDOWS_11, 0, 0, 4, '2026-11-18', { chargeMode: '1' }],
  ['spring-interns', 'DYNAMIC', 'Made on demand', WINDOWS_11, 0, 1, 4, '2026-11-20', { autoscaleMax: 40 }],
  ['branch-warsaw', 'STATIC', 'Desktops arrive in January', WINDOWS_11, 1, 0, 0, '2026-11-12'],
  ['audit-2025', 'STATIC', 'Closed, desktops are gone', 'FIN-Office-2026Q1', 1, 0, 2, '2025-01-08'],
  ['研发测试池', 'STATIC', '测试用，已清空', 'DEV-Toolchain-2026.10', 2, 2, 3, '2026-06-02'],
  [
    'branch-munich',
    'DYNAMIC',
    '',
    'Workspace-Windows10-Pro-22H2',
    0,
    2,
    4,
    '2026-10-05',
    { chargeMode: '1' },
  ],
  ['kiosk-lobby', 'DYNAMIC', 'Lobby terminals', WINDOWS_11, 0, 0, 0, '2026-09-09', { maintenance: true }],
  ['order-entry-spare', 'STATIC', 'Spare desktops', WINDOWS_11, 1, 1, 1, '2026-08-14'],
  ['press-room', 'STATIC', 'Planned for February', WINDOWS_11, 1, 0, 0, '2026-11-19'],
  ['hr-interviews', 'DYNAMIC', '', WINDOWS_11, 0, 0, 1, '2026-10-28', { chargeMode: '1' }],
  ['客服备用池', 'DYNAMIC', '备用', WINDOWS_11, 0, 1, 1, '2026-09-30'],
  ['data-analysis', 'STATIC', 'Waits for its licences', 'DEV-Toolchain-2026.10', 3, 2, 3, '2026-11-02'],
  ['legal-archive', 'STATIC', 'Closed', 'Workspace-Windows10-Pro-22H2', 1, 0, 2, '2024-12-01'],
  ['cad-trial', 'STATIC', 'Trial of the new GPU', 'DSN-CAD-GPU-2026.06', 6, 0, 3, '2026-11-21'],
];

export const POOLS: readonly Pool[] = ROWS.map(
  ([name, type, description, image, product, zone, subnet, created, more], index) => ({
    index,
    id: idOf('pool', index),
    name,
    type,
    status: 'STEADY',
    description,
    image: imageNamed(image),
    product,
    zone,
    subnet,
    maintenance: false,
    chargeMode: '0',
    enterpriseProject: 0,
    createdAt: Date.parse(`${created}T06:45:42Z`),
    disks: [],
    autoscaleMax: null,
    ...more,
  }),
);
/** Pools that have desktops; those after them are empty. */
export const FILLED_POOLS = POOLS.findIndex(({ name }) => name === 'winter-interns');

/** Accounts with a role of their own come first and get nothing from the seed. */
const FIRST_USER = 30;
const USER_GROUPS = 12;
const { large } = SENTINEL_POOLS;

/** Pool `index` as the world begins with it. */
export function makePool({ seed, bornAt, fleet }: World, index: number): PoolRecord {
  const pool = at(POOLS, index);
  const base = baseOf(seed ^ 0xb2, index);
  const free = Math.max(0, fleet - FIRST_USER);
  const wanted = index === large.index ? 120 : index < FILLED_POOLS ? 4 + whole(base, 1, 10) : 0;
  const users = new Set<AccountCode>();
  for (let draw = 0; users.size < Math.min(wanted, free); draw++)
    users.add(userCode(FIRST_USER + whole(base, 100 + draw, free)));
  const groups = Array.from({ length: wanted > 0 ? 1 + whole(base, 2, 2) : 0 }, (_, turn) =>
    groupCode(whole(base, 10 + turn, USER_GROUPS)),
  );
  const [plain, high] = at(IMAGES, pool.image).os === 'Windows' ? WINDOWS : LINUX;
  const accounts = [...new Set([...groups, ...users])];
  const step = Math.max(1, Math.floor((bornAt - pool.createdAt) / (accounts.length + 1)));
  return {
    ...pool,
    access: accounts.map((account, place) => [
      account,
      chance(base, 40 + place) < 0.2 ? high : plain,
      pool.createdAt + (place + 1) * step,
    ]),
  };
}

const WINDOWS = ['users', 'administrators'] as const;
const LINUX = ['default', 'sudo'] as const;
