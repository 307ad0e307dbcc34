/** What is wrong with a value, in the reader's words, and values that may be meant instead. */
export interface ImportProblem {
  text: string;
  suggestions?: readonly string[];
}

/** The values of a line by field; '' where it has none. */
export type ImportValues<F extends string> = Readonly<Record<F, string>>;

/** What a column of the table can be. */
export interface ImportField<F extends string> {
  id: F;
  label: string;
  /** Headings that name it, in any language; letter case, blanks and punctuation do not matter. Its id and label are among them. */
  headings: readonly string[];
  /** A line without it cannot be sent, nor a table without its column. */
  required?: boolean;
  /** How the values look, to know its column where the table has no heading line. */
  looksLike?: RegExp;
  /** Trims, when left out. */
  normalise?: (text: string) => string;
  /** Why it may not be left empty beside the other values, or null. */
  checkEmpty?: (values: ImportValues<F>) => string | null;
  /** What is wrong with a value that is not empty, or null. */
  check?: (value: string, values: ImportValues<F>) => ImportProblem | string | null;
  /** The value in the template's example line. A line with all of these is not sent. */
  example: string;
}

/** What the service says of a line. */
export interface LookedUp<F extends string, Found> {
  found?: Found;
  problem?: ImportProblem & { field: F };
}

/** A line that is looked up. */
export interface LookUpEntry<F extends string> {
  /** The line's key, or what `askKey` makes of its values. */
  key: string;
  values: ImportValues<F>;
}

interface LookUpOptions {
  signal: AbortSignal;
  /** To be told how many of the entries are known. */
  onProgress: (done: number) => void;
}

/** Asks the service for lines by their keys. A key that is not in the answer has neither problem nor anything found. */
export type LookUp<F extends string, Found> = (
  entries: readonly LookUpEntry<F>[],
  options: LookUpOptions,
) => Promise<ReadonlyMap<string, LookedUp<F, Found>>>;

/** What is imported. */
export interface ImportPlan<F extends string, Found = undefined> {
  /** In the order of the template's columns. */
  fields: readonly ImportField<F>[];
  /** What makes two lines the same; null while a line lacks it. */
  keyOf: (values: ImportValues<F>) => string | null;
  /** What the answer of `lookUp` depends on, where that is more than the key. */
  askKey?: (values: ImportValues<F>) => string;
  lookUp?: LookUp<F, Found>;
  /** More lines than this are refused. */
  maxRows?: number;
}
