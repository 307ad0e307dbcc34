// What is sent of the text of a script, and what in it is likely to fail on the desktop.
import type { ScriptType } from '~/contract/scripts';

const BOM = '\uFEFF';

/** The text as it is sent: no byte order mark, and the ends of lines the interpreter expects. */
export function sentText(text: string, type: ScriptType): string {
  const lines = (text.startsWith(BOM) ? text.slice(1) : text).replaceAll(/\r\n?/g, '\n');
  return type === 'SHELL' ? lines : lines.replaceAll('\n', '\r\n');
}

/** A character that word processors put in place of a plain one. */
export interface OddCharacter {
  /** From 1. */
  readonly line: number;
  readonly from: number;
  readonly found: string;
  /** What interpreters understand. */
  readonly plain: string;
}

const PLAIN: Readonly<Record<string, string>> = {
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u00A0': ' ',
  '\u2007': ' ',
  '\u202F': ' ',
  '\u3000': ' ',
  '\u200B': '',
  '\u2060': '',
  '\uFEFF': '',
};

const ODD = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Typographic characters of a text, in its order; a byte order mark at the beginning is dropped anyhow. */
export function oddCharacters(text: string): OddCharacter[] {
  const found: OddCharacter[] = [];
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(ODD)) {
    const from = match.index;
    if (from === 0 && match[0] === BOM) continue;
    for (; counted < from; counted++) if (text.charCodeAt(counted) === 10) line++;
    found.push({ line, from, found: match[0], plain: PLAIN[match[0]] ?? '' });
  }
  return found;
}

/** The text with plain characters in place of the typographic ones. */
export function withPlainCharacters(text: string): string {
  return text.replaceAll(ODD, (odd) => PLAIN[odd] ?? '');
}

/** Whether a Windows script has letters that the console reads otherwise unless it is told to: without a byte order mark it takes them for its own code page. */
export function hasForeignLetters(text: string, type: ScriptType): boolean {
  // oxlint-disable-next-line no-control-regex -- everything beyond ASCII is meant
  return type !== 'SHELL' && /[^\u0000-\u007F]/.test(text) && !/chcp\s+65001|OutputEncoding/i.test(text);
}
