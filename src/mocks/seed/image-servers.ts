import type { IMAGE_SERVER_STATUSES } from '~/contract/image-servers';
import { SENTINEL_IMAGE_SERVERS, SENTINEL_USERS } from '~/mocks/sentinels';
import type { World } from './desktop-record';
import { IMAGES, WINDOWS_IMAGES } from './images';
import { at, baseOf, chance, pick, whole } from './random';

/** An instance that images are made on, as the service keeps it. */
export interface ImageServerRecord {
  readonly index: number;
  readonly name: string;
  readonly description: string;
  readonly status: (typeof IMAGE_SERVER_STATUSES)[number] | null;
  /** Place in IMAGES of the image it was made from. */
  readonly source: number;
  /** Whether an image was made of it. */
  readonly built: boolean;
  /** Place in SERVER_GROUPS. */
  readonly serverGroup: number;
  /** Name of the one user who may sign in; null where it is not said. */
  readonly account: string | null;
  readonly enterpriseProject: number;
  readonly createdAt: number;
  readonly changedAt: number;
}

const { usual, error, creating, unknown } = SENTINEL_IMAGE_SERVERS;

const NAMES = [
  ...Object.values(SENTINEL_IMAGE_SERVERS).map(({ name }) => name),
  'office-2026-q4',
  'office-2027-q1',
  '财务办公镜像',
  '客服坐席镜像_11',
  'cad-workstation',
  'gpu-render-test',
  'build-tools-v3',
  'call-centre-base',
  'kiosk-minimal',
  'training-room-win11',
  'security-patches-nov',
  'security-patches-dec',
  '研发工具链',
  'branch-lyon',
  'legal-archive',
  'data-analysis_r',
  'human-resources',
  'pilot-uos',
] as const;
export const SEEDED_IMAGE_SERVERS = NAMES.length;

const DESCRIPTIONS = ['', '', 'Monthly patches', 'Asked for by the works council', 'For the next rollout'];
const STATUSES = ['ACTIVE', 'ACTIVE', 'BUILT', 'BUILT', 'BUILDING'] as const;
const STATUS_OF = new Map<number, ImageServerRecord['status']>([
  [usual.index, 'ACTIVE'],
  [error.index, 'ERROR'],
  [creating.index, 'CREATING'],
  [unknown.index, null],
]);
const PRIVATE_IMAGES = IMAGES.flatMap(({ type }, place) => (type === 'private' ? [place] : []));
const DAY = 86_400_000;
const GROUPS = 6;

/** Image server `index` as the world begins with it. */
export function makeImageServer({ seed, bornAt }: World, index: number): ImageServerRecord {
  const base = baseOf(seed ^ 0xb1, index);
  const known = STATUS_OF.get(index);
  const status = known === undefined ? pick(STATUSES, base, 1) : known;
  const createdAt = bornAt - (2 + index * 5 + whole(base, 2, 5)) * DAY - whole(base, 3, DAY);
  return {
    index,
    name: at(NAMES, index),
    description:
      index === usual.index ? 'Office apps with the fonts of the press room' : pick(DESCRIPTIONS, base, 4),
    status,
    source: chance(base, 5) < 0.5 ? pick(PRIVATE_IMAGES, base, 6) : pick(WINDOWS_IMAGES, base, 7),
    built: status === 'BUILT',
    serverGroup: index === usual.index ? 0 : whole(base, 8, GROUPS),
    account:
      index === usual.index
        ? SENTINEL_USERS.local.name
        : chance(base, 9) < 0.8
          ? SENTINEL_USERS.ad.name
          : null,
    enterpriseProject: chance(base, 10) < 0.7 ? 0 : 1,
    createdAt,
    changedAt: createdAt + whole(base, 11, 2 * DAY),
  };
}
