import { SENTINEL_USERS } from '~/mocks/sentinels';
import type { World } from './desktop-record';
import { GROUP_COUNT, SEEDED_GROUPS, userName } from './people';
import { AD_DOMAIN } from './project';
import { baseOf, chance, pick, whole } from './random';
import type { Platform } from './user-groups';

/** A user account as the service keeps it. */
export interface UserRecord {
  readonly index: number;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly description: string;
  readonly activeType: 'USER_ACTIVATE' | 'ADMIN_ACTIVATE';
  readonly platform: Platform;
  readonly disabled: boolean;
  readonly locked: boolean;
  /** Null: never. */
  readonly expiresAt: number | null;
  readonly mayChangePassword: boolean;
  readonly mustChangePassword: boolean;
  readonly passwordNeverExpires: boolean;
  readonly subscribed: boolean;
  /** Indexes of user groups; of some that are gone, too. */
  readonly groups: readonly number[];
  readonly createdAt: number;
}

const DAY = 86_400_000;
const DESCRIPTIONS = ['', '', '', 'External', 'Intern', 'Until the end of the project', 'Team lead'];

/** Account `index` as the world begins with it. Pure, as the rows of the fleet are. */
export function makeUser({ seed, bornAt }: World, index: number): UserRecord {
  const base = baseOf(seed ^ 0x75, index);
  const name = userName(index);
  return {
    index,
    name,
    email: `${name}@${AD_DOMAIN}`,
    activeType: chance(base, 1) < 0.8 ? 'ADMIN_ACTIVATE' : 'USER_ACTIVATE',
    disabled: chance(base, 2) < 0.02,
    locked: chance(base, 3) < 0.01,
    phone: chance(base, 4) < 0.5 ? `+861380000${String(10_000 + whole(base, 5, 9999)).slice(1)}` : '',
    description: pick(DESCRIPTIONS, base, 6),
    subscribed: chance(base, 7) < 0.05,
    platform: chance(base, 8) < 0.7 ? 'AD' : 'LOCAL',
    expiresAt: chance(base, 9) < 0.04 ? bornAt + (whole(base, 10, 200) - 20) * DAY : null,
    mayChangePassword: true,
    mustChangePassword: chance(base, 11) < 0.05,
    passwordNeverExpires: false,
    groups: groupsOf(seed, index),
    createdAt: bornAt - (30 + whole(base, 12, 900)) * DAY,
    ...NOTABLE.get(index),
  };
}

const PLAIN: Partial<UserRecord> = {
  platform: 'LOCAL',
  activeType: 'ADMIN_ACTIVATE',
  locked: false,
  disabled: false,
  expiresAt: null,
};
const { local, ad, locked, disabled, selfActivated, signedIn, unreachable } = SENTINEL_USERS;
const { conflicts, lostAnswer, unchanged } = SENTINEL_USERS;
/** What makes the accounts of the sentinels what they are. */
const NOTABLE = new Map<number, Partial<UserRecord>>([
  [local.index, PLAIN],
  [ad.index, { ...PLAIN, platform: 'AD' }],
  [locked.index, { ...PLAIN, locked: true }],
  [disabled.index, { ...PLAIN, disabled: true }],
  [selfActivated.index, { ...PLAIN, activeType: 'USER_ACTIVATE', phone: '+8613800005962' }],
  [signedIn.index, PLAIN],
  [unreachable.index, { ...PLAIN, email: '', phone: '' }],
  [conflicts.index, PLAIN],
  [lostAnswer.index, PLAIN],
  [unchanged.index, PLAIN],
]);

/** The user groups an account is in when the world begins: up to three. */
function groupsOf(seed: number, index: number): readonly number[] {
  const base = baseOf(seed ^ 0x76, index);
  const count = chance(base, 1) < 0.2 ? 0 : chance(base, 2) < 0.7 ? 1 : 2;
  const groups = Array.from({ length: count }, (_, i) => whole(base, 10 + i, GROUP_COUNT));
  const team = GROUP_COUNT + whole(base, 20, SEEDED_GROUPS - GROUP_COUNT);
  return [...new Set(chance(base, 3) < 0.4 ? [...groups, team] : groups)];
}
