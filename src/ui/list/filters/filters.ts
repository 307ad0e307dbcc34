// The kinds of filters a list can have. Each owns its four faces: how the address holds it, what it refuses, its chips, and which
// field the filter drawer shows for it.
import type { Messages } from '~/i18n/areas';
import { useMessages } from '~/i18n/I18n';
import { parseIds } from '~/lib/ids';

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

interface Common {
  useLabels?: (values: readonly string[]) => Labels;
}

/** More values of one filter than this are one chip. */
const MOST_CHIPS = 3;
/** Values that a refusal names at most. */
const MOST_NAMED = 3;

const clean = (raw: readonly string[], verbatim = false) => [
  ...new Set(raw.map((piece) => (verbatim ? piece : piece.trim())).filter((piece) => piece.trim() !== '')),
];

interface OneValue<Value extends string> extends Common {
  field: FieldKind;
  known?: readonly string[];
  contains?: boolean;
  problem: (text: string) => Problem | null;
  as: (text: string) => Value;
}

/** A filter with one value, '' when it is off. */
function oneValue<Value extends string>(of: OneValue<Value>): Filter<Value | ''> {
  const { field, known = [], contains = false, problem, as, ...hooks } = of;
  return {
    field,
    off: '',
    known,
    contains,
    parse(raw) {
      const [text = '', ...more] = clean(raw);
      if (text === '') return { value: '', unreadable: [] };
      return problem(text)
        ? { value: '', unreadable: [text, ...more] }
        : { value: as(text), unreadable: more };
    },
    write: (value) => (value === '' ? [] : [value]),
    check(raw) {
      const [text = ''] = clean(raw);
      return text === '' ? null : problem(text);
    },
    chips: (value) => (value === '' ? [] : [{ values: [value], rest: '' }]),
    ...hooks,
  };
}

interface Text extends Common {
  /** Characters. */
  max: number;
  contains?: boolean;
  /** What a text must look like, and what to say of one that does not. */
  pattern?: { test: RegExp; problem: Problem };
}

const tooLong =
  (max: number): Problem =>
  (t) =>
    t.tooLong(max);

/** One text, matched by the service; where there are suggestions, other texts may be typed all the same. */
export function text({ max, pattern, ...rest }: Text): Filter<string> {
  return oneValue({
    field: 'text',
    ...rest,
    problem: (value) => {
      if (value.length > max) return tooLong(max);
      return pattern && !pattern.test.test(value) ? pattern.problem : null;
    },
    as: (value) => value,
  });
}

/** One of the words the manual has; any other is refused. */
export function oneOf<const Words extends readonly string[]>(
  known: Words,
  hooks: Common = {},
): Filter<Words[number] | ''> {
  const find = (text: string): Words[number] | undefined => known.find((word) => word === text);
  return oneValue<Words[number]>({
    field: 'choice',
    known,
    ...hooks,
    problem: (value) => (find(value) === undefined ? (t) => t.notAChoice(value) : null),
    as: (value) => find(value) ?? known[0] ?? value,
  });
}

/** One of some words, where the service may know more of them than we do. */
export function anyOf(known: readonly string[], hooks: Common & { max?: number } = {}): Filter<string> {
  const { max = 255, ...rest } = hooks;
  return oneValue({
    field: 'choice',
    known,
    ...rest,
    problem: (value) => (value.length > max ? tooLong(max) : null),
    as: (value) => value,
  });
}

/** A day, yyyy-MM-dd. */
export function date(): Filter<string> {
  const isDay = (value: string) => {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    // The 31st of February is read as a day of March.
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
  };
  return oneValue({
    field: 'date',
    problem: (value) => (isDay(value) ? null : (t) => t.notADay),
    as: (value) => value,
  });
}

/** Yes, no, or null for either. */
export function flag(): Filter<boolean | null> {
  return {
    field: 'yesNo',
    off: null,
    known: ['true', 'false'],
    contains: false,
    parse(raw) {
      const [text = '', ...more] = clean(raw);
      if (text === '') return { value: null, unreadable: [] };
      if (text === 'true' || text === 'false') return { value: text === 'true', unreadable: more };
      return { value: null, unreadable: [text, ...more] };
    },
    write: (value) => (value === null ? [] : [String(value)]),
    check: () => null,
    chips: (value) => (value === null ? [] : [{ values: [String(value)], rest: null }]),
    useLabels: useYesNo,
  };
}

/** Only rows of some kind, or all of them. */
export function only(): Filter<boolean> {
  return {
    field: 'only',
    off: false,
    known: ['true'],
    contains: false,
    parse(raw) {
      const [text = '', ...more] = clean(raw);
      return text === 'true' || text === ''
        ? { value: text === 'true', unreadable: more }
        : { value: false, unreadable: [text, ...more] };
    },
    write: (value) => (value ? ['true'] : []),
    check: () => null,
    chips: (value) => (value ? [{ values: ['true'], rest: false }] : []),
    useLabels: useYesNo,
  };
}

function useYesNo(): Labels {
  const t = useMessages('common');
  return { true: t.yes, false: t.no };
}

interface ManyValues extends Common {
  field: FieldKind;
  known?: readonly string[];
  contains?: boolean;
  /** Values at most. */
  most?: number;
  /** Characters of all values together, joined by commas, at most. */
  together?: number;
  /** Outer spaces belong to the values. */
  verbatim?: boolean;
  problem: (text: string) => Problem | null;
}

/** A filter with several values, none when it is off. What goes beyond its limits is reported and left out. */
function manyValues(of: ManyValues): Filter<readonly string[]> {
  const { field, known = [], contains = false, most = Infinity, together = Infinity } = of;
  const { verbatim = false, problem, useLabels } = of;
  const fits = (values: readonly string[]) => values.length <= most && values.join(',').length <= together;
  return {
    field,
    off: NONE,
    known,
    contains,
    parse(raw) {
      const value: string[] = [];
      const unreadable: string[] = [];
      for (const piece of clean(raw, verbatim)) {
        if (problem(piece) === null && fits([...value, piece])) value.push(piece);
        else unreadable.push(piece);
      }
      return { value: value.length === 0 ? NONE : value, unreadable };
    },
    write: (values) => values,
    check(raw) {
      const values = clean(raw, verbatim);
      const wrong = values.filter((value) => problem(value) !== null);
      if (wrong.length > 0) return problem(wrong.slice(0, MOST_NAMED).join(', '));
      if (values.length > most) return (t) => t.tooMany(values.length, most);
      return fits(values) ? null : (t) => t.tooLongTogether(together);
    },
    chips(values) {
      if (values.length > MOST_CHIPS && known.length === 0) return [{ values, rest: NONE }];
      return values.map((value) => ({ values: [value], rest: values.filter((other) => other !== value) }));
    },
    ...(useLabels && { useLabels }),
  };
}

const NONE: readonly string[] = [];

/** Several texts. */
export function texts(
  of: Common & { most: number; each: number; contains?: boolean },
): Filter<readonly string[]> {
  const { each, ...rest } = of;
  return manyValues({
    field: 'pieces',
    ...rest,
    problem: (value) => (value.length > each ? tooLong(each) : null),
  });
}

/** Ids pasted with anything between them. */
export function ids({ most, each = 128 }: { most: number; each?: number }): Filter<readonly string[]> {
  return manyValues({
    field: 'lines',
    most,
    problem: (value) =>
      parseIds(value).rejected.length > 0 || value.length > each ? (t) => t.notIds(value) : null,
  });
}

interface ManyOf extends Common {
  /** Characters of all values together, joined by commas, at most. */
  together: number;
}

/** Several of some words, which go out joined by commas; the service may know more of them than we do. */
export function manyOf(known: readonly string[], of: ManyOf): Filter<readonly string[]> {
  return manyValues({
    field: 'choices',
    known,
    ...of,
    problem: (value) => (value.includes(',') ? (t) => t.notAChoice(value) : null),
  });
}

/** Tags as key=value, which go out joined by commas. */
export function tags(of: ManyOf): Filter<readonly string[]> {
  return manyValues({
    field: 'pieces',
    verbatim: true,
    ...of,
    problem: (value) => (/^[^,=]+=[^,]*$/.test(value) ? null : (t) => t.notATag),
  });
}

/** Something the address holds that filters nothing: one of some words, `usual` when the address does not say. */
export function stateOf<const Words extends readonly string[]>(
  known: Words,
  usual: Words[number],
): Filter<Words[number]> {
  const find = (text: string | undefined): Words[number] => known.find((word) => word === text) ?? usual;
  return {
    field: 'choice',
    off: usual,
    known,
    contains: false,
    parse: ([text]) => ({ value: find(text), unreadable: [] }),
    write: (value) => [value],
    check: () => null,
    chips: () => [],
  };
}

/** Filters by their names in the address. */
export type Filters = Readonly<Record<string, Filter<unknown>>>;
/** The values of filters, by their names. */
export type Values<F extends Filters> = { readonly [Name in keyof F]: F[Name]['off'] };

/** A part of an address that names a filter and cannot be used as its value. */
export interface Unreadable {
  readonly filter: string;
  readonly text: string;
}

/** Reads all filters of an address: the values that can be used, and what cannot. */
export function readFilters<F extends Filters>(
  filters: F,
  params: URLSearchParams,
): { values: Values<F>; unreadable: readonly Unreadable[] } {
  const unreadable: Unreadable[] = [];
  const entries = Object.entries(filters).map(([filter, kind]) => {
    if (!params.has(filter)) return [filter, kind.off];
    const read = kind.parse(params.getAll(filter));
    unreadable.push(...read.unreadable.map((text) => ({ filter, text })));
    return [filter, read.value];
  });
  // A record made name by name is what its type says.
  return { values: Object.fromEntries(entries) as Values<F>, unreadable };
}
