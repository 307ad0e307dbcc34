import type { World } from './desktop-record';
import { groupName } from './people';
import { baseOf, pick, whole } from './random';

/** Where accounts and groups live: the company's AD domain, or the service itself. */
export type Platform = 'AD' | 'LOCAL';

/** A user group as the service keeps it; the accounts keep who is in it. */
export interface UserGroupRecord {
  readonly index: number;
  readonly name: string;
  readonly description: string;
  readonly platform: Platform;
  readonly createdAt: number;
}

const DAY = 86_400_000;
const DESCRIPTIONS = ['', '', 'Maintained by HR', 'Reviewed every quarter', 'Project team'];

/** User group `index` as the world begins with it; two in three live in the AD domain. */
export function makeUserGroup({ seed, bornAt }: World, index: number): UserGroupRecord {
  const base = baseOf(seed ^ 0x77, index);
  return {
    index,
    name: groupName(index),
    description: pick(DESCRIPTIONS, base, 1),
    platform: index % 3 === 1 ? 'LOCAL' : 'AD',
    createdAt: bornAt - (30 + whole(base, 2, 900)) * DAY,
  };
}
