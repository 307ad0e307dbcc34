// How the filters of a list stand in its address. Each kind reads its own part; what it cannot read is reported, never dropped in
// silence: a filter that is left out shows more rows than the link was made for.

/** One filter. `off` is the value that filters nothing. */
export interface UrlFilter<Value> {
  readonly off: Value;
  readonly parse: (raw: readonly string[]) => { value: Value; unreadable: readonly string[] };
}

/** A part of the address that names a filter and cannot be used as its value. */
export interface Unreadable {
  readonly filter: string;
  readonly text: string;
}

/** What an address says: the view it stands for, and the filters in it that cannot be read. */
export interface ParsedAddress<View> {
  readonly view: View;
  readonly unreadable: readonly Unreadable[];
}

type Filters = Readonly<Record<string, UrlFilter<unknown>>>;
/** The values of filters, by their names. */
export type FilterValues<F extends Filters> = { -readonly [Name in keyof F]: F[Name]['off'] };

/** Reads all filters of an address: the values that can be used, and what cannot. */
export function readFilters<F extends Filters>(
  filters: F,
  params: URLSearchParams,
): { values: FilterValues<F>; unreadable: Unreadable[] } {
  const unreadable: Unreadable[] = [];
  const entries = Object.entries(filters).map(([filter, { parse }]) => {
    const read = parse(params.getAll(filter));
    unreadable.push(...read.unreadable.map((text) => ({ filter, text })));
    return [filter, read.value];
  });
  // A record made name by name is what its type says.
  return { values: Object.fromEntries(entries) as FilterValues<F>, unreadable };
}

/** A filter of one value: the first in the address counts, further ones are unreadable. Empty text is off. */
function single<Value>(off: Value, read: (text: string) => Value | undefined): UrlFilter<Value> {
  return {
    off,
    parse: (raw) => {
      const [first = '', ...further] = raw.filter((text) => text.trim() !== '');
      const value = first === '' ? off : read(first);
      return value === undefined
        ? { value: off, unreadable: [first, ...further] }
        : { value, unreadable: further };
    },
  };
}

interface TextOptions {
  /** The most characters. */
  max: number;
  accepts?: (value: string) => boolean;
}

/** A text without its outer spaces. */
export function text({ max, accepts = () => true }: TextOptions): UrlFilter<string> {
  return single('', (raw) => {
    const value = raw.trim();
    return value.length <= max && accepts(value) ? value : undefined;
  });
}

/** One of some words. */
export function oneOf<const Words extends readonly string[]>(words: Words): UrlFilter<Words[number] | ''> {
  return single<Words[number] | ''>('', (raw) => words.find((word) => word === raw));
}

/** Yes or no; null is off. With `only` the other answer is no filter of this list. */
export function flag(only?: boolean): UrlFilter<boolean | null> {
  return single<boolean | null>(null, (raw) => {
    const value = raw === 'true' ? true : raw === 'false' ? false : undefined;
    return only === undefined || value === only ? value : undefined;
  });
}

interface TextsOptions extends TextOptions {
  /** The most values. */
  most?: number;
  /** The most characters of all values joined by commas, as the service takes them. */
  joined?: number;
  /** Outer spaces belong to the value. */
  verbatim?: boolean;
}

/** Several texts. Those that can be used are; each of the others is unreadable by itself. */
export function texts(options: TextsOptions): UrlFilter<string[]> {
  const { max, accepts = () => true, most = Infinity, joined = Infinity, verbatim = false } = options;
  return {
    off: [],
    parse: (raw) => {
      const given = raw.map((one) => (verbatim ? one : one.trim())).filter((one) => one.trim() !== '');
      const value: string[] = [];
      const unreadable: string[] = [];
      for (const one of new Set(given)) {
        const fits = value.length < most && [...value, one].join(',').length <= joined;
        if (fits && one.length <= max && accepts(one)) value.push(one);
        else unreadable.push(one);
      }
      return { value, unreadable };
    },
  };
}
