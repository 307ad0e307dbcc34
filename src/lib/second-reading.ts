// Chinese text that was written in UTF-8 and read as GBK: 又发现 then looks like 鍙堝彂鐜. The browser only decodes GBK, so the way back
// is a table made of all its pairs of bytes, once.

let table: ReadonlyMap<string, number> | null = null;

function gbkBytes(): ReadonlyMap<string, number> {
  if (table) return table;
  const decoder = new TextDecoder('gb18030');
  const made = new Map<string, number>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([high, low]));
      if (character.length === 1 && character !== '\uFFFD') made.set(character, high * 256 + low);
    }
  }
  table = made;
  return made;
}

/** Characters that are looked at before it is decided whether a text was misread. */
const SAMPLE = 4000;
/** Of the characters beyond ASCII, the share that may stay unreadable: misreading loses single bytes. */
const LOST = 0.4;

/** What a text says when its bytes are read as UTF-8; null where it does not look misread. */
export function readAsUtf8(text: string): string | null {
  // oxlint-disable-next-line no-control-regex -- everything beyond ASCII is meant
  if (!/[^\u0000-\u007F]/.test(text)) return null;
  const sample = decoded(text.slice(0, SAMPLE));
  if (sample === null) return null;
  return text.length <= SAMPLE ? sample : decoded(text);
}

function decoded(text: string): string | null {
  const bytes: number[] = [];
  const known = gbkBytes();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (character === '€') bytes.push(0x80);
    // A byte that was no character is lost; it stays unreadable.
    else if (character === '�') bytes.push(0xff);
    else {
      const pair = known.get(character);
      // A character GBK does not have was not read as GBK.
      if (pair === undefined) return null;
      bytes.push(pair >> 8, pair & 0xff);
    }
  }
  const read = new TextDecoder('utf-8').decode(new Uint8Array(bytes));
  // oxlint-disable-next-line no-control-regex -- everything beyond ASCII is meant
  const beyond = read.match(/[^\u0000-\u007F]/gu) ?? [];
  const lost = beyond.filter((character) => character === '\uFFFD').length;
  return beyond.length > 0 && lost / beyond.length <= LOST && read !== text ? read : null;
}
