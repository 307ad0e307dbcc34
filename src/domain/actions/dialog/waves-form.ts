import type { WavesChosen } from '~/domain/actions/engine/waves';
import { readNumber } from '~/lib/typed-number';

/** The choice of a first batch, as typed. */
export interface WavesTyped {
  readonly isOn: boolean;
  readonly first: string;
  /** Empty: no number of failures stops it. */
  readonly stopAfter: string;
}

export const NO_WAVES: WavesTyped = { isOn: false, first: '5', stopAfter: '' };

/** What the typed text says; null where it says nothing that could be sent. `waves` is null where everything goes at once. */
export type WavesRead =
  | { readonly isValid: true; readonly waves: WavesChosen | null }
  | { readonly isValid: false; readonly first: boolean; readonly stopAfter: boolean };

/**
 * Reads the choice for so many items: a first batch has at least one and leaves at least one. A single item cannot be divided.
 * @returns which field cannot be read, where one cannot
 */
export function readWaves({ isOn, first, stopAfter }: WavesTyped, count: number): WavesRead {
  if (!isOn || count < 2) return { isValid: true, waves: null };
  const size = readNumber(first);
  const limit = readNumber(stopAfter);
  const isFirst = typeof size === 'number' && size >= 1 && size < count;
  const isLimit = limit === null || (typeof limit === 'number' && limit >= 1 && limit <= count);
  if (!isFirst || !isLimit) return { isValid: false, first: !isFirst, stopAfter: !isLimit };
  return { isValid: true, waves: { first: size, stopAfter: limit } };
}
