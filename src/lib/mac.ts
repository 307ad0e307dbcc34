/** Why a text is no MAC address of a terminal. */
export type MacProblem =
  | { readonly why: 'characters' | 'shortened' | 'multicast' | 'zeros' | 'broadcast' }
  | { readonly why: 'digits'; readonly digits: number };

export type MacReading = { readonly mac: string } | { readonly problem: MacProblem };

const DIGITS = 12;
/** A spreadsheet wrote the number of twelve digits as 8.67E+11; the digits after the first ones are lost. */
const SHORTENED = /^\d+(?:[.,]\d+)?e\+\d+$|^\d+[.,]\d+e\d+$/i;
/** Dashes of every length, which editors put in the place of hyphens. */
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * Reads a MAC address in any usual notation, full-width digits included: with colons, hyphens, dots or spaces, in groups of two,
 * three, four or six digits, without any separator, and without leading zeros (1-2-fe-b-d-12). Gives AA-BB-CC-DD-EE-FF.
 */
export function readMac(text: string): MacReading {
  const plain = text.normalize('NFKC').replaceAll(DASHES, '-').trim().toUpperCase();
  if (SHORTENED.test(plain)) return { problem: { why: 'shortened' } };
  if (!/^[\dA-F:.\s_-]*$/.test(plain)) return { problem: { why: 'characters' } };
  const groups = plain.split(/[:.\s_-]+/).filter((group) => group !== '');
  const isBytes = groups.length === 6 && groups.every((group) => group.length <= 2);
  const digits = isBytes ? groups.map((group) => group.padStart(2, '0')).join('') : groups.join('');
  if (digits.length !== DIGITS) return { problem: { why: 'digits', digits: digits.length } };
  if (groups.some((group) => group.length !== groups[0]?.length) && !isBytes)
    return { problem: { why: 'characters' } };
  if (/^0+$/.test(digits)) return { problem: { why: 'zeros' } };
  if (/^F+$/.test(digits)) return { problem: { why: 'broadcast' } };
  // The lowest bit of the first byte marks a group of receivers.
  if (Number.parseInt(digits.slice(0, 2), 16) % 2 === 1) return { problem: { why: 'multicast' } };
  return { mac: (digits.match(/../g) ?? []).join('-') };
}

/** The address as AA-BB-CC-DD-EE-FF; null when the text is none. */
export function normalMac(text: string): string | null {
  const reading = readMac(text);
  return 'mac' in reading ? reading.mac : null;
}
