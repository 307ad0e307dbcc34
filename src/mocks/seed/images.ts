import { idOf } from './random';

export interface Image {
  readonly id: string;
  readonly name: string;
  readonly type: 'gold' | 'private' | 'market';
  readonly os: 'Windows' | 'Linux';
  readonly platform: string;
  readonly version: string;
  readonly architecture: 'x86' | 'arm';
  readonly packageTypes: readonly string[];
  readonly minDisk: number;
  readonly minRam: number;
  readonly createdAt: number;
  readonly productCode: string;
}

type Row = readonly [
  name: string,
  type: Image['type'],
  platform: string,
  version: string,
  architecture: Image['architecture'],
  created: string,
];

const ROWS: readonly Row[] = [
  ['Workspace-Windows10-Pro-22H2', 'gold', 'Windows', 'Windows 10 Pro 64bit', 'x86', '2024-03-12'],
  ['Workspace-Windows11-Ent-23H2', 'gold', 'Windows', 'Windows 11 Enterprise 64bit', 'x86', '2025-02-20'],
  [
    'Workspace-WinServer2019-DC',
    'gold',
    'Windows',
    'Windows Server 2019 Datacenter 64bit',
    'x86',
    '2023-06-01',
  ],
  [
    'Workspace-WinServer2022-DC',
    'gold',
    'Windows',
    'Windows Server 2022 Datacenter 64bit',
    'x86',
    '2025-09-15',
  ],
  ['Workspace-Ubuntu-22.04-Desktop', 'gold', 'Ubuntu', 'Ubuntu 22.04 Desktop 64bit', 'x86', '2024-05-30'],
  ['Workspace-UOS-1060-Desktop', 'gold', 'UOS', 'UOS Desktop 20 Professional 1060', 'arm', '2024-11-05'],
  ['Workspace-Kylin-V10-SP1', 'gold', 'Kylin', 'Kylin Desktop V10 SP1', 'arm', '2024-08-19'],
  ['FIN-Office-2026Q3', 'private', 'Windows', 'Windows 11 Enterprise 64bit', 'x86', '2026-08-28'],
  ['FIN-Office-2026Q1', 'private', 'Windows', 'Windows 11 Enterprise 64bit', 'x86', '2026-02-11'],
  ['DEV-Toolchain-2026.10', 'private', 'Windows', 'Windows 10 Pro 64bit', 'x86', '2026-10-09'],
  ['DEV-Ubuntu-Build-2026.09', 'private', 'Ubuntu', 'Ubuntu 22.04 Desktop 64bit', 'x86', '2026-09-17'],
  ['DSN-CAD-GPU-2026.06', 'private', 'Windows', 'Windows 10 Pro 64bit', 'x86', '2026-06-23'],
  ['OPS-Jumphost-2025.12', 'private', 'Kylin', 'Kylin Desktop V10 SP1', 'arm', '2025-12-04'],
  ['Market-AutoStation-2025', 'market', 'Windows', 'Windows 10 Pro 64bit', 'x86', '2025-04-14'],
  ['Market-WPS-UOS-Suite', 'market', 'UOS', 'UOS Desktop 20 Professional 1060', 'arm', '2025-07-02'],
];

export const IMAGES: readonly Image[] = ROWS.map(
  ([name, type, platform, version, architecture, created], index) => ({
    id: idOf('image', index),
    name,
    type,
    os: platform === 'Windows' ? 'Windows' : 'Linux',
    platform,
    version,
    architecture,
    packageTypes: name.includes('GPU') ? ['gpu'] : ['general', 'dedicated'],
    minDisk: platform === 'Windows' ? 80 : 40,
    minRam: platform === 'Windows' ? 4096 : 2048,
    createdAt: Date.parse(`${created}T08:30:00Z`),
    productCode: type === 'market' ? `00301-${230_100 + index}-0--0` : '',
  }),
);

const indexesWhere = (test: (image: Image) => boolean) =>
  IMAGES.flatMap((image, index) => (test(image) ? [index] : []));

/** Indexes of images a plain desktop may be made from; GPU images need a GPU product. */
export const WINDOWS_IMAGES = indexesWhere((i) => i.os === 'Windows' && !i.packageTypes.includes('gpu'));
export const LINUX_X86_IMAGES = indexesWhere((i) => i.os === 'Linux' && i.architecture === 'x86');
export const ARM_IMAGES = indexesWhere((i) => i.architecture === 'arm');
export const GPU_IMAGES = indexesWhere((i) => i.packageTypes.includes('gpu'));

/** The index of a seeded image by name. */
export function imageNamed(name: string): number {
  const index = IMAGES.findIndex((image) => image.name === name);
  if (index < 0) throw new RangeError(`No image ${name}`);
  return index;
}
