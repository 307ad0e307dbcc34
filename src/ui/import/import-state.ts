import type { Separator } from '~/lib/table-text';
import type { TextEncoding } from '~/lib/text-encoding';
import type { ImportRow } from './rows';

/** Why a file cannot be read at all. */
export type Refusal =
  | { readonly kind: 'workbook' | 'unreadable' | 'empty'; readonly name: string | null }
  | { readonly kind: 'tooLarge'; readonly name: string; readonly bytes: number };

/** A column of the table as the file has it. */
export interface ReadColumn {
  /** Its heading, or null where the table has no heading line. */
  readonly heading: string | null;
  /** Its first value. */
  readonly example: string;
}

/** Everything about one import. */
export interface ImportState<F extends string, Found = undefined> {
  readonly phase: 'empty' | 'reading' | 'read';
  readonly refusal: Refusal | null;
  /** Lines somebody has typed and that are not read yet. */
  readonly typed: string;
  /** The file's name; null for pasted text. */
  readonly name: string | null;
  /** Null for pasted text, which has none. */
  readonly encoding: TextEncoding | null;
  readonly separator: Separator;
  /** A separator that most lines contain although they are read as one cell each. */
  readonly otherSeparator: Separator | null;
  readonly openQuote: number | null;
  readonly hasHeading: boolean;
  readonly columns: readonly ReadColumn[];
  /** The field of each column; null for one that is not used. */
  readonly fields: readonly (F | null)[];
  readonly rows: readonly ImportRow<F, Found>[];
  /** How much of the text has been read, from 0 to 1. */
  readonly progress: number;
  /** How many lines were sent and taken out; null until the first were. What is listed since are the lines left over. */
  readonly sent: number | null;
  readonly lookUp:
    | { readonly kind: 'idle' }
    | { readonly kind: 'running'; readonly done: number; readonly total: number }
    | { readonly kind: 'failed'; readonly error: unknown };
}

/** Closing the import would lose something: lines that were read, or are typed. */
export function holdsInput<F extends string, Found>({ phase, typed }: ImportState<F, Found>): boolean {
  return phase !== 'empty' || typed.trim() !== '';
}

/** An import that has read nothing yet. */
export function emptyImport<F extends string, Found>(): ImportState<F, Found> {
  return {
    phase: 'empty',
    refusal: null,
    typed: '',
    name: null,
    encoding: null,
    separator: ',',
    otherSeparator: null,
    openQuote: null,
    hasHeading: false,
    columns: [],
    fields: [],
    rows: [],
    progress: 0,
    sent: null,
    lookUp: { kind: 'idle' },
  };
}
