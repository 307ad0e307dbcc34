/** The encodings a file is read in, by the names TextDecoder knows. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] as const;
export type TextEncoding = (typeof ENCODINGS)[number];

/** How spreadsheets of one region write CSV when nothing else is asked for. GB18030 contains GBK and GB2312. */
export type RegionalEncoding = 'gb18030' | 'windows-1252';

const SAMPLE_BYTES = 4096;

/**
 * The encoding of a file: by its byte order mark, by the zeros between Latin letters of UTF-16, as UTF-8 where all of it is valid UTF-8,
 * else the one of the region. The regional ones cannot be told apart: E9 65 is a letter and a half in one, a character in the other.
 */
export function detectEncoding(bytes: Uint8Array, regional: RegionalEncoding): TextEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = zerosAt(bytes.subarray(0, SAMPLE_BYTES));
  if (zeros.odd > 0 && zeros.even === 0) return 'utf-16le';
  if (zeros.even > 0 && zeros.odd === 0) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return regional;
  }
}

function zerosAt(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  return zeros;
}

/** The text of a file, without its byte order mark. What the encoding cannot read comes as U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Whether the file is an Excel workbook (.xlsx is a ZIP archive, .xls a compound file), whatever its name says. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
