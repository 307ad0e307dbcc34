// Actions that are sent in two waves: a first one, a hold to look at what came of it, then the rest when the administrator says so.
import type { Action, ActionItem, Part } from './record';

/** How an action is divided, as the administrator chose it. */
export interface WavesChosen {
  /** Items of the first wave, from 1 to one less than there are. */
  readonly first: number;
  /** Items that fail or whose outcome is unknown, after which nothing more is sent; null: no number of them stops it. */
  readonly stopAfter: number | null;
}

/** The requests of both waves, and how many of them are the first wave's. */
export interface DividedItems {
  readonly pieces: readonly (readonly ActionItem[])[];
  readonly first: number;
}

/** Splits items into requests so that none holds items of both waves. Without waves, or with nothing left for the second, all are of the first. */
export function divide(
  items: readonly ActionItem[],
  waves: WavesChosen | null,
  split: (items: readonly ActionItem[]) => readonly (readonly ActionItem[])[],
): DividedItems {
  const first = split(waves ? items.slice(0, waves.first) : items);
  const rest = waves ? items.slice(waves.first) : [];
  return { pieces: rest.length > 0 ? [...first, ...split(rest)] : first, first: first.length };
}

/** Requests that may be sent by now, counted from the first. */
export function partsReleased({ parts, waves }: Action): number {
  return waves && waves.releasedAt === null ? waves.first : parts;
}

/** True when the first wave is over and the rest waits for the administrator. */
export function isOnHold({ waves, counts, endedAt, cancelled }: Action): boolean {
  if (!waves || waves.releasedAt !== null || endedAt !== null || cancelled) return false;
  return counts.sending + counts.running === 0 && counts.waiting === waves.rest;
}

/** True when as many items failed, or may have, as the administrator allowed before it stops by itself. */
export function hasTooManyFailures({ waves, counts }: Pick<Action, 'waves' | 'counts'>): boolean {
  const limit = waves?.stopAfter ?? null;
  return limit !== null && counts.failed + counts.unknown >= limit;
}

/** How an action was divided when it was kept; null where everything was sent at once. */
export function chosenWaves({ waves }: Action, parts: readonly Part[]): WavesChosen | null {
  if (!waves) return null;
  return {
    first: parts.slice(0, waves.first).flatMap(({ items }) => items).length,
    stopAfter: waves.stopAfter,
  };
}
