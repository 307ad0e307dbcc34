import { needsReading, type Aimed } from './aimed';
import { ALL_DESKTOPS, type TaskTarget } from './timed-task';

/** The desktops some objects come to, as far as they are known. */
export interface Reach {
  readonly ids: ReadonlySet<string>;
  readonly hitsAll: boolean;
  /** Keys of objects whose desktops are not known. */
  readonly unread: ReadonlySet<string>;
}

/** Whom objects with a reach belong to. */
interface Reaching {
  readonly targets: readonly TaskTarget[];
  readonly hitsAll: boolean;
}

/** The objects whose desktops have to be asked for, each once. */
export function targetsToRead(reaching: readonly Pick<Reaching, 'targets'>[]): TaskTarget[] {
  const wanted = new Map<string, TaskTarget>();
  for (const { targets } of reaching)
    for (const target of targets) if (needsReading(target)) wanted.set(target.key, target);
  return [...wanted.values()];
}

/** Puts the desktops that are named and those that were read together. */
export function reachOf({ targets, hitsAll }: Reaching, aimed: ReadonlyMap<string, Aimed>): Reach {
  const ids = new Set<string>();
  const unread = new Set<string>();
  for (const target of targets) {
    if (target.type === ALL_DESKTOPS) continue;
    if (!needsReading(target)) {
      ids.add(target.id);
      continue;
    }
    const found = aimed.get(target.key);
    if (!found) unread.add(target.key);
    for (const id of found?.ids ?? []) ids.add(id);
  }
  return { ids, hitsAll, unread };
}

/** How many desktops two have in common; null where that is not known, but some are. */
export function sharedDesktops(one: Reach, other: Reach): number | null {
  if (one.hitsAll || other.hitsAll) {
    const some = one.hitsAll ? other : one;
    return some.hitsAll || some.unread.size > 0 ? null : some.ids.size;
  }
  const [few, many] = one.ids.size <= other.ids.size ? [one, other] : [other, one];
  let count = 0;
  for (const id of few.ids) if (many.ids.has(id)) count += 1;
  if (count > 0) return count;
  for (const key of one.unread) if (other.unread.has(key)) return null;
  return 0;
}

const WORD = 32;

/**
 * Tells which tasks have a desktop in common, by the tasks' places. Thousands of runs ask, so every task's desktops are bits, and
 * no pair is compared twice.
 */
export function createSharing(reaches: readonly Reach[]): (one: number, other: number) => boolean {
  const places = new Map<string, number>();
  const bits: (Uint32Array | undefined)[] = [];
  const answers = new Map<number, boolean>();

  const bitsOf = (task: number): Uint32Array => {
    const known = bits[task];
    if (known) return known;
    const { ids, unread } = reaches[task] ?? { ids: [], unread: [] };
    const set: number[] = [];
    for (const key of [...ids, ...unread]) {
      const place = places.get(key) ?? places.size;
      places.set(key, place);
      set[place >>> 5] = ((set[place >>> 5] ?? 0) | (1 << (place % WORD))) >>> 0;
    }
    const made = Uint32Array.from(set, (word) => word ?? 0);
    bits[task] = made;
    return made;
  };
  const compare = (one: number, other: number): boolean => {
    const a = reaches[one];
    const b = reaches[other];
    if (!a || !b) return false;
    if (a.hitsAll || b.hitsAll) return sharedDesktops(a, b) !== 0;
    const left = bitsOf(one);
    const right = bitsOf(other);
    for (let at = Math.min(left.length, right.length) - 1; at >= 0; at -= 1)
      if (((left[at] ?? 0) & (right[at] ?? 0)) !== 0) return true;
    return false;
  };
  return (one, other) => {
    const pair = one < other ? one * reaches.length + other : other * reaches.length + one;
    const known = answers.get(pair);
    if (known !== undefined) return known;
    const answer = compare(one, other);
    answers.set(pair, answer);
    return answer;
  };
}
