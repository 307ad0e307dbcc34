import { baseOf, chance, pick, whole } from './random';
import { GROUP_COUNT, groupAssignee } from './people';

interface UserTraits {
  readonly activeType: 'USER_ACTIVATE' | 'ADMIN_ACTIVATE';
  readonly disabled: boolean;
  readonly locked: boolean;
  readonly phone: string;
  readonly description: string;
  readonly subscribed: boolean;
}

const DESCRIPTIONS = ['', '', '', 'External', 'Intern', 'Until the end of the project', 'Team lead'];

/** What an account is like beyond its name. Pure, as the rows of the fleet are. */
export function userTraits(seed: number, index: number): UserTraits {
  const base = baseOf(seed ^ 0x75, index);
  return {
    activeType: chance(base, 1) < 0.8 ? 'ADMIN_ACTIVATE' : 'USER_ACTIVATE',
    disabled: chance(base, 2) < 0.02,
    locked: chance(base, 3) < 0.01,
    phone: chance(base, 4) < 0.5 ? `+861380000${String(10_000 + whole(base, 5, 9999)).slice(1)}` : '',
    description: pick(DESCRIPTIONS, base, 6),
    subscribed: chance(base, 7) < 0.05,
  };
}

/** The user groups an account is in: one or two, and for some none. */
export function groupsOf(seed: number, index: number): readonly string[] {
  const base = baseOf(seed ^ 0x76, index);
  const count = chance(base, 1) < 0.2 ? 0 : chance(base, 2) < 0.7 ? 1 : 2;
  const groups = Array.from({ length: count }, (_, i) => whole(base, 10 + i, GROUP_COUNT));
  return [...new Set(groups)].map((group) => groupAssignee(group, '').name);
}
