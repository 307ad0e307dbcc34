/** What a number field holds: a whole number from 0, null when it is empty, or the input when it is neither. */
export type TypedNumber = number | string | null;

/** The number, null where there is none. */
export function numberOf(value: TypedNumber): number | null {
  return typeof value === 'number' ? value : null;
}

/** More digits than this are not exact. */
const DIGITS = 15;
const WIDE_DIGITS = /[０-９]/g;
const WIDE_OFFSET = '０'.charCodeAt(0) - '0'.charCodeAt(0);

/** Reads a typed number. Full-width digits are digits; signs, points, separators and exponents are not read but left as typed. */
export function readNumber(typed: string): TypedNumber {
  const text = typed
    .trim()
    .replaceAll(WIDE_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - WIDE_OFFSET));
  if (text === '') return null;
  return /^\d+$/.test(text) && text.length <= DIGITS ? Number(text) : typed;
}
