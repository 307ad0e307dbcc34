// What a filter of a list is. Each kind owns its four faces: how the address holds it, what it refuses, its chips, and which field the
// filter drawer shows for it.
import type { Messages } from '~/i18n/areas';

/** Why a value cannot be taken, in the reader's language. */
export type Problem = (t: Messages<'list'>['errors']) => string;

/** Names for the values of a filter; a value without a name stands for itself. */
export type Labels = Readonly<Record<string, string | undefined>>;

/** A value the drawer offers, or suggests where other values may be typed. */
export interface Option {
  value: string;
  label: string;
}

/** A hook for the drawer: what a filter's field offers or suggests. */
export type UseOptions = () => readonly Option[];

/** One chip: the values it names, and what is left of the filter without them. */
export interface FilterChip<Value> {
  readonly values: readonly string[];
  readonly rest: Value;
}

/** The field of the drawer. `lines` is a text area for pasted ids, `pieces` several free texts, `only` a box to tick. */
export type FieldKind = 'text' | 'lines' | 'pieces' | 'choice' | 'choices' | 'yesNo' | 'only' | 'date';

/** Methods, not properties: so a Filter<string> is a Filter<unknown>, and a declaration needs no casts. */
export interface Filter<Value> {
  readonly field: FieldKind;
  /** The value that filters nothing. */
  readonly off: Value;
  /** The values that are known beforehand. */
  readonly known: readonly string[];
  /** Values are matched as a part of a text, and chips say so. */
  readonly contains: boolean;
  /** Takes the texts of the address or the form; what cannot be read is reported, the rest kept. It never widens the list in silence. */
  parse(raw: readonly string[]): { value: Value; unreadable: readonly string[] };
  /** The texts that stand for a value; none when the filter is off. */
  write(value: Value): readonly string[];
  /** Why these texts of the form cannot be taken; null when they can. */
  check(raw: readonly string[]): Problem | null;
  chips(value: Value): readonly FilterChip<Value>[];
  /** A hook: names for `values`, which may have to be looked up. */
  useLabels?(values: readonly string[]): Labels;
}

/** What any kind of filter may be given. */
export interface Common {
  useLabels?: (values: readonly string[]) => Labels;
}

/** The texts without outer spaces, empty ones and repetitions. */
export const clean = (raw: readonly string[], verbatim = false) => [
  ...new Set(raw.map((piece) => (verbatim ? piece : piece.trim())).filter((piece) => piece.trim() !== '')),
];

export const tooLong =
  (max: number): Problem =>
  (t) =>
    t.tooLong(max);
