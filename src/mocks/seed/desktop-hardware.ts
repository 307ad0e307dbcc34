import { SENTINEL_POOLS } from '~/mocks/sentinels';
import { at, chance, pick, whole } from './random';
import type { DesktopRecord, Nic } from './desktop-record';
import { ARM_IMAGES, GPU_IMAGES, IMAGES, LINUX_X86_IMAGES, WINDOWS_IMAGES } from './images';
import { addressIn, ENTERPRISE_PROJECTS, SECURITY_GROUPS, SUBNETS, USED_ZONES } from './places';
import { POOLS } from './pools';
import { ARM_PRODUCTS, GPU_PRODUCTS, PLAIN_PRODUCTS } from './products';
import { SALT } from './salts';

/** What a desktop is made of and where it stands. */
interface Model {
  readonly image: number;
  readonly product: number;
  readonly subnet: number;
  readonly disks: readonly number[];
  readonly zone: number;
  readonly enterpriseProject: number;
  readonly chargeMode: '0' | '1';
}

// Rows of a large fleet share what they can: most of the time to make one goes into memory.
const POOL_MODELS: readonly Model[] = POOLS.map(
  ({ image, product, subnet, zone, enterpriseProject, chargeMode, disks }) => ({
    image,
    product,
    subnet,
    zone,
    enterpriseProject,
    chargeMode,
    disks: [at(IMAGES, image).minDisk, ...disks],
  }),
);

/** The model of a desktop in a pool. */
export function pooledModel(base: number, pool: number): Model {
  const model = at(POOL_MODELS, pool);
  // A few did not get the pool's new image: what a rebuild with `is_fix` is for.
  return pool !== SENTINEL_POOLS.drift.index &&
    WINDOWS_IMAGES.includes(model.image) &&
    chance(base, SALT.image) < 0.05
    ? { ...model, image: pick(WINDOWS_IMAGES, base, SALT.imageKind) }
    : model;
}

/** The model of a desktop outside the pools. */
export function dedicatedModel(base: number): Model {
  const kind = chance(base, SALT.imageKind);
  const image = pick(imagesFor(kind), base, SALT.image);
  const project = chance(base, SALT.project);
  return {
    image,
    product: pick(productsFor(kind), base, SALT.product),
    subnet: whole(base, SALT.subnet, SUBNETS.length),
    disks: disksOf(base, at(IMAGES, image).minDisk),
    zone: whole(base, SALT.zone, USED_ZONES.length),
    enterpriseProject:
      project < 0.7 ? 0 : Math.min(ENTERPRISE_PROJECTS.length - 1, Math.ceil((project - 0.7) * 10)),
    chargeMode: chance(base, SALT.charge) < 0.7 ? '0' : '1',
  };
}

function imagesFor(kind: number): readonly number[] {
  if (kind < 0.72) return WINDOWS_IMAGES;
  if (kind < 0.8) return GPU_IMAGES;
  return kind < 0.88 ? LINUX_X86_IMAGES : ARM_IMAGES;
}

function productsFor(kind: number): readonly number[] {
  if (kind >= 0.72 && kind < 0.8) return GPU_PRODUCTS;
  return kind < 0.88 ? PLAIN_PRODUCTS : ARM_PRODUCTS;
}

const DATA_DISKS = [0, 0, 1, 1, 1, 2, 3];
const DISK_SIZES = [50, 100, 100, 200, 500];
const sharedDisks = new Map<number, readonly number[]>();

function disksOf(base: number, root: number): readonly number[] {
  const count = pick(DATA_DISKS, base, SALT.disks);
  let key = root;
  for (let i = 0; i < count; i++) key = key * 10 + 1 + whole(base, SALT.diskSize + i, DISK_SIZES.length);
  const known = sharedDisks.get(key);
  if (known) return known;
  const disks = [root];
  for (let i = 0; i < count; i++) disks.push(pick(DISK_SIZES, base, SALT.diskSize + i));
  sharedDisks.set(key, disks);
  return disks;
}

/** Whether a desktop reaches the internet, and how. */
export function internetOf(base: number): DesktopRecord['internet'] {
  const draw = chance(base, SALT.internet);
  if (draw < 0.55) return null;
  if (draw < 0.88) return 'NAT';
  return draw < 0.97 ? 'EIP' : 'BOTH';
}

const MAIN_GROUP: readonly number[] = [0];
const GROUP_PAIRS = SECURITY_GROUPS.slice(1).map((_, i): readonly number[] => [0, i + 1]);
/** For each subnet another of the same VPC, if there is one, for a second card. */
const NEIGHBOURS = SUBNETS.map((subnet, index) =>
  SUBNETS.findIndex((other, i) => i !== index && other.vpc === subnet.vpc),
);

/** The network cards: mostly one, a few have a second in the same VPC. */
export function nicsOf(
  base: number,
  index: number,
  subnet: number,
  internet: DesktopRecord['internet'],
): readonly Nic[] {
  const first: Nic = {
    subnet,
    ip: chance(base, SALT.emptyIp) < 0.004 ? '' : addressIn(at(SUBNETS, subnet), index),
    eip: internet === 'EIP' || internet === 'BOTH' ? publicAddress(index) : null,
    securityGroups:
      chance(base, SALT.securityGroup) < 0.75 ? MAIN_GROUP : pick(GROUP_PAIRS, base, SALT.otherSecurityGroup),
  };
  const other = at(NEIGHBOURS, subnet);
  if (other < 0 || chance(base, SALT.secondNic) >= 0.03) return [first];
  const ip = addressIn(at(SUBNETS, other), index);
  return [first, { subnet: other, ip, eip: null, securityGroups: MAIN_GROUP }];
}

function publicAddress(index: number): string {
  return `119.${8 + Math.floor(index / 62_500)}.${Math.floor(index / 250) % 250}.${(index % 250) + 4}`;
}
