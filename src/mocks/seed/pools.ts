import { idOf } from './random';
import { imageNamed } from './images';

export interface Pool {
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
  [
    'winter-interns',
    'DYNAMIC',
    'Not filled yet',
    'Workspace-Windows11-Ent-23H2',
    0,
    0,
    4,
    '2026-11-18',
    { chargeMode: '1' },
  ],
];

export const POOLS: readonly Pool[] = ROWS.map(
  ([name, type, description, image, product, zone, subnet, created, more], index) => ({
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
/** Pools that have desktops; the last one is still empty. */
export const FILLED_POOLS = POOLS.length - 1;
