import { SENTINEL_POOLS } from '~/mocks/sentinels';
import type { DesktopRecord, World } from './desktop-record';
import { imageNamed, IMAGES } from './images';
import { userAssignee } from './people';
import { addressIn, SUBNETS } from './places';
import { POOLS } from './pools';
import { at } from './random';
import { taskUnderWay } from './tasks';

const OLD_IMAGE = imageNamed('FIN-Office-2026Q1');

type Drift = (member: DesktopRecord, world: World) => Partial<DesktopRecord>;

/** What is otherwise than in the pool, by the index of the desktop. A few rows that have no other role. */
const DRIFTS = new Map<number, Drift>([
  [41, () => ({ image: OLD_IMAGE })],
  [43, () => ({ image: OLD_IMAGE })],
  [45, () => ({ image: OLD_IMAGE })],
  [47, () => ({ product: 2 })],
  [49, ({ disks }) => ({ disks: [...disks, 50] })],
  [51, ({ disks: [root = 0] }) => ({ disks: [root, 200] })],
  [53, () => ({ isolated: true })],
  // Is being changed: it differs, and is not counted.
  [
    55,
    (_, { bornAt }) => ({
      image: OLD_IMAGE,
      status: 'SHUTOFF',
      connectStatus: 'UNREGISTER',
      task: taskUnderWay('rebuild', bornAt, 0.1),
    }),
  ],
]);

/** A desktop of the pool `drift` that is not as the pool says, at an index that is one; else nothing. */
export function driftingDesktop(
  world: World,
  index: number,
  ordinary: DesktopRecord,
): DesktopRecord | undefined {
  const drift = DRIFTS.get(index);
  if (!drift) return undefined;
  const { image, product, zone, subnet, enterpriseProject, chargeMode, disks } = at(
    POOLS,
    SENTINEL_POOLS.drift.index,
  );
  const member: DesktopRecord = {
    ...ordinary,
    type: 'POOLED',
    pool: SENTINEL_POOLS.drift.index,
    status: 'ACTIVE',
    connectStatus: 'REGISTERED',
    task: null,
    image,
    product,
    zone,
    enterpriseProject,
    chargeMode,
    assignees: [userAssignee(index, 'users')],
    nics: [{ subnet, ip: addressIn(at(SUBNETS, subnet), index), eip: null, securityGroups: [0] }],
    internet: null,
    maintenance: false,
    frozen: false,
    isolated: false,
    shareSku: null,
    disks: [at(IMAGES, image).minDisk, ...disks],
  };
  return { ...member, ...drift(member, world) };
}
